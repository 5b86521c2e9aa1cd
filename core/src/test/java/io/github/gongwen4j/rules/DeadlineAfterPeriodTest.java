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
}
