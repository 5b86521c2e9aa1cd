package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class DeadlineAfterPeriodTest {
    private final RuleCase rule = new RuleCase(new DeadlineAfterPeriod());

    @Test
    void reportsADayAfterTheTimeLimit() {
        rule.reports(
                Notice.with("""
                一、整改时限
                2021年6月底以前。
                二、整改任务
                （一）检查学校。⟦2021年9月底前⟧检查学校消防设施。
                """),
                "“2021年9月底前”（2021-09-30）晚于“2021年6月底以前”的期末 2021-06-30",
                "\"2021年9月底前\" (2021-09-30) lies after the end of the period, 2021-06-30 (\"2021年6月底以前\")");
    }

    @Test
    void acceptsDaysWithin() {
        rule.accepts(Notice.with("""
                一、整改时限
                2021年6月底以前。
                二、整改任务
                （一）检查学校。2021年5月底前检查学校消防设施。
                """));
    }

    @Test
    void acceptsLaterDaysWhereNoPeriodIsSet() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。2025年底前检查学校消防设施。
                """));
    }

    @Test
    void theTitleOrTheLastOfSeveralTimesSetsTheEnd() {
        String tasks = "整改任务\n（一）检查学校。%s检查学校消防设施。\n";
        String until = Notice.with("一、整改%s\n第一批2021年6月底前，第二批2021年9月底前，长期坚持。\n二、" + tasks);
        rule.finds(until.formatted("时限", "2021年9月底前"));
        rule.finds(until.formatted("时限", "⟦2021年10月底前⟧"));
        rule.finds(until.formatted("要求", "2021年10月底前"));
        String title = "某市消防工作实施方案（2021—2023年）\n一、" + tasks + "二、总体要求\n做好工作。\n";
        rule.finds(title.formatted("2023年底前"));
        rule.finds(title.formatted("⟦2024年底前⟧"));
    }
}
