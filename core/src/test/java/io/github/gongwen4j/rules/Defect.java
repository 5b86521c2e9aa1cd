package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/** Something wrong that can be put into a right notice, and the one kind of finding that must come of it. */
enum Defect {
    NO_NUMBER(DiagnosticCode.NO_DOCUMENT_NUMBER, d -> d.lines.remove(1)),
    NO_DATE(DiagnosticCode.NO_DATE_OF_ISSUE, d -> d.lines.remove(d.lines.size() - 2)),
    NO_RECIPIENTS(DiagnosticCode.NO_RECIPIENTS, d -> d.lines.remove(2)),
    ROUND_BRACKETS(DiagnosticCode.NUMBER_MALFORMED, d -> d.replace(1, "〔2021〕", "（2021）")),
    LEADING_ZERO(DiagnosticCode.NUMBER_MALFORMED, d -> d.replace(1, "〕", "〕0")),
    LOST_SIGN(DiagnosticCode.NUMBER_MALFORMED, d -> d.replace(1, "〕(\\d+)号", "$1")),
    OLD_YEAR(DiagnosticCode.NUMBER_YEAR_DOUBTFUL, d -> d.replace(1, "2021", "2011")),
    BARE_DATE(DiagnosticCode.DATE_DAMAGED, d -> d.replace(d.lines.size() - 2, "2021年3月(\\d+)日", "20213$1")),
    PADDED_DATE(DiagnosticCode.DATE_PADDED, d -> d.replace(d.lines.size() - 2, "年3月", "年03月")),
    PRINTED_EARLY(DiagnosticCode.PRINTED_BEFORE_ISSUE, d -> d.replace(d.lines.size() - 1, "年3月", "年2月")),
    NO_TYPE(DiagnosticCode.TITLE_WITHOUT_TYPE, d -> d.replace(0, "的通知", "")),
    LOST_TASK(DiagnosticCode.OUTLINE_GAP, d -> d.lines.remove(d.innerTask())),
    SAME_NUMBER(DiagnosticCode.OUTLINE_NUMBER_TWICE, d -> d.lines.add(d.lastTask() + 1, d.task(d.lastNumber()))),
    MARK(DiagnosticCode.MARK_AFTER_BRACKETS, d -> d.replace(d.anyTask(), "）", "）、")),
    COUNT(DiagnosticCode.COUNT_DIFFERS, d -> d.replace(d.sections.get(0), "$", "（共9项）")),
    NO_UNIT(DiagnosticCode.TASK_WITHOUT_UNIT, d -> d.replace(d.anyTask(), "（[^（）]*配合）$", "")),
    NO_DEADLINE(DiagnosticCode.TASK_WITHOUT_DEADLINE, d -> d.replace(d.anyTask(), "2021年\\d+月底前", "")),
    SAME_TASK(
            DiagnosticCode.TASK_TWICE,
            d -> d.lines.add(
                    d.lastTask() + 1,
                    d.lines.get(d.anyTask()).replaceFirst("（[^（）]*）", Draft.label(d.lastNumber() + 1)))),
    LEAD_SUPPORTS(DiagnosticCode.LEAD_AND_SUPPORT, d -> d.replace(d.anyTask(), "（(市.{3})牵头，", "（$1牵头，$1、")),
    TWO_NAMES(DiagnosticCode.UNIT_TWO_NAMES, d -> {
        d.replace(d.tasks.get(0), "（市.{3}牵头", "（市发展改革委牵头");
        d.replace(d.tasks.get(1), "（市.{3}牵头", "（市发改委牵头");
    }),
    EARLY_DEADLINE(DiagnosticCode.DEADLINE_BEFORE_ISSUE, d -> d.replace(d.anyTask(), "2021年\\d+月底前", "2021年1月底前")),
    NO_SUCH_DAY(DiagnosticCode.NO_SUCH_DATE, d -> d.replace(3, "现就", "请于2021年6月31日前报送情况，现就")),
    MUCH(DiagnosticCode.SHARE_OVER_HUNDRED, d -> d.replace(d.anyTask(), "达到\\d+%", "达到120%")),
    VALUES(DiagnosticCode.DISTRIBUTION_DIFFERS, d -> d.replace(d.anyTask(), "达到(\\d+)%", "达到$1%，东区、西区、南区分别达到80%、70%")),
    MEMBERS(DiagnosticCode.LISTED_COUNT_DIFFERS, d -> d.replace(3, "现就", "覆盖城区、郊区、山区、库区等3个区域，现就")),
    CITED_BRACKETS(DiagnosticCode.CITED_NUMBER_MALFORMED, d -> d.replace(3, "现就", "根据某政发[2019]13号文件，现就")),
    CITED_LATER(DiagnosticCode.CITED_AFTER_ISSUE, d -> d.replace(3, "现就", "根据某政发〔2024〕13号文件，现就")),
    CITED_TWICE(
            DiagnosticCode.CITED_UNDER_TWO_NUMBERS,
            d -> d.replace(3, "现就", "根据《某省消防办法》（某政发〔2019〕13号），落实《某省消防办法》（某政发〔2019〕31号），现就")),
    CHANGE(DiagnosticCode.CHANGE_WITHOUT_BASE, d -> d.replace(d.anyTask(), "达到(\\d+%)", "达到$1，火灾起数下降5%")),
    TWO_SHARES(DiagnosticCode.TARGETS_DISAGREE, d -> {
        d.replace(d.tasks.get(0), "，.{2}消防设施覆盖率达到\\d+%", "，全市消防设施覆盖率达到91%");
        d.replace(d.tasks.get(1), "，.{2}消防设施覆盖率达到\\d+%", "，全市消防设施覆盖率达到95%");
    }),
    NO_ISSUER(DiagnosticCode.NO_ISSUER, d -> {
        d.replace(0, "某市人民政府办公室", "");
        d.lines.remove(d.lines.size() - 3);
    }),
    LOST_ANNEX(DiagnosticCode.ANNEX_ABSENT, d -> d.lines.add(d.lines.size() - 3, "附件：成员单位名单")),
    STRAY_ANNEX(DiagnosticCode.ANNEX_UNANNOUNCED, d -> d.lines.addAll(List.of("附件", "成员单位名单", "市教育局、市公安局、市应急局"))),
    OTHER_ANNEX(DiagnosticCode.ANNEX_TITLE_DIFFERS, d -> {
        d.lines.add(d.lines.size() - 3, "附件：联席会议人员名册");
        d.lines.addAll(List.of("附件", "成员单位名单", "市教育局、市公安局、市应急局"));
    }),
    SECOND_DOCUMENT(
            DiagnosticCode.SEVERAL_DOCUMENTS,
            d -> d.lines.addAll(List.of("某政办发〔2021〕100号", "某市人民政府办公室关于防汛工作的通知", "各区人民政府："))),
    NESTED(DiagnosticCode.TITLE_MARKS_NESTED, d -> d.replace(3, "现就", "落实《关于印发《某省消防办法》的通知》，现就")),
    UNCLOSED(DiagnosticCode.MARK_UNMATCHED, d -> d.replace(3, "含开发区）", "含开发区")),
    BLANK(DiagnosticCode.BLANK_IN_NUMBER, d -> d.replace(d.anyTask(), "2021年", "20 21年"));

    private final DiagnosticCode code;
    private final Consumer<Draft> change;

    Defect(DiagnosticCode code, Consumer<Draft> change) {
        this.code = code;
        this.change = change;
    }

    DiagnosticCode code() {
        return code;
    }

    void putInto(Draft draft) {
        change.accept(draft);
    }
}
