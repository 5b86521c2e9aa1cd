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
}
