package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦2 0 2 1⟧年做好工作。",
                "⟦1　9 98⟧年做好工作。",
                "⟦2 021⟧ 年做好工作。",
                "⟦20  21⟧  年做好工作。",
                "20   21年做好工作。",
                "18 21年做好工作。",
                "某 021年做好工作。",
                "10 2021年做好工作。",
                "1 20 21年做好工作。",
                "1.20 21年做好工作。",
                "1,20 21年做好工作。",
                "某20 21   年做好工作。",
                "2021年至⟦20 25⟧年做好工作。"
            })
    void aYearHasFourDigitsWhateverStandsBetweenThem(String sentence) {
        rule.finds(Notice.with(sentence));
    }

    @Test
    void aTextMayStartWithTheYear() {
        rule.finds("⟦20 21⟧年");
        rule.finds("1 20 21年");
        rule.finds("年");
    }
}
