package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NoLeadTest {
    private final RuleCase rule = new RuleCase(new NoLead());

    @Test
    void reportsSeveralOfWhomNoneLeads() {
        rule.reports(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（责任单位：⟦市教育局、市应急局⟧）
                """), "任务 一（一） 有 2 个责任单位，未明确牵头单位", "2 units share task 一（一） and none of them leads");
    }

    @Test
    void acceptsALeadOrADivision() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市教育局牵头，市应急局配合）
                """));
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市教育局、市应急局按职责分工负责）
                """));
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市教育局负责）
                """));
    }
}
