package io.github.gongwen4j.parser;

import io.github.gongwen4j.internal.clean.AlignedText;
import io.github.gongwen4j.internal.clean.Cleaning;
import io.github.gongwen4j.internal.clean.Pass;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.EnumSet;
import java.util.Objects;

/**
 * The words of a text as the parser read them: repaired, in simplified characters, without markup, notes of pronunciation and the
 * decoration of pages, a paragraph a line; and for each stretch of them, where it stands in the original. Two are equal if
 * their originals, words and places are. Immutable and thread-safe.
 */
public final class CleanedText {
    private final AlignedText words;

    CleanedText(AlignedText words) {
        this.words = words;
    }

    /**
     * Cleans a text with all repairs and the usual limits, without a report.
     *
     * @param source the text as it was found
     * @return its words as a parser with the usual settings reads them
     * @throws NullPointerException if {@code source} is null
     * @throws IllegalStateException if the source is HTML and {@code org.jsoup:jsoup} is missing
     */
    public static CleanedText of(SourceText source) {
        Objects.requireNonNull(source, "source");
        ParseLimits usual = ParseLimits.standard();
        return new CleanedText(Cleaning.clean(source, EnumSet.allOf(Pass.class), usual.limits(), new Report())
                .aligned());
    }

    /**
     * The words.
     *
     * @return lines that end with LF, may be empty
     */
    public String text() {
        return words.text();
    }

    /**
     * Where in the original a stretch of the words stands.
     *
     * @param start the offset of its first character in {@link #text()}
     * @param end the offset behind its last character
     * @return the place in the original, empty if the stretch is
     * @throws IndexOutOfBoundsException if there is no such stretch
     */
    public Span place(int start, int end) {
        Objects.checkFromToIndex(start, end, text().length());
        return words.original(start, end);
    }

    /** Equal if the original, the words and their places are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CleanedText that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** The words. */
    @Override
    public String toString() {
        return text();
    }
}
