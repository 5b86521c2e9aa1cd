package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement of by when, or how often, something is to be done (完成时限). Immutable and thread-safe.
 */
public sealed interface Deadline {

    /**
     * The time expression after cleaning, such as {@code 2020年6月底前}.
     *
     * @return not blank
     */
    String text();

    /**
     * Where the expression stands in the original.
     *
     * @return never empty
     */
    Span span();

    /**
     * The last day on which the work may be done.
     *
     * @return a day for {@link By} and {@link During}, else empty
     */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /**
     * Work to be done by a day (2020年底前).
     *
     * @param text the time expression
     * @param date the last day, inclusive
     * @param basis on what the day's year rests
     * @param span where the expression stands
     */
    record By(String text, LocalDate date, DateBasis basis, Span span) implements Deadline {
        /**
         * Checks the parts.
         *
         * @param text the time expression
         * @param date the last day, inclusive
         * @param basis on what the day's year rests
         * @param span where the expression stands
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code text} is blank
         */
        public By {
            Text.require(text, "text");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(span, "span");
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date);
        }
    }

    /**
     * Work to be done within a closed range of days (“十四五”期间, 5月至8月).
     *
     * @param text the time expression
     * @param start the first day
     * @param date the last day, inclusive
     * @param basis on what the days' years rest
     * @param span where the expression stands
     */
    record During(String text, LocalDate start, LocalDate date, DateBasis basis, Span span) implements Deadline {
        /**
         * Checks the parts.
         *
         * @param text the time expression
         * @param start the first day
         * @param date the last day, inclusive
         * @param basis on what the days' years rest
         * @param span where the expression stands
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code text} is blank or {@code date} lies before {@code start}
         */
        public During {
            Text.require(text, "text");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(span, "span");
            if (date.isBefore(start)) {
                throw new IllegalArgumentException("date must not lie before start " + start + ": " + date);
            }
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date);
        }
    }

    /**
     * Work to be done at once (立行立改, 即日起).
     *
     * @param text the time expression
     * @param span where the expression stands
     */
    record Immediate(String text, Span span) implements Deadline {
        /**
         * Checks the parts.
         *
         * @param text the time expression
         * @param span where the expression stands
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code text} is blank
         */
        public Immediate {
            Text.require(text, "text");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * Work without an end (长期坚持).
     *
     * @param text the time expression
     * @param span where the expression stands
     */
    record Continuing(String text, Span span) implements Deadline {
        /**
         * Checks the parts.
         *
         * @param text the time expression
         * @param span where the expression stands
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code text} is blank
         */
        public Continuing {
            Text.require(text, "text");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * Work that comes again (每季度, 每年).
     *
     * @param text the time expression
     * @param every how often, longer than nothing: {@code P3M} for 每季度
     * @param span where the expression stands
     */
    record Recurring(String text, Period every, Span span) implements Deadline {
        /**
         * Checks the parts.
         *
         * @param text the time expression
         * @param every how often, longer than nothing: {@code P3M} for 每季度
         * @param span where the expression stands
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code text} is blank or {@code every} is zero or negative
         */
        public Recurring {
            Text.require(text, "text");
            Objects.requireNonNull(every, "every");
            Objects.requireNonNull(span, "span");
            if (every.isZero() || every.isNegative()) {
                throw new IllegalArgumentException("every must be longer than nothing: " + every);
            }
        }
    }
}
