package io.github.gongwen4j.model.diagnostic;

import io.github.gongwen4j.model.source.Span;
import java.util.Objects;

/**
 * A change to the original text that would cure what a diagnostic reports. Immutable and thread-safe.
 *
 * @param span what to replace, empty to insert
 * @param replacement what to put there, empty to delete
 * @param safe whether the change can be made without a person looking at it
 */
public record SuggestedEdit(Span span, String replacement, boolean safe) {

    /**
     * Checks the parts.
     *
     * @param span what to replace, empty to insert
     * @param replacement what to put there, empty to delete
     * @param safe whether the change can be made without a person looking at it
     * @throws NullPointerException if {@code span} or {@code replacement} is null
     */
    public SuggestedEdit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }
}
