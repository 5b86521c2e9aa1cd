package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class AnnexTitleDiffersTest {
    private final RuleCase rule = new RuleCase(new AnnexTitleDiffers());

    @Test
    void reportsAnotherTitle() {
        rule.reports(
                Notice.with("""
                现将方案印发给你们。
                附件：成员单位名单
                """) + """
                附件
                ⟦联席会议人员名册⟧
                市教育局、市公安局、市应急局
                """,
                "附件题为“联席会议人员名册”，附件说明称“成员单位名单”",
                "the annex is titled \"联席会议人员名册\", but announced as \"成员单位名单\"");
    }

    @Test
    void acceptsTheSameTitle() {
        rule.accepts(Notice.with("""
                现将方案印发给你们。
                附件：成员单位名单
                """) + """
                附件
                成员单位名单
                市教育局、市公安局、市应急局
                """);
    }
}
