package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class AnnexAbsentTest {
    private final RuleCase rule = new RuleCase(new AnnexAbsent());

    @Test
    void reportsAnAnnexThatIsNotThere() {
        rule.reports(
                Notice.with("""
                现将工作方案印发给你们。
                附件：1.消防工作任务分工表
                ⟦2.成员单位名单⟧
                """) + """
                附件1
                消防工作任务分工表
                学校由市教育局负责。
                """, "附件说明列有“成员单位名单”，文后未附", "the annex \"成员单位名单\" is announced, but is not there");
    }

    @Test
    void acceptsAnnexesThatStandThere() {
        rule.accepts(Notice.with("""
                现将工作方案印发给你们。
                附件：1.消防工作任务分工表
                2.成员单位名单
                """) + """
                附件1
                消防工作任务分工表
                学校由市教育局负责。
                附件2
                成员单位名单
                市教育局、市公安局、市应急局
                """);
    }

    @Test
    void acceptsWhatStandsThereUnderItsTitleOnly() {
        String notes = "现将工作方案印发给你们。\n附件：1.消防工作任务分工表\n%s\n";
        rule.finds(Notice.with(notes.formatted("2.成员单位名单")) + "附件\n成员单位名单\n市教育局、市公安局、市应急局\n");
        rule.finds(Notice.with("现将工作方案印发给你们。\n⟦附件：消防工作任务分工表⟧"));
    }

    @Test
    void acceptsTheEnclosure() {
        String enclosing = """
                某市人民政府办公室关于印发《2021年全市消防工作要点》的通知
                某政办发〔2021〕8号
                各区人民政府：
                现将《2021年全市消防工作要点》印发给你们。
                %s
                某市人民政府办公室
                2021年3月1日
                2021年全市消防工作要点
                一、开展检查
                （一）检查学校。每季度检查一次。
                """;
        rule.finds(enclosing.formatted("附件：2021年全市消防工作要点"));
        rule.finds(enclosing.formatted("⟦附件：成员单位名单⟧"));
    }
}
