package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class DatePaddedTest {
    private final RuleCase rule = new RuleCase(new DatePadded());

    @Test
    void reportsZerosInFront() {
        rule.reports("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                ⟦2021年03月01日⟧
                """, "日期“2021年03月01日”的月、日编了虚位", "the date \"2021年03月01日\" has zeros in front of month or day");
    }

    @Test
    void leavesThemOut() {
        rule.cures("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年03月01日
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
    void acceptsATenth() {
        rule.accepts("""
                某市人民政府办公室关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年10月10日
                """);
    }
}
