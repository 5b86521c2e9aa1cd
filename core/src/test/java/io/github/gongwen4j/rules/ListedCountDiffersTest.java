package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class ListedCountDiffersTest {
    private final RuleCase rule = new RuleCase(new ListedCountDiffers());

    @Test
    void reportsMoreThanTheNumberSays() {
        rule.reports(Notice.with("""
                一、重点任务
                （一）开展检查。⟦检查学校、医院、商场、车站等3个⟧重点场所。
                """), "“检查学校、医院、商场、车站等3个”，实列 4 个", "\"检查学校、医院、商场、车站等3个\": 4 are listed");
    }

    @Test
    void acceptsFewerForSomeAreLeftOut() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）开展检查。检查学校、医院、商场等8个重点场所。
                """));
        rule.accepts(Notice.with("""
                一、重点任务
                （一）开展检查。检查学校、医院、商场等3个重点场所。
                """));
    }
}
