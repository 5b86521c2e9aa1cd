package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class TermWithoutAnchorTest {
    private final RuleCase rule = new RuleCase(new TermWithoutAnchor());

    @Test
    void reportsATermFromNowhere() {
        rule.reports(
                Notice.ofProblems("完成学校消防设施检查。", "⟦30个工作日内⟧"),
                "“30个工作日内”未明确起算时间",
                "\"30个工作日内\" does not say from when it runs");
    }

    @Test
    void acceptsATermFromADay() {
        rule.accepts(Notice.ofProblems("完成学校消防设施检查。", "自收到本通知之日起30个工作日内"));
        rule.accepts(Notice.ofProblems("完成学校消防设施检查。", "2021年6月底"));
    }
}
