package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NoPrintingRecordTest {
    private final RuleCase rule = new RuleCase(new NoPrintingRecord());

    @Test
    void reportsALetterWithoutOne() {
        rule.reports("""
                ⟦某市人民政府办公室关于做好消防工作的通知⟧
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """, "缺少印发机关和印发日期", "the document has no record of its printing");
    }

    @Test
    void acceptsALetterWithOne() {
        rule.accepts(Notice.dated("2021年3月1日\n某市人民政府办公室 2021年3月1日印发"));
    }

    @Test
    void acceptsTheLetterForm() {
        rule.accepts("""
                某市人民政府办公室关于消防工作的函
                某政办函〔2021〕8号
                市应急局：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """);
    }
}
