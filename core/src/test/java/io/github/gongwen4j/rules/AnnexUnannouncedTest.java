package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class AnnexUnannouncedTest {
    private final RuleCase rule = new RuleCase(new AnnexUnannounced());

    @Test
    void reportsAnAnnexThatNothingNames() {
        rule.reports(Notice.with("各区要认真组织实施。") + """
                ⟦附件
                成员单位名单
                市教育局、市公安局、市应急局⟧
                """, "附件“成员单位名单”未列入附件说明", "the annex \"成员单位名单\" is not announced");
    }

    @Test
    void acceptsAnAnnexThatASentenceNames() {
        rule.accepts(Notice.with("各成员单位（名单见附件）要认真组织实施。") + """
                附件
                成员单位名单
                市教育局、市公安局、市应急局
                """);
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
    void acceptsAnAnnexAlone() {
        rule.accepts("""
                附件
                成员单位名单
                市教育局、市公安局、市应急局
                """);
    }

    @Test
    void acceptsAnAnnexWhoseTitleASentenceSays() {
        String annex = "附件\n成员单位名单\n市教育局、市公安局、市应急局";
        rule.finds(Notice.with("各区要按成员单位名单组织实施。") + annex + "\n");
        rule.finds(Notice.with("各区要认真组织实施。") + "⟦" + annex + "⟧\n");
        rule.finds(Notice.with("各区要认真组织实施。\n附件：任务分工表") + annex + "\n");
    }
}
