package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A point of a task (具体措施): a numbered point without a responsibility statement of its own, a 一是 point, or a stretch of
 * text that a responsibility statement closes. Immutable and thread-safe.
 *
 * @param number the number as printed (1, （1）, 一是), empty for a stretch without one
 * @param title its first sentence if that is short, else its first clause
 * @param text all of its text after cleaning
 * @param units the parties that its own responsibility statement names, in order; unmodifiable, often empty
 * @param span where it stands in the original
 */
public record Measure(Optional<String> number, String title, String text, List<ResponsibleUnit> units, Span span) {

    /**
     * Checks the parts and copies the list.
     *
     * @param number the number as printed (1, （1）, 一是), empty for a stretch without one
     * @param title its first sentence if that is short, else its first clause
     * @param text all of its text after cleaning
     * @param units the parties that its own responsibility statement names, in order; unmodifiable, often empty
     * @param span where it stands in the original
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code title}, {@code text} or a present {@code number} is blank
     */
    public Measure {
        Objects.requireNonNull(number, "number").ifPresent(n -> Text.require(n, "number"));
        Text.require(title, "title");
        Text.require(text, "text");
        units = List.copyOf(units);
        Objects.requireNonNull(span, "span");
    }
}
