package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class UnitTwoNamesTest {
    private final RuleCase rule = new RuleCase(new UnitTwoNames());

    @Test
    void reportsTheRarerName() {
        rule.reports(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市发展改革委负责）
                （二）检查医院。检查医院消防设施。（市发展改革委负责）
                （三）检查商场。检查商场消防设施。（⟦市发改委⟧负责）
                """), "同一单位名称不一致：此处为 市发改委，他处为 市发展改革委", "市发改委 is also called 市发展改革委 in this document");
    }

    @Test
    void acceptsBodiesOfDifferentPlaces() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。检查学校消防设施。（市发展改革委负责）
                （二）检查医院。检查医院消防设施。（省发改委负责）
                """));
    }
}
