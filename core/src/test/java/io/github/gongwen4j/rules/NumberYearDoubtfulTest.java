package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NumberYearDoubtfulTest {
    private final RuleCase rule = new RuleCase(new NumberYearDoubtful());

    @Test
    void reportsAYearFarFromTheDate() {
        rule.reports(
                Notice.numbered("⟦某政办发〔2012〕8号⟧"),
                "发文字号的年份 2012 与成文日期 2021-03-01 不符",
                "the document number is of 2012, the document of 2021-03-01");
    }

    @Test
    void acceptsTheTurnOfAYear() {
        rule.accepts(Notice.numbered("某政办发〔2020〕98号"));
        rule.accepts(Notice.numbered("某政办发〔2021〕8号"));
    }
}
