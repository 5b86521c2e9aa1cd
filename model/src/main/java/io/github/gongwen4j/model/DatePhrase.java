package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A date that the document bears, such as its date of issue (成文日期). Immutable and thread-safe.
 *
 * @param date the day
 * @param text the words after cleaning, such as {@code 2021年10月11日}; as found, even if repaired to read as a date
 * @param span where they stand in the original
 */
public record DatePhrase(LocalDate date, String text, Span span) {

    /**
     * Checks the parts.
     *
     * @param date the day
     * @param text the words after cleaning, such as {@code 2021年10月11日}; as found, even if repaired to read as a date
     * @param span where they stand in the original
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public DatePhrase {
        Objects.requireNonNull(date, "date");
        Text.require(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
