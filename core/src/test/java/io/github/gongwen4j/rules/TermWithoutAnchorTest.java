package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class TermWithoutAnchorTest {
    private final RuleCase rule = new RuleCase(new TermWithoutAnchor());

    @Test
    void reportsATermFromNowhere() {
        rule.reports(Notice.with("""
                问题1：学校消防设施检查不到位。
                整改措施：
                完成学校消防设施检查。
                责任单位：市教育局。
                完成时限：⟦30个工作日内⟧。
                问题2：医院消防设施检查不到位。
                整改措施：
                完成医院消防设施检查。
                责任单位：市卫健委。
                完成时限：2021年6月底。
                """), "“30个工作日内”未明确起算时间", "\"30个工作日内\" does not say from when it runs");
    }

    @Test
    void acceptsATermFromADay() {
        rule.accepts(Notice.with("""
                问题1：学校消防设施检查不到位。
                整改措施：
                完成学校消防设施检查。
                责任单位：市教育局。
                完成时限：自收到本通知之日起30个工作日内。
                问题2：医院消防设施检查不到位。
                整改措施：
                完成医院消防设施检查。
                责任单位：市卫健委。
                完成时限：2021年6月底。
                """));
        rule.accepts(Notice.with("""
                问题1：学校消防设施检查不到位。
                整改措施：
                完成学校消防设施检查。
                责任单位：市教育局。
                完成时限：2021年6月底。
                问题2：医院消防设施检查不到位。
                整改措施：
                完成医院消防设施检查。
                责任单位：市卫健委。
                完成时限：2021年6月底。
                """));
    }
}
