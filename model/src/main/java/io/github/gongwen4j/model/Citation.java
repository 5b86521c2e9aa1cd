package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Another document that this one names (引用), by its title in 《》, by its number, or by both. Immutable and thread-safe.
 *
 * @param title the words between 《 and 》 after cleaning, else empty
 * @param number the document number as named, else empty
 * @param kind why it is named
 * @param shortTitle the title by which the text names it from here on (以下简称《意见》), without marks, else empty
 * @param span where the title with its marks, the number, or both stand in the original
 */
public record Citation(
        Optional<String> title,
        Optional<DocumentNumber> number,
        CitationKind kind,
        Optional<String> shortTitle,
        Span span) {

    /**
     * Checks the parts.
     *
     * @param title the words between 《 and 》 after cleaning, else empty
     * @param number the document number as named, else empty
     * @param kind why it is named
     * @param shortTitle the title by which the text names it from here on, without marks, else empty
     * @param span where the title with its marks, the number, or both stand in the original
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if both title and number are missing, or a title is blank
     */
    public Citation {
        Objects.requireNonNull(title, "title").ifPresent(t -> Text.require(t, "title"));
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(shortTitle, "shortTitle").ifPresent(t -> Text.require(t, "shortTitle"));
        Objects.requireNonNull(span, "span");
        if (title.isEmpty() && number.isEmpty()) {
            throw new IllegalArgumentException("title or number must be present");
        }
    }

    /**
     * A citation of which nothing says why, and without a short title.
     *
     * @param title the words between 《 and 》 after cleaning, else empty
     * @param number the document number as named, else empty
     * @param span where the title with its marks, the number, or both stand in the original
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if both title and number are missing, or the title is blank
     */
    public Citation(Optional<String> title, Optional<DocumentNumber> number, Span span) {
        this(title, number, CitationKind.OTHER, Optional.empty(), span);
    }
}
