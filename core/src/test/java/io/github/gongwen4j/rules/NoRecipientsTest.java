package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NoRecipientsTest {
    private final RuleCase rule = new RuleCase(new NoRecipients());

    @Test
    void reportsANoticeToNobody() {
        rule.reports("""
                ⟦某市人民政府办公室关于做好消防工作的通知⟧
                某政办发〔2021〕8号
                为做好消防工作，现就有关事项通知如下。
                某市人民政府办公室
                2021年3月1日
                """, "缺少主送机关", "the document is addressed to nobody");
    }

    @Test
    void acceptsANoticeToSomebody() {
        rule.accepts(Notice.with("各区要认真组织实施。"));
    }

    @Test
    void acceptsAnOpinionToEverybody() {
        rule.accepts("""
                某市人民政府关于做好消防工作的意见
                某政发〔2021〕8号
                为做好消防工作，提出以下意见。
                某市人民政府
                2021年3月1日
                """);
    }
}
