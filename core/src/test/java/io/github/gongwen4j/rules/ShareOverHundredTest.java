package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class ShareOverHundredTest {
    private final RuleCase rule = new RuleCase(new ShareOverHundred());

    @Test
    void reportsMoreThanTheWhole() {
        rule.reports(Notice.with("""
                一、重点任务
                （一）检查学校。学校消防设施覆盖率⟦达到120%⟧。
                """), "学校消防设施覆盖率：达到120% 超过百分之百", "学校消防设施覆盖率: 达到120% is more than the whole");
    }

    @Test
    void acceptsTheWhole() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）检查学校。学校消防设施覆盖率达到100%。
                """));
    }

    @Test
    void acceptsRatesThatCanBeMore() {
        rule.accepts(Notice.with("""
                一、重点任务
                （一）防范风险。银行拨备覆盖率达到150%。
                """));
        rule.accepts(Notice.with("""
                一、重点任务
                （一）扩大投资。消防投入增长120%。
                """));
    }

    @Test
    void onlySharesHaveAWhole() {
        rule.finds(Notice.with("一、重点任务\n（一）检查学校。检查学校达到120所。\n（二）检查医院。医院消防设施覆盖率⟦达到100.5%⟧。"));
    }
}
