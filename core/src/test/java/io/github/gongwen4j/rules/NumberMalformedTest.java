package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NumberMalformedTest {
    private final RuleCase rule = new RuleCase(new NumberMalformed());

    @Test
    void reportsOtherBrackets() {
        rule.reports(
                Notice.numbered("⟦某政办发(2021)8号⟧"),
                "发文字号“某政办发（2021）8号”不合规范，应为“某政办发〔2021〕8号”",
                "the document number \"某政办发（2021）8号\" has not the standard form 某政办发〔2021〕8号");
    }

    @Test
    void reportsALeadingZero() {
        rule.reports(
                Notice.numbered("⟦某政办发〔2021〕08号⟧"),
                "发文字号“某政办发〔2021〕08号”不合规范，应为“某政办发〔2021〕8号”",
                "the document number \"某政办发〔2021〕08号\" has not the standard form 某政办发〔2021〕8号");
    }

    @Test
    void curesWhatLostNothing() {
        rule.cures(Notice.numbered("某政办发[2021]第8号"), Notice.numbered("某政办发〔2021〕8号"), true);
    }

    @Test
    void suggestsWhatWasLost() {
        rule.cures(Notice.numbered("某政办发〔202118"), Notice.numbered("某政办发〔2021〕18号"), false);
    }

    @Test
    void acceptsTheStandardForm() {
        rule.accepts(Notice.numbered("某政办发〔2021〕8号"));
        rule.accepts(Notice.numbered("某政办发〔2021〕 8号"));
    }

    @Test
    void acceptsTheNumberOfADecree() {
        rule.accepts("""
                某市人民政府令
                第8号
                《某市消防办法》已经市政府常务会议通过，现予公布。
                市长　张三
                2021年3月1日
                """);
    }

    @Test
    void whatIsPrintedOtherwiseHasNoEdit() {
        rule.hasNoEdit(Notice.numbered("某政辦發(2021)8號"));
    }

    @Test
    void theSameNumberElsewhereIsNotTheDocuments() {
        rule.finds(Notice.numbered("⟦某政办发(2021)8号⟧") + "某政办发(2021)9号\n");
    }
}
