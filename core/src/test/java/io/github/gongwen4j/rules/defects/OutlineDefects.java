package io.github.gongwen4j.rules.defects;

import static io.github.gongwen4j.rules.defects.Draft.marked;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/** Defects of numbers, counts and annexes. */
final class OutlineDefects {
    static final List<Defect> ALL = List.of(
            new Defect(DiagnosticCode.OUTLINE_GAP, "a lost task", d -> {
                Draft.Chapter chapter = d.anyChapter();
                int lost = 1 + d.random.nextInt(chapter.items.size() - 2);
                chapter.items.remove(lost);
                mark(d, chapter.items.get(lost));
            }),
            new Defect(DiagnosticCode.OUTLINE_NUMBER_TWICE, "a number again", d -> {
                Draft.Chapter chapter = d.anyChapter();
                int again = 1 + d.random.nextInt(chapter.items.size() - 1);
                Item item = new Item("隧道", "照明维护", "2021年9月底前", 88, Words.UNITS.subList(0, 3));
                item.value = chapter.items.get(again).value;
                chapter.items.add(again + 1, item);
                mark(d, item);
            }),
            new Defect(DiagnosticCode.OUTLINE_NUMBER_BACK, "a lower number", d -> {
                d.number(true);
                Item last = d.lastChapter().items.get(d.lastChapter().items.size() - 1);
                last.value = 2;
                mark(d, last);
            }),
            new Defect(DiagnosticCode.MARK_AFTER_BRACKETS, "（一）、", d -> {
                d.style.numbers = Style.Numbers.HAN_BRACKETED;
                Item item = d.anyItem();
                item.number = marked(d.style.mark(item.value) + d.oneOf(List.of("、", "．", "，")));
            }),
            new Defect(DiagnosticCode.MARK_AFTER_DIGIT, "1、", d -> {
                d.style.numbers = Style.Numbers.ARABIC;
                Item item = d.anyItem();
                item.number = marked(item.value + "、");
            }),
            new Defect(DiagnosticCode.LEVEL_SKIPPED, "（1） below （一）", d -> {
                d.style.numbers = Style.Numbers.HAN_BRACKETED;
                d.anyItem().points = List.of(marked("（1）") + "建立台账。", "（2）开展抽查。");
            }),
            new Defect(DiagnosticCode.COUNT_DIFFERS, "共9项", d -> {
                Draft.Chapter chapter = d.anyChapter();
                chapter.heading = marked(chapter.heading + "（共9项）");
            }),
            new Defect(DiagnosticCode.COUNT_DIFFERS, "以下九项", d -> {
                Draft.Chapter chapter = d.anyChapter();
                chapter.words = "抓好" + marked("以下九项") + "工作：";
            }),
            new Defect(DiagnosticCode.ANNEX_ABSENT, "announced only", d -> {
                d.annexNote = "附件：" + marked("联席会议人员名册");
                d.annex = List.of();
            }),
            new Defect(DiagnosticCode.ANNEX_UNANNOUNCED, "not announced", d -> {
                d.annexOfUnits("成员单位名单");
                d.annexNote = "";
                d.annex = List.of(marked("附件"), marked("成员单位名单"), d.annex.get(2));
            }),
            new Defect(DiagnosticCode.ANNEX_TITLE_DIFFERS, "other title", d -> {
                d.annexOfUnits("成员单位名单");
                d.annexNote = "附件：联席会议人员名册";
                d.annex = List.of("附件", marked("成员单位名单"), d.annex.get(2));
            }));

    private OutlineDefects() {}

    private static void mark(Draft d, Item item) {
        item.number = marked(d.style.mark(item.value));
    }
}
