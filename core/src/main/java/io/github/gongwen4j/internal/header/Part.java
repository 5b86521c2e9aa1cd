package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.outline.Line;
import java.util.List;
import java.util.Optional;

/**
 * A part of the document that has an outline of its own.
 *
 * @param kind which part
 * @param mark the annex' mark (附件1), if it is an annex
 * @param title the part's own title
 * @param lines its lines without titles, signatures and other elements of the header
 */
public record Part(Kind kind, Optional<Line> mark, Optional<Heading> title, List<Line> lines) {

    /** The parts of a document. */
    public enum Kind {
        /** The body of the document, or the notice that issues another one. */
        MAIN,
        /** The document that is issued. */
        ENCLOSURE,
        /** An annex. */
        ANNEX
    }

    /** A title's words and where they stand in the clean text. */
    public record Heading(String text, int start, int end) {
        static Heading of(TitleLines lines) {
            return new Heading(lines.text(), lines.start(), lines.end());
        }
    }
}
