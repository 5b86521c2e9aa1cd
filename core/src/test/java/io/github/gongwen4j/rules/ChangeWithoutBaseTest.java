package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeWithoutBaseTest {
    private final RuleCase rule = new RuleCase(new ChangeWithoutBase());

    @Test
    void reportsAChangeFromNowhere() {
        rule.reports(Notice.with("""
                一、重点任务
                （一）减少火灾。火灾起数⟦下降5%⟧。
                """), "火灾起数 下降5%：未说明比较基期", "火灾起数 下降5%: it is not said compared with when");
    }

    @Test
    void acceptsTheGrowthOfWhatIsAddedUpOverAYear() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）发展工业。规模以上工业增加值增长7.5%。
                """));
    }

    @Test
    void acceptsABase() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）减少火灾。火灾起数比2020年下降5%。
                """));
        rule.accepts(Notice.with("""
                一、重点任务
                （一）减少火灾。火灾起数年均下降5%。
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、重点任务\n（一）减少火灾。火灾起数下降5起。", "一、重点任务\n（一）减少火灾。火灾起数⟦下降5%⟧。\n（二）检查学校。覆盖率达到5%。"})
    void onlySharesNeedABase(String body) {
        rule.finds(Notice.with(body));
    }
}
