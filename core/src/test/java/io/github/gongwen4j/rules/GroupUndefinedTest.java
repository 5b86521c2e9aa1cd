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

    /** A group of members, and an annex of this title. */
    private static String listed(String group, String title) {
        return Notice.with("一、重点任务\n（一）检查学校。检查学校消防设施。（" + group + "负责）\n附件：" + title) + "附件\n" + title
                + "\n市教育局、市公安局、市应急局\n";
    }

    @Test
    void anAnnexOfTheGroupOrOfMembersListsThem() {
        rule.finds(listed("市安委会各成员单位", "市安委会名单"));
        rule.finds(listed("市安委会成员单位", "市安委会"));
        rule.finds(listed("市安委会成员单位", "市消防安全联席会议成员单位名单"));
        rule.finds(listed("⟦市安委会成员单位⟧", "市防汛名单"));
    }

    @Test
    void allMembersWithoutANameAreNoGroup() {
        rule.finds(listed("市各成员单位", "市防汛名单"));
        rule.finds(listed("⟦市安各成员单位⟧", "市防汛名单"));
    }
}
