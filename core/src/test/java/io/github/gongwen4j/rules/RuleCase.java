package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.model.source.Span;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one rule says of a text. The place that it should report stands in ⟦ ⟧.
 *
 * @param rule the rule under test
 */
record RuleCase(Rule rule) {

    /** The rule reports the marked place, once, in these words. */
    void reports(String marked, String chinese, String english) {
        Span place = new Span(marked.indexOf('⟦'), marked.indexOf('⟧') - 1);
        List<Diagnostic> findings = findings(unmarked(marked));
        assertThat(findings).hasSize(1);
        Diagnostic finding = findings.get(0);
        assertThat(finding.span().of(unmarked(marked))).isEqualTo(place.of(unmarked(marked)));
        assertThat(finding.span()).isEqualTo(place);
        assertThat(finding.code()).isEqualTo(rule.code());
        assertThat(finding.message(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo(english);
    }

    /** The rule reports one place, with a severity that is not its own. */
    void reportsAs(Severity severity, String text) {
        assertThat(findings(text)).extracting(Diagnostic::severity).containsExactly(severity);
        assertThat(rule.code().severity()).isNotEqualTo(severity);
    }

    /** The rule reports one place, with its own severity. */
    void reportsAsUsual(String text) {
        assertThat(findings(text))
                .extracting(Diagnostic::severity)
                .containsExactly(rule.code().severity());
    }

    /** The rule reports the marked places, be it none, each once and in this order. */
    void finds(String marked) {
        String text = unmarked(marked);
        List<Diagnostic> findings = findings(text);
        StringBuilder found = new StringBuilder(text);
        for (int i = findings.size() - 1; i >= 0; i--) {
            Span place = findings.get(i).span();
            found.insert(place.end(), '⟧').insert(place.start(), '⟦');
        }
        assertThat(found).hasToString(marked);
    }

    /** The rule reports something that it leaves to the reader to correct. */
    void hasNoEdit(String text) {
        assertThat(findings(text))
                .isNotEmpty()
                .allMatch(finding -> finding.suggestedEdit().isEmpty());
    }

    /** The rule reports nothing. */
    void accepts(String text) {
        assertThat(findings(text)).isEmpty();
    }

    /** The rule's edits, all of them as safe as said, turn the text into another of which it reports nothing. */
    void cures(String text, String cured, boolean safe) {
        List<Diagnostic> findings = findings(text);
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.suggestedEdit()).isPresent())
                .allSatisfy(
                        f -> assertThat(f.suggestedEdit().orElseThrow().safe()).isEqualTo(safe));
        String corrected = Edits.apply(
                text,
                findings.stream().map(f -> f.suggestedEdit().orElseThrow()).toList());
        assertThat(corrected).isEqualTo(cured);
        accepts(corrected);
    }

    /** What stands at the places that the rule's findings are related to. */
    List<String> related(String text) {
        return findings(text).stream()
                .flatMap(finding -> finding.related().stream())
                .map(place -> place.of(text))
                .toList();
    }

    private List<Diagnostic> findings(String text) {
        ParseResult result = PolicyParser.create().parse(text);
        List<Diagnostic> findings = new ArrayList<>();
        rule.check(Subject.of(result.document(), result.source()), findings::add);
        return findings;
    }

    private static String unmarked(String text) {
        return text.replace("⟦", "").replace("⟧", "");
    }
}
