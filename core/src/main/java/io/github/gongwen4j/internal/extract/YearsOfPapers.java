package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells years that stand in the names of plans and reports to be written (制定某镇2023年度创建文明城市实施方案), and parts of years that accounts are about. */
final class YearsOfPapers {
    /** How far the year may stand behind the verb: the name of a place. */
    private static final int LONGEST_PLACE = 10;

    /** Halves and quarters of a year. */
    private static final Set<When.Part> PARTS = EnumSet.range(When.Part.FIRST_HALF, When.Part.FOURTH_QUARTER);

    private static final Lexicon<String> WRITING = Lexicon.of(
            List.of("制定", "制订", "编制", "编写", "起草", "撰写", "拟定", "拟订", "修订", "印发", "出台", "形成", "提交", "上报", "报送", "完成"));
    /** What names a paper whatever is done with it; 完成2024年造林计划 may be work. */
    private static final Lexicon<String> PAPERS = Lexicon.of(List.of(
            "工作方案", "实施方案", "行动方案", "工作总结", "总结报告", "工作报告", "评估报告", "分析报告", "调查报告", "情况报告", "自查报告", "工作要点", "应急预案",
            "总结材料", "实施细则", "实施办法", "考核办法", "工作计划", "实施计划", "行动计划"));

    /** 做实某工程2024年培训计划: a plan that is carried out; 完成2024年招生计划 has a time. */
    private static final Lexicon<String> PLANS = Lexicon.of(
            List.of("培训计划", "采购计划", "招聘计划", "招生计划", "投资计划", "审计计划", "抽查计划", "检查计划", "执法计划", "普法计划", "年度计划", "工作计划"));

    private static final Lexicon<String> CARRYING_OUT = Lexicon.of(List.of("做实", "做细", "落实", "执行", "用好", "按照"));

    /** What is told of a period. */
    private static final Lexicon<String> ACCOUNTS =
            Lexicon.of(List.of("情况", "情况汇报", "工作汇报", "总结", "通报", "形势", "形势分析", "报告", "数据", "台账", "“双过半”工作", "“双过半”"));
    /** What is done in a period with accounts of another. */
    private static final Lexicon<String> REPORTING = Lexicon.of(List.of(
            "通报", "召开", "听取", "进行", "分析", "汇总", "梳理", "汇报", "公布", "开具", "评估", "调度", "向", "对", "将", "要", "再", "各"));

    private final CharSequence text;

    YearsOfPapers(CharSequence text) {
        this.text = text;
    }

    /** Whether a verb of writing leads to the year and a paper ends its piece of the clause. */
    boolean isInName(TimeExpression expression, int start, int end) {
        boolean year = expression instanceof TimeExpression.By by
                && by.when().year().isPresent()
                && by.when().month() == 0;
        if (!year) {
            return false;
        }
        int from = expression.start();
        Stretch clause = Clauses.clause(text, from, start, end);
        int stop = expression.end();
        while (stop < clause.end() && text.charAt(stop) != '、') {
            stop++;
        }
        boolean carriedOut = PLANS.endingAt(text, stop, expression.end()).isPresent()
                && CARRYING_OUT.anyIn(text, clause.start(), from);
        return carriedOut
                || (PAPERS.endingAt(text, stop, expression.end()).isPresent()
                        && WRITING.anyIn(text, Math.max(clause.start(), from - LONGEST_PLACE), from));
    }

    /** 听取一季度经济运行情况汇报, 做好上半年工作总结: what an account is about; 二季度通报检查情况 has a time. */
    boolean isSubject(TimeExpression expression, int start, int end) {
        if (!isPart(expression)) {
            return false;
        }
        int after = expression.end();
        int stop = Clauses.clause(text, expression.start(), start, end).end();
        boolean verb = BareTimes.BINDING_AFTER.at(text, after, stop).isPresent()
                || WRITING.at(text, after, stop).isPresent()
                || REPORTING.at(text, after, stop).isPresent();
        return !verb && ACCOUNTS.endingAt(text, stop, after).isPresent();
    }

    /** Whether an expression is a half or a quarter of a year, not the time in front of its end. */
    static boolean isPart(TimeExpression expression) {
        return expression instanceof TimeExpression.By by
                && !by.when().before()
                && by.when().month() == 0
                && PARTS.contains(by.when().part());
    }
}
