package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class TargetsDisagreeTest {
    private final RuleCase rule = new RuleCase(new TargetsDisagree());

    @Test
    void reportsTheSecondValue() {
        rule.reports(Notice.with("""
                一、重点任务
                （一）检查学校。学校消防设施覆盖率达到90%以上。
                （二）通报情况。学校消防设施覆盖率⟦达到95%以上⟧。
                """), "学校消防设施覆盖率：此处为 达到95%以上，他处为 达到90%以上", "学校消防设施覆盖率: 达到95%以上 here, 达到90%以上 there");
    }

    @Test
    void acceptsTheSameValueAgain() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。学校消防设施覆盖率达到90%以上。
                （二）通报情况。学校消防设施覆盖率达到90%以上。
                """));
    }

    @Test
    void acceptsStepsOfSeveralYears() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。到2021年底，学校消防设施覆盖率达到90%以上。
                （二）通报情况。到2025年底，学校消防设施覆盖率达到95%以上。
                """));
    }
}
