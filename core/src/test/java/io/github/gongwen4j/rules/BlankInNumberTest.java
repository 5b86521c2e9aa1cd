package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class BlankInNumberTest {
    private final RuleCase rule = new RuleCase(new BlankInNumber());

    @Test
    void reportsAYearWithBlanks() {
        rule.reports(Notice.with("⟦20 21⟧年各区要认真组织实施。"), "数字中夹有空格：“20 21”", "blanks within a number: \"20 21\"");
    }

    @Test
    void closesTheBlanks() {
        rule.cures(Notice.with("2 0 2 1 年各区要认真组织实施。"), Notice.with("2021 年各区要认真组织实施。"), true);
    }

    @Test
    void acceptsBlanksAroundANumber() {
        rule.accepts(Notice.with("2021 年 3 月各区要认真组织实施。"));
    }
}
