package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据⟦某发(2019)13号⟧，做好工作。",
                "请查阅，发(2019)13号。",
                "根据某政发2019年13号，做好工作。",
                "根据⟦某政发〔2019〕第13号⟧，做好工作。",
                "根据⟦某政发〔2019〕013号⟧，做好工作。",
                "按照⟦某政发[2019]13号⟧、⟦某财发[2019]14号⟧，做好工作。",
                "按照⟦某政发[2019]13号⟧⟦某财发[2019]14号⟧，做好工作。",
                "某政发2019 13号，做好工作。"
            })
    void aNumberHasACodeInFrontOfIt(String sentence) {
        rule.finds(Notice.with(sentence));
    }

    @Test
    void whatIsPrintedOtherwiseHasNoEdit() {
        rule.hasNoEdit(Notice.with("貫徹落實某政發[2019]13號文件精神。"));
    }
}
