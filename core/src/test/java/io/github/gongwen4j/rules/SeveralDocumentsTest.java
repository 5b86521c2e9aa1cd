package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class SeveralDocumentsTest {
    private final RuleCase rule = new RuleCase(new SeveralDocuments());

    @Test
    void reportsTheSecond() {
        rule.reports(
                Notice.with("各区要认真组织实施。") + """
                ⟦某政办发〔2021〕9号⟧
                某市人民政府办公室关于做好防汛工作的通知
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                2021年3月1日
                """,
                "此处起为另一件公文：“某政办发〔2021〕9号”",
                "a second document starts here: \"某政办发〔2021〕9号\"");
    }

    @Test
    void acceptsTheSameNumberAboveAnAnnex() {
        rule.accepts(Notice.with("各区要认真组织实施。") + """
                某政办发〔2021〕8号附件
                成员单位名单
                市教育局、市公安局、市应急局
                """);
    }

    @Test
    void acceptsAListOfRelatedDocuments() {
        rule.accepts(Notice.with("各区要认真组织实施。") + """
                某政办发〔2020〕9号
                某政办发〔2020〕12号
                """);
    }
}
