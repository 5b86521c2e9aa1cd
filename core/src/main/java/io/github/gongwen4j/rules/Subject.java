package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.clean.AlignedText;
import io.github.gongwen4j.internal.clean.Cleaning;
import io.github.gongwen4j.internal.clean.Pass;
import io.github.gongwen4j.internal.limit.Limits;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import io.github.gongwen4j.parser.ParseLimits;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What rules look at: a document and, where it is known, the text that it was read from. Immutable and thread-safe. */
public final class Subject {
    private final PolicyDocument document;
    private final Optional<SourceText> text;
    private final Optional<AlignedText> clean;
    private final List<Line> lines;

    private Subject(PolicyDocument document, Optional<SourceText> text) {
        this.document = document;
        this.text = text;
        // The words as the parser saw them: without markup, notes and decoration, and with the places that they come
        // from.
        this.clean = text.map(Subject::cleaned);
        this.lines = clean.map(c -> Line.all(c.text())).orElse(List.of());
    }

    private static AlignedText cleaned(SourceText text) {
        ParseLimits usual = ParseLimits.standard();
        Limits limits = new Limits(usual.characters(), usual.lines(), usual.nesting());
        return Cleaning.clean(text, EnumSet.allOf(Pass.class), limits, new Report())
                .aligned();
    }

    /**
     * A document without its text.
     *
     * @param document parsed, read from JSON or built in code
     * @return a subject for the rules that need no text
     * @throws NullPointerException if {@code document} is null
     */
    public static Subject of(PolicyDocument document) {
        return new Subject(Objects.requireNonNull(document, "document"), Optional.empty());
    }

    /**
     * A document with the text that its places refer to.
     *
     * @param document parsed from the text
     * @param text the text as its owner gave it
     * @return a subject for all rules
     * @throws NullPointerException if a parameter is null
     * @throws IllegalArgumentException if the document's blocks reach beyond the text
     */
    public static Subject of(PolicyDocument document, SourceText text) {
        Objects.requireNonNull(text, "text");
        int blocks = document.blocks().size();
        int end = blocks == 0 ? 0 : document.blocks().get(blocks - 1).span().end();
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    "text must be that of the document, which has " + end + " characters: " + text);
        }
        return new Subject(document, Optional.of(text));
    }

    /**
     * The document.
     *
     * @return as it was given
     */
    public PolicyDocument document() {
        return document;
    }

    /**
     * The text that the document's places refer to.
     *
     * @return empty if only the document is known
     */
    public Optional<SourceText> text() {
        return text;
    }

    /** The words as the parser saw them, without noise; empty if the text is unknown. */
    Optional<AlignedText> clean() {
        return clean;
    }

    /** The words as the parser saw them; no character if the text is unknown. */
    String cleanText() {
        return clean.map(AlignedText::text).orElse("");
    }

    /** Where in the original a stretch of {@link #cleanText()} stands. */
    Span place(int start, int end) {
        return clean.orElseThrow().original(start, end);
    }

    /** The lines of the clean words; none if the text is unknown. */
    List<Line> lines() {
        return lines;
    }

    /** What stands at a place of the original; empty if the text is unknown or the place lies beyond it. */
    Optional<String> words(Span place) {
        return text.filter(t -> place.end() <= t.length()).map(t -> t.slice(place));
    }
}
