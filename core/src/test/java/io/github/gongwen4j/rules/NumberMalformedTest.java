package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NumberMalformedTest {
    private final RuleCase rule = new RuleCase(new NumberMalformed());

    @Test
    void reportsOtherBrackets() {
        rule.reports(
                """
                某市人民政府办公室关于做好消防工作的通知
                ⟦某政办发(2021)8号⟧
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """,
                "发文字号“某政办发（2021）8号”不合规范，应为“某政办发〔2021〕8号”",
                "the document number \"某政办发（2021）8号\" has not the standard form 某政办发〔2021〕8号");
    }

    @Test
    void reportsALeadingZero() {
        rule.reports(
                """
                某市人民政府办公室关于做好消防工作的通知
                ⟦某政办发〔2021〕08号⟧
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """,
                "发文字号“某政办发〔2021〕08号”不合规范，应为“某政办发〔2021〕8号”",
                "the document number \"某政办发〔2021〕08号\" has not the standard form 某政办发〔2021〕8号");
    }

    @Test
    void curesWhatLostNothing() {
        rule.cures("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发[2021]第8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """, """
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """, true);
    }

    @Test
    void suggestsWhatWasLost() {
        rule.cures("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔202118
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """, """
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕18号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """, false);
    }

    @Test
    void acceptsTheStandardForm() {
        rule.accepts("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """);
        rule.accepts("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕 8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """);
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
}
