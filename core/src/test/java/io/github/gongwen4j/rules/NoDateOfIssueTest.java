package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class NoDateOfIssueTest {
    private final RuleCase rule = new RuleCase(new NoDateOfIssue());

    @Test
    void reportsALetterWithoutOne() {
        rule.reports("""
                ⟦某市人民政府办公室关于做好消防工作的通知⟧
                某政办发〔2021〕8号
                各区人民政府：
                各区要认真组织实施。
                某市人民政府办公室
                """, "缺少成文日期", "the document bears no date of issue");
    }

    @Test
    void acceptsALetterWithOne() {
        rule.accepts(Notice.with("各区要认真组织实施。"));
    }

    @Test
    void acceptsADateThatNobodySigned() {
        rule.accepts("""
                关于做好消防工作的通知
                某政办发〔2021〕8号
                各区人民政府：
                一、检查学校
                （一）每季度检查一次。（市教育局负责）
                2021年3月1日
                """);
    }

    @Test
    void acceptsADamagedDateThatTheParserReports() {
        rule.accepts(Notice.dated("2021111"));
    }

    @Test
    void acceptsAnEnclosureAlone() {
        rule.accepts("""
                2021年消防工作要点
                一、开展检查
                （一）检查学校。每季度检查一次。
                """);
    }
}
