package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NoIssuerTest {
    private final RuleCase rule = new RuleCase(new NoIssuer());

    @Test
    void reportsALetterThatNobodySigned() {
        rule.reports("""
                ⟦关于做好消防工作的通知⟧
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                2021年3月1日
                """, "缺少发文机关署名", "the document does not say who issues it");
    }

    @Test
    void acceptsAnIssuerInTheTitleOrBelow() {
        rule.accepts(Notice.with("各区要认真组织实施。"));
        rule.accepts("""
                关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """);
    }
}
