package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class GroupUndefinedTest {
    private final RuleCase rule = new RuleCase(new GroupUndefined());

    @Test
    void reportsAGroupWithoutMembers() {
        rule.reports(
                Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（⟦市消防安全联席会议成员单位⟧负责）
                """),
                "“市消防安全联席会议成员单位”未列明具体单位",
                "the members of 市消防安全联席会议成员单位 are named nowhere in the document");
    }

    @Test
    void acceptsAGroupThatAnAnnexLists() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市消防安全联席会议成员单位负责）
                附件：市消防安全联席会议成员单位名单
                """) + """
                附件
                市消防安全联席会议成员单位名单
                市教育局、市公安局、市应急局
                """);
    }

    @Test
    void acceptsNamedUnits() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市教育局、各有关单位负责）
                """));
    }
}
