package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An annex (附件) that stands with the document. Immutable and thread-safe.
 *
 * @param number the annex' mark as printed, such as 附件1, empty if it has none
 * @param title its title on one line
 * @param items the entries in order if the annex is a plain list, else empty; unmodifiable
 * @param span where the annex stands in the original, from its mark to its end
 */
public record Annex(Optional<String> number, Phrase title, List<Phrase> items, Span span) {

    /**
     * Checks the parts and copies the list.
     *
     * @param number the annex' mark as printed, such as 附件1, empty if it has none
     * @param title its title on one line
     * @param items the entries in order if the annex is a plain list, else empty; unmodifiable
     * @param span where the annex stands in the original, from its mark to its end
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code number} is present and blank
     */
    public Annex {
        Objects.requireNonNull(number, "number").ifPresent(n -> Text.require(n, "number"));
        Objects.requireNonNull(title, "title");
        items = List.copyOf(items);
        Objects.requireNonNull(span, "span");
    }
}
