package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class DateDamagedTest {
    private final RuleCase rule = new RuleCase(new DateDamaged());

    @Test
    void reportsADateWithoutItsSigns() {
        rule.reports(
                Notice.dated("⟦2021316⟧"),
                "日期“2021316”缺“年、月、日”，应为“2021年3月16日”",
                "the date \"2021316\" lost its signs; it can only mean 2021年3月16日");
    }

    @Test
    void suggestsTheOneReading() {
        rule.cures(Notice.dated("2021316"), Notice.dated("2021年3月16日"), false);
    }

    @Test
    void acceptsDates() {
        rule.accepts(Notice.dated("2021年3月16日"));
        rule.accepts(Notice.dated("二〇二一年三月十六日"));
    }
}
