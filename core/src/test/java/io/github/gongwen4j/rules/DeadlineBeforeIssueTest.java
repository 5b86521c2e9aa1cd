package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class DeadlineBeforeIssueTest {
    private final RuleCase rule = new RuleCase(new DeadlineBeforeIssue());

    @Test
    void reportsADayBeforeTheDocument() {
        rule.reports(
                Notice.with("""
                一、重点任务
                （一）检查学校。⟦2021年1月底前⟧检查学校消防设施。
                """),
                "“2021年1月底前”（2021-01-31）早于成文日期 2021-03-01",
                "\"2021年1月底前\" (2021-01-31) lies before the date of issue 2021-03-01");
    }

    @Test
    void reportsATimeLimitOfAnEarlierYear() {
        rule.reports(
                Notice.with("""
                问题1：学校消防设施检查不到位。
                整改措施：
                完成学校消防设施检查。
                责任单位：市教育局。
                完成时限：⟦2020年6月底⟧
                问题2：医院消防设施检查不到位。
                整改措施：
                完成医院消防设施检查。
                责任单位：市卫健委。
                完成时限：2021年6月底。
                """),
                "“2020年6月底”（2020-06-30）早于成文日期 2021-03-01",
                "\"2020年6月底\" (2020-06-30) lies before the date of issue 2021-03-01");
    }

    @Test
    void acceptsLaterDays() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。2021年6月底前检查学校消防设施。
                """));
    }

    @Test
    void acceptsWhatWasDone() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。2020年6月，我市完成学校检查。继续开展检查。
                """));
    }
}
