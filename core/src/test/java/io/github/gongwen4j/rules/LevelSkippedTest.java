package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelSkippedTest {
    private final RuleCase rule = new RuleCase(new LevelSkipped());

    @Test
    void reportsALevelLeftOutOnce() {
        rule.reports(Notice.with("""
                一、完善制度
                ⟦1⟧.健全机制。各区健全工作机制。
                2.明确责任。各区明确责任。
                二、加强检查
                1.检查学校。各区检查学校。
                """), "层次越级：一 之下直接使用 1", "1 stands directly below 一");
    }

    @Test
    void acceptsTheStandardOrder() {
        rule.accepts(Notice.with("""
                一、完善制度
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、完善制度\n⟦（1）⟧健全机制。各区健全工作机制。\n（2）明确责任。各区明确责任。",
                "一、完善制度\n（一）健全机制\n⟦（1）⟧健全机制。各区健全工作机制。\n（2）明确责任。各区明确责任。",
                "一、完善制度\n（一）健全机制\n1.健全机制\n（1）健全机制。各区健全工作机制。\n（2）明确责任。各区明确责任。"
            })
    void aNumberInBracketsBelongsBelowABareOne(String body) {
        rule.finds(Notice.with(body));
    }
}
