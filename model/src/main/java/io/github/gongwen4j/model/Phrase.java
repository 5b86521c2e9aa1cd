package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.util.Objects;

/**
 * Words of the document: as they read after cleaning, and where they stand in the original. Immutable and thread-safe.
 *
 * @param text the words after cleaning, not blank
 * @param span where they stand in the original
 */
public record Phrase(String text, Span span) {

    /**
     * Checks the parts.
     *
     * @param text the words after cleaning, not blank
     * @param span where they stand in the original
     * @throws NullPointerException if {@code text} or {@code span} is null
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public Phrase {
        Text.require(text, "text");
        Objects.requireNonNull(span, "span");
    }

    /**
     * The words alone.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
