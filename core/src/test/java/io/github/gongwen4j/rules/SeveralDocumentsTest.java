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

    @Test
    void theAddresseesStandWithinFourLines() {
        String first = Notice.with("各区要认真组织实施。");
        String title = "某市人民政府办公室\n关于做好全市\n防汛工作的通知\n";
        rule.finds(first + "⟦某政办发〔2021〕9号⟧\n" + title + "各区人民政府：\n各区要认真组织实施。\n");
        rule.finds(first + "某政办发〔2021〕9号\n" + title + "（2021年3月1日）\n各区人民政府：\n各区要认真组织实施。\n");
        rule.finds(first + "某政办发〔2021〕8号\n" + title + "各区人民政府：\n各区要认真组织实施。\n");
        rule.finds(first + "⟦某政办发〔2020〕8号⟧\n" + title + "各区人民政府：\n各区要认真组织实施。\n");
        rule.finds(first + "⟦某政发〔2021〕8号⟧\n" + title + "各区人民政府：\n各区要认真组织实施。\n");
        rule.finds(first + "某政办发〔2021〕9号\n附件：\n1.任务分工表\n");
    }
}
