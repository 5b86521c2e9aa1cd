package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class DeadlinesDisagreeTest {
    private final RuleCase rule = new RuleCase(new DeadlinesDisagree());

    @Test
    void reportsATextThatSetsALaterDay() {
        rule.reports(
                Notice.ofProblems("2021年底前完成学校消防设施检查。", "⟦2021年6月底⟧"),
                "完成时限为“2021年6月底”（2021-06-30），正文为“2021年底前”（2021-12-31）",
                "the time limit says \"2021年6月底\" (2021-06-30), the text \"2021年底前\" (2021-12-31)");
    }

    @Test
    void acceptsAStepOnTheWay() {
        rule.accepts(Notice.ofProblems("2021年5月底前完成学校消防设施检查。", "2021年6月底"));
    }

    @Test
    void acceptsTheSameDay() {
        rule.accepts(Notice.ofProblems("2021年6月底前完成学校消防设施检查。", "2021年6月底"));
    }
}
