package io.github.gongwen4j.fuzz;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.model.Block;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import io.github.gongwen4j.parser.CleanedText;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.util.List;

/** What holds for the parse of any text whatever. */
final class Laws {
    private static final PolicyParser PARSER = PolicyParser.create();
    /** Most clean texts stay as they are. */
    private static final int MOST_CLEANINGS = 32;

    private Laws() {}

    /** Parses a text and asserts all of it. */
    static ParseResult check(SourceText source) {
        ParseResult result = PARSER.parse(source);
        blocksPartition(result);
        findingsLieWithin(result.diagnostics(), source.length());
        placesAdvance(result.cleaned(), source.length());
        cleaningComesToRest(result.cleaned().text());
        require(PARSER.parse(source).equals(result), "a second parse gives the same");
        String json = PolicyJson.write(result.document());
        require(PolicyJson.read(json).equals(result.document()), "JSON reads back");
        return result;
    }

    private static void blocksPartition(ParseResult result) {
        int end = 0;
        for (Block block : result.document().blocks()) {
            require(block.span().start() == end, "a block starts where the one before it ends");
            end = block.span().end();
        }
        require(end == result.source().length(), "the last block ends with the text");
    }

    /** Places of findings lie within the text and are in order. */
    static void findingsLieWithin(List<Diagnostic> findings, int length) {
        int last = 0;
        for (Diagnostic finding : findings) {
            require(finding.span().start() >= last, "findings are ordered");
            last = finding.span().start();
            require(finding.span().end() <= length, "a finding lies within the text");
            for (Span related : finding.related()) {
                require(related.end() <= length, "a related place lies within the text");
            }
        }
    }

    private static void placesAdvance(CleanedText clean, int length) {
        int start = 0;
        for (int i = 0; i < clean.text().length(); i++) {
            Span place = clean.place(i, i + 1);
            require(place.start() >= start, "places advance with the words");
            start = place.start();
            require(place.end() <= length, "a place lies within the text");
        }
    }

    /**
     * The clean text of a sound document is cleaned without an edit, which a test of the library asserts. Of any text whatever only this
     * is true: where lines break, which lines are a page's frame and whether marks are markup is told by what is around them, which
     * the first cleaning changed; but one after the other, cleanings find less and less to do.
     */
    private static void cleaningComesToRest(String clean) {
        String text = clean;
        for (int i = 0; i < MOST_CLEANINGS; i++) {
            String again = PARSER.parse(text).cleaned().text();
            if (again.equals(text)) {
                return;
            }
            text = again;
        }
        throw new AssertionError("not so: cleaning comes to rest");
    }

    static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError("not so: " + law);
        }
    }
}
