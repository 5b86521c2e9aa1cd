package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class CitedNumberMalformedTest {
    private final RuleCase rule = new RuleCase(new CitedNumberMalformed());

    @Test
    void reportsOtherBrackets() {
        rule.reports(
                Notice.with("根据《某省消防办法》（⟦某政发(2019)13号⟧）要求，做好工作。"),
                "所引发文字号“某政发（2019）13号”不合规范，应为“某政发〔2019〕13号”",
                "the document number \"某政发（2019）13号\" has not the standard form 某政发〔2019〕13号");
    }

    @Test
    void reportsALostBracket() {
        rule.reports(
                Notice.with("根据《某省消防办法》（⟦某政发2019〕13号⟧）要求，做好工作。"),
                "所引发文字号“某政发2019〕13号”不合规范，应为“某政发〔2019〕13号”",
                "the document number \"某政发2019〕13号\" has not the standard form 某政发〔2019〕13号");
    }

    @Test
    void curesBrackets() {
        rule.cures(Notice.with("贯彻落实某政发[2019]13号文件精神。"), Notice.with("贯彻落实某政发〔2019〕13号文件精神。"), true);
    }

    @Test
    void acceptsTheStandardForm() {
        rule.accepts(Notice.with("根据《某省消防办法》（某政发〔2019〕13号）要求，做好工作。"));
    }

    @Test
    void acceptsYearsAndDecrees() {
        rule.accepts(Notice.with("根据国务院令第733号和2020年第5号公告，做好工作。"));
    }
}
