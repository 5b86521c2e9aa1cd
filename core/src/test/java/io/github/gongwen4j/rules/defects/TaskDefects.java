package io.github.gongwen4j.rules.defects;

import static io.github.gongwen4j.rules.defects.Draft.marked;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/** Defects of tasks, of who does them, and by when. */
final class TaskDefects {
    private static final List<List<String>> TWO_NAMES = List.of(
            List.of("市发展改革委", "市发改委"),
            List.of("市住房和城乡建设局", "市住建局"),
            List.of("市农业农村局", "市农业局"),
            List.of("市人民检察院", "市检察院"),
            List.of("市人力资源社会保障局", "市人社局"));
    private static final List<String> SLIPS = List.of(
            "市生太环境局", "市卫生建康委", "市市场监督管里局", "市人力资原和社会保障局", "市住房和城乡建社局", "市自燃资源局", "市交通运愉局", "市农业农寸局", "市文化广电和旅旅游局");

    static final List<Defect> ALL = List.of(
            new Defect(DiagnosticCode.TASK_WITHOUT_UNIT, "nobody", d -> touched(d.anyItem()).lead = ""),
            new Defect(DiagnosticCode.TASK_WITHOUT_DEADLINE, "no time", d -> touched(d.anyItem()).time = ""),
            new Defect(DiagnosticCode.TASK_TWICE, "again", d -> {
                Item again = touched(new Item(d.anyItem()));
                d.lastChapter().items.add(again);
                again.value = d.lastChapter().items.get(d.lastChapter().items.size() - 2).value + 1;
            }),
            new Defect(DiagnosticCode.TASK_EMPTY, "a heading alone", d -> {
                d.style.statements = Style.Statements.LINES;
                Item item = touched(d.anyItem());
                item.work = "";
                item.aim = "";
                item.extra = "";
            }),
            new Defect(DiagnosticCode.LEAD_AND_SUPPORT, "lead supports", d -> {
                Item item = d.anyItem();
                item.supports.add(d.random.nextInt(item.supports.size() + 1), marked(item.lead));
                item.lead = marked(item.lead);
            }),
            new Defect(DiagnosticCode.NO_LEAD, "all alike", d -> {
                Item item = d.anyItem();
                item.alike = List.of(marked(item.lead), marked(item.supports.get(0)));
            }),
            new Defect(DiagnosticCode.UNIT_TWO_NAMES, "two names", d -> {
                List<Item> items = d.someItems();
                List<String> names = d.oneOf(TWO_NAMES);
                items.get(0).lead = marked(names.get(0));
                items.get(1).lead = marked(names.get(1));
                d.annexNote = "";
                d.annex = List.of();
            }),
            new Defect(DiagnosticCode.GROUP_UNDEFINED, "a group", d -> {
                d.annexNote = "";
                d.annex = List.of();
                support(d.anyItem(), d.oneOf(List.of("市消防安全联席会议成员单位", "市安全生产委员会各成员单位")));
            }),
            new Defect(DiagnosticCode.UNIT_MISSPELT, "a slip", d -> {
                d.annexNote = "";
                d.annex = List.of();
                support(d.anyItem(), d.oneOf(SLIPS));
            }),
            new Defect(DiagnosticCode.UNIT_OUTSIDE_LIST, "outside an annex", d -> {
                d.annexOfUnits("责任单位名单");
                support(d.anyItem(), d.oneOf(List.of("市体育局", "市统计局", "市气象局", "市民宗局")));
            }),
            new Defect(
                    DiagnosticCode.DEADLINE_BEFORE_ISSUE,
                    "before issue",
                    d -> d.anyItem().time = marked(d.oneOf(List.of("2021年1月底前", "2021年2月底前", "2021年3月1日前")))),
            new Defect(DiagnosticCode.DEADLINE_AFTER_PERIOD, "after the period", d -> {
                d.issued = "云河市消防安全整治（2021—2023年）实施方案";
                d.plan = d.issued;
                d.title = d.issuer + "关于" + (d.style.issues ? "印发《" + d.issued + "》" : "做好消防安全整治（2021—2023年）") + "的通知";
                d.anyItem().time = marked("202" + (4 + d.random.nextInt(3)) + "年6月底前");
            }),
            new Defect(DiagnosticCode.DEADLINES_DISAGREE, "two times", d -> {
                d.style.statements = Style.Statements.LINES;
                Item item = d.anyItem();
                item.time = marked("2021年" + (4 + d.random.nextInt(6)) + "月底前");
                item.timeInText = marked("2021年12月底前");
            }),
            new Defect(DiagnosticCode.TERM_WITHOUT_ANCHOR, "from when?", d -> {
                d.style.statements = Style.Statements.LINES;
                d.anyItem().time = marked(d.oneOf(List.of("30个工作日内", "15日内", "三个月内")));
            }));

    private TaskDefects() {}

    private static Item touched(Item item) {
        item.heading = marked(item.heading);
        return item;
    }

    private static void support(Item item, String name) {
        item.supports.set(item.supports.size() - 1, marked(name));
    }
}
