package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Wherever a limit bites, the laws hold, and what lies within it is read as if nothing followed. */
class ParseLimitsPropertyTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(TextArbitraries.all());
    }

    private static PolicyParser parser(ParseLimits limits) {
        return PolicyParser.builder().limits(limits).build();
    }

    @Property(tries = 1000, seed = "1")
    void charactersBeyondALimitChangeNothing(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 300) int limit) {
        PolicyParser parser = parser(ParseLimits.standard().withCharacters(limit));
        assertReadUpToTheCut(ParseLaws.check(parser, SourceText.of(text)), DiagnosticCode.TOO_MANY_CHARACTERS, limit);
    }

    @Property(tries = 1000, seed = "1")
    void linesBeyondALimitChangeNothing(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 12) int limit) {
        PolicyParser parser = parser(ParseLimits.standard().withLines(limit));
        ParseResult result = ParseLaws.check(parser, SourceText.of(text));
        assertReadUpToTheCut(result, DiagnosticCode.TOO_MANY_LINES, text.length());
        boolean more = result.source().lineCount() > limit + 1;
        assertThat(!more || result.diagnostics().stream().anyMatch(d -> d.code() == DiagnosticCode.TOO_MANY_LINES))
                .isTrue();
    }

    @Property(tries = 500, seed = "1")
    void anyNestingKeepsTheLaws(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 6) int limit) {
        PolicyParser parser = parser(ParseLimits.standard().withNesting(limit));
        assertThat(ParseLaws.check(parser, SourceText.of(text)).diagnostics().stream()
                        .filter(d -> d.code() == DiagnosticCode.NESTED_TOO_DEEPLY))
                .hasSizeLessThanOrEqualTo(1);
        ParseLaws.check(
                parser, SourceText.of("<div>".repeat(limit) + "<p>" + text + "<table><tr><td>一", SourceFormat.HTML));
    }

    private static void assertReadUpToTheCut(ParseResult result, DiagnosticCode code, int atMost) {
        List<Diagnostic> bites =
                result.diagnostics().stream().filter(d -> d.code() == code).toList();
        if (bites.isEmpty()) {
            assertThat(result.source().length()).isLessThanOrEqualTo(atMost);
            return;
        }
        assertThat(bites).hasSize(1);
        int cut = bites.get(0).span().start();
        assertThat(cut).isBetween(code == DiagnosticCode.TOO_MANY_LINES ? 0 : atMost - 1, atMost);
        assertThat(bites.get(0).span().end()).isEqualTo(result.source().length());
        String within = result.source().text().substring(0, cut);
        assertThat(withoutBlocks(result.document()))
                .isEqualTo(withoutBlocks(PolicyParser.create().parse(within).document()));
    }

    private static PolicyDocument withoutBlocks(PolicyDocument document) {
        return new PolicyDocument(
                document.header(),
                document.sections(),
                document.tasks(),
                document.annexes(),
                document.citations(),
                List.of());
    }
}
