package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateDamagedTest {
    private final RuleCase rule = new RuleCase(new DateDamaged());

    @Test
    void reportsADateWithoutItsSigns() {
        rule.reports(
                Notice.dated("⟦2021316⟧"),
                "日期“2021316”缺“年、月、日”，应为“2021年3月16日”",
                "the date \"2021316\" lost its signs; it can only mean 2021年3月16日");
    }

    @Test
    void suggestsTheOneReading() {
        rule.cures(Notice.dated("2021316"), Notice.dated("2021年3月16日"), false);
    }

    @Test
    void acceptsDates() {
        rule.accepts(Notice.dated("2021年3月16日"));
        rule.accepts(Notice.dated("二〇二一年三月十六日"));
    }

    @Test
    void reportsADateOfPrintingToo() {
        rule.reports(
                Notice.dated("2021年3月16日\n抄送：市财政局。\n某市人民政府办公室 ⟦2021317印发⟧"),
                "日期“2021317”缺“年、月、日”，应为“2021年3月17日”",
                "the date \"2021317\" lost its signs; it can only mean 2021年3月17日");
        rule.accepts(Notice.dated("2021年3月16日\n抄送：市财政局。\n某市人民政府办公室 2021年3月17日印发"));
    }

    @Test
    void whatStandsBehindADateOfPrintingStays() {
        rule.cures(
                Notice.dated("2021年3月16日\n抄送：市财政局。\n某市人民政府办公室 2021317印发"),
                Notice.dated("2021年3月16日\n抄送：市财政局。\n某市人民政府办公室 2021年3月17日印发"),
                false);
    }

    @Test
    void theDateOfPrintingMayBeDamagedInADocumentFromElsewhere() {
        DatePhrase printed = new DatePhrase(LocalDate.of(2021, 3, 16), "2021316", new Span(7, 14));
        Header header = Header.builder().printedOn(printed).build();
        List<Diagnostic> findings = new ArrayList<>();
        new DateDamaged()
                .check(
                        Subject.of(new PolicyDocument(header, List.of(), List.of(), List.of(), List.of(), List.of())),
                        findings::add);
        assertThat(findings).extracting(Diagnostic::span).containsExactly(printed.span());
    }
}
