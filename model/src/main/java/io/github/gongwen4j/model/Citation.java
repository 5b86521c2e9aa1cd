package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Another document that this one names (引用), by its title in 《》, by its number, or by both. Immutable and thread-safe.
 *
 * @param title the words between 《 and 》 after cleaning, else empty
 * @param number the document number as named, else empty
 * @param span where the title with its marks, the number, or both stand in the original
 */
public record Citation(Optional<String> title, Optional<DocumentNumber> number, Span span) {

    /**
     * Checks the parts.
     *
     * @param title the words between 《 and 》 after cleaning, else empty
     * @param number the document number as named, else empty
     * @param span where the title with its marks, the number, or both stand in the original
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if both title and number are missing, or the title is blank
     */
    public Citation {
        Objects.requireNonNull(title, "title").ifPresent(t -> Text.require(t, "title"));
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(span, "span");
        if (title.isEmpty() && number.isEmpty()) {
            throw new IllegalArgumentException("title or number must be present");
        }
    }
}
