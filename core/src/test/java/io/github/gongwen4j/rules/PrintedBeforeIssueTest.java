package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class PrintedBeforeIssueTest {
    private final RuleCase rule = new RuleCase(new PrintedBeforeIssue());

    @Test
    void reportsPrintingBeforeIssue() {
        rule.reports(
                Notice.dated("2021年3月1日\n某市人民政府办公室 ⟦2021年2月1日印发⟧"),
                "印发日期 2021-02-01 早于成文日期 2021-03-01",
                "printed on 2021-02-01, before the date of issue 2021-03-01");
    }

    @Test
    void acceptsTheSameDayAndLater() {
        rule.accepts(Notice.dated("2021年3月1日\n某市人民政府办公室 2021年3月1日印发"));
        rule.accepts(Notice.dated("2021年3月1日\n某市人民政府办公室 2021年3月2日印发"));
    }
}
