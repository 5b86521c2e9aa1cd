package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class DateDamagedTest {
    private final RuleCase rule = new RuleCase(new DateDamaged());

    @Test
    void reportsADateWithoutItsSigns() {
        rule.reports(
                """
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                ⟦2021316⟧
                """,
                "日期“2021316”缺“年、月、日”，应为“2021年3月16日”",
                "the date \"2021316\" lost its signs; it can only mean 2021年3月16日");
    }

    @Test
    void suggestsTheOneReading() {
        rule.cures("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021316
                """, """
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月16日
                """, false);
    }

    @Test
    void acceptsDates() {
        rule.accepts("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月16日
                """);
        rule.accepts("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                二〇二一年三月十六日
                """);
    }
}
