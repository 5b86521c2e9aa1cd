package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦2021年0月⟧前报送。",
                "2021年1月前报送。",
                "2021年12月前报送。",
                "⟦0月1日⟧前报送。",
                "1月1日前报送。",
                "12月31日前报送。",
                "⟦13月1日⟧前报送。",
                "⟦2月30日⟧前报送。",
                "⟦4月31日⟧前报送。",
                "⟦4月0日⟧前报送。",
                "⟦2021年2月29日⟧前报送。"
            })
    void monthsAreFromOneToTwelveAndDaysFromOne(String sentence) {
        rule.finds(Notice.with(sentence));
    }
}
