package io.github.gongwen4j.rules.defects;

import static io.github.gongwen4j.rules.defects.Draft.marked;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/** Defects of the elements of head and foot. What is missing is looked for at the title. */
final class HeadDefects {
    static final List<Defect> ALL = List.of(
            new Defect(DiagnosticCode.NO_DOCUMENT_NUMBER, "no number", d -> {
                d.number = "";
                d.title = marked(d.title);
            }),
            new Defect(DiagnosticCode.NO_DATE_OF_ISSUE, "no date", d -> {
                d.date = "";
                d.title = marked(d.title);
            }),
            new Defect(DiagnosticCode.NO_ISSUER, "no issuer", d -> {
                d.title = marked(d.title.replace(d.issuer, ""));
                d.printed = d.printed.replace(d.issuer + " ", "");
                d.issuer = "";
            }),
            new Defect(DiagnosticCode.NO_RECIPIENTS, "no recipients", d -> {
                d.recipients = "";
                d.title = marked(d.title);
            }),
            new Defect(DiagnosticCode.NUMBER_MALFORMED, "round brackets", d -> number(d, "〔2021〕", "（2021）")),
            new Defect(DiagnosticCode.NUMBER_MALFORMED, "square brackets", d -> number(d, "〔2021〕", "[2021]")),
            new Defect(DiagnosticCode.NUMBER_MALFORMED, "leading zero", d -> number(d, "〕", "〕0")),
            new Defect(DiagnosticCode.NUMBER_MALFORMED, "第", d -> number(d, "〕", "〕第")),
            new Defect(DiagnosticCode.NUMBER_MALFORMED, "lost bracket and 号", d -> number(d, "〕(\\d+)号", "$1")),
            new Defect(
                    DiagnosticCode.NUMBER_YEAR_DOUBTFUL,
                    "other year",
                    d -> number(d, "2021", "20" + (10 + d.random.nextInt(9)))),
            new Defect(DiagnosticCode.DATE_DAMAGED, "lost signs", d -> d.date = marked(d.date.replaceAll("[年月日]", ""))),
            new Defect(DiagnosticCode.DATE_PADDED, "leading zero", d -> d.date = marked(d.date.replace("年", "年0"))),
            new Defect(
                    DiagnosticCode.PRINTED_BEFORE_ISSUE,
                    "printed early",
                    d -> d.printed = marked(d.printed.replace("年3月", "年" + (1 + d.random.nextInt(2)) + "月"))),
            new Defect(DiagnosticCode.TITLE_WITHOUT_TYPE, "no type", d -> {
                d.style.issues = false;
                d.title = marked("云河市人民政府办公室关于做好2021年消防工作");
            }),
            new Defect(DiagnosticCode.TYPE_NOT_STATUTORY, "a plan as a letter", d -> {
                d.style.issues = false;
                d.title = "云河市人民政府办公室2021年消防工作" + marked(d.oneOf(List.of("实施方案", "工作要点", "行动计划")));
            }),
            new Defect(DiagnosticCode.ENCLOSURE_TITLE_DIFFERS, "other title", d -> {
                d.style.issues = true;
                d.title = d.issuer + "关于印发《" + d.issued + "》的通知";
                d.plan = marked(d.oneOf(List.of(
                        d.issued.replace("实施方案", "行动方案"),
                        d.issued.replace("2021", "2020"),
                        d.issued.replace("消防", "消防应急"))));
            }),
            new Defect(DiagnosticCode.NO_PRINTING_RECORD, "not printed", d -> {
                d.printed = "";
                d.title = marked(d.title);
            }),
            new Defect(
                    DiagnosticCode.SEVERAL_DOCUMENTS,
                    "a second notice",
                    d -> d.printed += "\n" + marked("云政办发〔2021〕199号") + "\n云河市人民政府办公室关于防汛工作的通知\n各区人民政府：\n请认真做好防汛工作。"));

    private HeadDefects() {}

    private static void number(Draft d, String pattern, String replacement) {
        d.number = marked(d.number.replaceFirst(pattern, replacement));
    }
}
