package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class LeadAndSupportTest {
    private final RuleCase rule = new RuleCase(new LeadAndSupport());

    @Test
    void reportsAUnitThatDoesBoth() {
        rule.reports(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市教育局牵头，市应急局、⟦市教育局⟧配合）
                """), "市教育局 既是牵头单位又是配合单位", "市教育局 both leads and supports the task");
    }

    @Test
    void acceptsDifferentUnits() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市教育局牵头，市应急局配合）
                """));
    }

    @Test
    void acceptsOtherRolesInOtherMeasures() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查中学消防设施。（市教育局牵头，市应急局配合）检查大学消防设施。（市应急局牵头，市教育局配合）
                """));
    }

    @Test
    void aMeasureIsLookedAtForItself() {
        rule.finds(Notice.with("""
                一、重点任务
                （一）检查学校。检查中学消防设施。（市教育局牵头，⟦市教育局⟧配合）检查大学消防设施。（市应急局牵头，市公安局配合）
                """));
        rule.finds(Notice.with("""
                一、重点任务
                （一）检查学校。检查消防设施。（市教育局牵头，⟦市教育局⟧配合）
                1.检查中学；
                2.检查大学。
                """));
    }
}
