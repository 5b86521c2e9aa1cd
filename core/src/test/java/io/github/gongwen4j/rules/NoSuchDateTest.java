package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NoSuchDateTest {
    private final RuleCase rule = new RuleCase(new NoSuchDate());

    @Test
    void reportsADayThatNoMonthHas() {
        rule.reports(Notice.with("请于⟦2021年2月30日⟧前报送。"), "日期不存在：“2021年2月30日”", "there is no such date: \"2021年2月30日\"");
    }

    @Test
    void reportsAThirteenthMonth() {
        rule.reports(Notice.with("请于⟦2021年13月⟧前报送。"), "日期不存在：“2021年13月”", "there is no such date: \"2021年13月\"");
    }

    @Test
    void acceptsLeapDays() {
        rule.accepts(Notice.with("请于2024年2月29日前报送。"));
        rule.accepts(Notice.with("请于2月29日前报送。"));
    }

    @Test
    void acceptsCountsOfMonths() {
        rule.accepts(Notice.with("为18月龄婴幼儿接种疫苗，3岁6个月以上儿童免费。"));
    }
}
