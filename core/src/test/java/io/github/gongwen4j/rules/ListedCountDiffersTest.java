package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "检查。⟦甲、乙、丙等2个⟧区。",
                "检查，⟦甲、乙、丙等二个⟧区。",
                "检查甲、乙等1个区。",
                "检查各区，⟦重点检查学校甲、乙、丙等2个⟧区。",
                "某市人民政府各有关工作部门要认真组织检查各区甲乙丙丁戊己庚、⟦乙、丙、丁等2个⟧区。",
                "⟦一二三四五六七八九十一二三四五、乙、丙等2个⟧区。",
                "一二三四五六七八九十一二三四五六、乙、丙等2个区。"
            })
    void aListStartsBehindAMarkOrWordsThatAreNoMember(String sentence) {
        rule.finds(Notice.with(sentence));
    }
}
