package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A list of two problems under a title. */
    private static String problems(String title) {
        return title + """

                问题1：学校消防设施检查不到位。
                整改措施：完成学校消防设施检查。
                问题2：医院消防设施检查不到位。
                整改措施：完成医院消防设施检查。
                """;
    }

    @Test
    void aTitleMayCountTheProblems() {
        rule.finds(problems("⟦某市消防督察反馈3个问题整改方案⟧"));
        rule.finds(problems("某市消防督察反馈2个问题整改方案"));
        rule.finds(problems("某市消防督察反馈问题整改方案"));
        rule.finds("某市消防督察反馈3个问题整改方案\n一、检查学校。检查学校消防设施。\n二、检查医院。检查医院消防设施。\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体要求。⟦以下三项⟧：\n1.检查学校。\n2.检查医院。\n二、其他要求。",
                "一、总体要求。以下两项：\n1.检查学校。\n（1）检查小学。\n2.检查医院。\n二、其他要求。",
                "抓好⟦以下三项⟧。\n1.检查学校。\n2.检查医院。",
                "以下三项已经完成。抓好工作。\n1.检查学校。\n2.检查医院。",
                "抓好以下三项。\n2.检查学校。\n3.检查医院。",
                "抓好⟦以下三项⟧：\n2.检查学校。\n3.检查医院。",
                "抓好以下两项：\n2.检查学校。\n3.检查医院。",
                "抓好以下两项：\n1.检查学校。\n2.检查医院。\n4.检查商场。",
                "抓好以下两项：\n1.检查学校。\n各区检查。\n2.检查医院。"
            })
    void aListAnnouncedByItsLengthStandsBelow(String body) {
        rule.finds(Notice.with(body));
    }
}
