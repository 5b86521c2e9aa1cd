package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NumberYearDoubtfulTest {
    private final RuleCase rule = new RuleCase(new NumberYearDoubtful());

    @Test
    void reportsAYearFarFromTheDate() {
        rule.reports(
                """
                某市人民政府办公室关于做好消防工作的通知
                ⟦某政办发〔2012〕8号⟧
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """, "发文字号的年份 2012 与成文日期 2021-03-01 不符", "the document number is of 2012, the document of 2021-03-01");
    }

    @Test
    void acceptsTheTurnOfAYear() {
        rule.accepts("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2020〕98号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """);
        rule.accepts("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """);
    }
}
