package io.github.gongwen4j.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.json.SchemaCheck;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.Map;

/** What holds for the parse of any text whatever. */
final class ParseLaws {
    private static final PolicyParser PARSER = PolicyParser.create();

    private ParseLaws() {}

    /** Parses a text, checks all laws but the schema's, which is slow, and returns the result. */
    static ParseResult check(String text) {
        return check(PARSER, SourceText.of(text));
    }

    /** The same with a parser and a format of its own. */
    static ParseResult check(PolicyParser parser, SourceText source) {
        ParseResult result = parser.parse(source);
        assertThat(result.source()).isEqualTo(source);
        blocksPartition(result);
        spansLieWithin(result);
        diagnosticsAreOrdered(result);
        assertThat(parser.parse(source)).as("second parse").isEqualTo(result);
        assertThat(PolicyJson.read(PolicyJson.write(result.document())))
                .as("JSON")
                .isEqualTo(result.document());
        return result;
    }

    static void keepsTheSchema(ParseResult result) {
        assertThat(SchemaCheck.problems(PolicyJson.write(result.document()))).isEmpty();
    }

    private static void blocksPartition(ParseResult result) {
        int end = 0;
        for (Block block : result.document().blocks()) {
            assertThat(block.span().start()).as("start of %s", block).isEqualTo(end);
            end = block.span().end();
        }
        assertThat(end).as("end of the last block").isEqualTo(result.source().length());
    }

    private static void spansLieWithin(ParseResult result) {
        int length = result.source().length();
        for (Map.Entry<String, Span> span : SpanCollector.of(result).entrySet()) {
            if (span.getValue().end() > length) {
                throw new AssertionError(span + " ends after the text, which ends at " + length);
            }
        }
    }

    private static void diagnosticsAreOrdered(ParseResult result) {
        assertThat(result.diagnostics())
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.span().start(), b.span().start()));
    }
}
