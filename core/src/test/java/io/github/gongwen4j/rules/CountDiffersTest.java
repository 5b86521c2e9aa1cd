package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class CountDiffersTest {
    private final RuleCase rule = new RuleCase(new CountDiffers());

    @Test
    void reportsAListOfOtherLength() {
        rule.reports(Notice.with("""
                各区要抓好⟦以下三个方面⟧：
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """), "文中称“以下三个方面”，实为 2 项", "\"以下三个方面\", but 2 are there");
    }

    @Test
    void reportsAHeadingThatCountsOtherwise() {
        rule.reports(Notice.with("""
                ⟦一、完善制度（共3项）⟧
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """), "文中称“共3项”，实为 2 项", "\"共3项\", but 2 are there");
    }

    @Test
    void acceptsAListOfThatLength() {
        rule.accepts(Notice.with("""
                各区要抓好以下两个方面：
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """));
        rule.accepts(Notice.with("""
                一、完善制度（共2项）
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """));
    }

    @Test
    void acceptsACountOfSomethingElse() {
        rule.accepts(Notice.with("""
                以下三项制度已经建立。各区要继续完善。
                （一）健全机制。各区健全工作机制。
                （二）明确责任。各区明确责任。
                """));
    }

    @Test
    void acceptsACountThatSumsUpThoseBelow() {
        rule.accepts(Notice.with("""
                一、完善制度（共5项）
                （一）责任方面3项。明确区、街道、社区责任。
                （二）经费方面2项。落实市、区经费。
                """));
    }
}
