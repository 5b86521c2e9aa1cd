package io.github.gongwen4j.rules;

import org.junit.jupiter.api.Test;

class CitedAfterIssueTest {
    private final RuleCase rule = new RuleCase(new CitedAfterIssue());

    @Test
    void reportsADocumentOfTheFuture() {
        rule.reports(
                Notice.with("根据《某省消防办法》（⟦某政发〔2023〕13号⟧）要求，做好工作。"),
                "所引“某政发〔2023〕13号”晚于本文成文日期 2021-03-01",
                "\"某政发〔2023〕13号\" is later than this document (2021-03-01)");
    }

    @Test
    void acceptsDocumentsOfTheSameYear() {
        rule.accepts(Notice.with("根据《某省消防办法》（某政发〔2021〕13号）要求，做好工作。"));
    }
}
