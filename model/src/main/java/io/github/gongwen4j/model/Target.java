package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that the document commits to: a level to reach or hold, a count to build, a share to cover. Immutable and
 * thread-safe.
 *
 * @param text the shortest stretch with the number, its comparing words and its unit, after cleaning: 控制在10%以内
 * @param indicator what the number measures: 医疗费用增长幅度
 * @param comparator how the number bounds it
 * @param value the number, 90 for 90 %, without trailing zeros after the point; equal numbers are equal values
 * @param upper the upper number of a range, else empty
 * @param unit the unit as written (%, 张, 万户, 个百分点, 番 where it counts doublings), empty if the number has none
 * @param basis per what the number is stated as written (每250张床位, 年均), else empty
 * @param modality how binding the document means it
 * @param deadline the time by or in which the number is to be reached, where the sentence says so: a {@link Deadline.By} or
 *     a {@link Deadline.During} that the task or section lists, too; else empty
 * @param span where {@code text} stands in the original
 */
public record Target(
        String text,
        String indicator,
        Comparator comparator,
        BigDecimal value,
        Optional<BigDecimal> upper,
        Optional<String> unit,
        Optional<String> basis,
        Modality modality,
        Optional<Deadline> deadline,
        Span span) {
    private static final int GREATEST_EXPONENT = 1000;

    /**
     * Checks the parts and strips trailing zeros of the numbers.
     *
     * @param text the shortest stretch with the number, its comparing words and its unit, after cleaning: 控制在10%以内
     * @param indicator what the number measures: 医疗费用增长幅度
     * @param comparator how the number bounds it
     * @param value the number, 90 for 90 %, without trailing zeros after the point; equal numbers are equal values
     * @param upper the upper number of a range, else empty
     * @param unit the unit as written (%, 张, 万户, 个百分点, 番 where it counts doublings), empty if the number has none
     * @param basis per what the number is stated as written (每250张床位, 年均), else empty
     * @param modality how binding the document means it
     * @param deadline the time by or in which the number is to be reached, where the sentence says so, else empty
     * @param span where {@code text} stands in the original
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code text} or {@code indicator} is blank, if {@code comparator} is
     *     {@code BETWEEN} and {@code upper} is missing, if {@code upper} stands beside another comparator than
     *     {@code BETWEEN} and {@code CHANGE_BY}, if {@code upper} is less than {@code value} in a range, if a number has an
     *     exponent over 1000, or if {@code deadline} has no last day
     */
    public Target {
        Text.require(text, "text");
        Text.require(indicator, "indicator");
        Objects.requireNonNull(comparator, "comparator");
        value = plain(Objects.requireNonNull(value, "value"), "value");
        upper = Objects.requireNonNull(upper, "upper").map(u -> plain(u, "upper"));
        Objects.requireNonNull(unit, "unit").ifPresent(u -> Text.require(u, "unit"));
        Objects.requireNonNull(basis, "basis").ifPresent(b -> Text.require(b, "basis"));
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(deadline, "deadline").ifPresent(Target::requireLastDay);
        Objects.requireNonNull(span, "span");
        checkUpper(comparator, value, upper);
    }

    /**
     * A target that is stated plainly, and to which the sentence ties no time.
     *
     * @param text the shortest stretch with the number, its comparing words and its unit, after cleaning: 控制在10%以内
     * @param indicator what the number measures: 医疗费用增长幅度
     * @param comparator how the number bounds it
     * @param value the number, 90 for 90 %
     * @param upper the upper number of a range, else empty
     * @param unit the unit as written (%, 张, 万户, 个百分点, 番 where it counts doublings), empty if the number has none
     * @param basis per what the number is stated as written (每250张床位, 年均), else empty
     * @param span where {@code text} stands in the original
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException as the other constructor says
     */
    public Target(
            String text,
            String indicator,
            Comparator comparator,
            BigDecimal value,
            Optional<BigDecimal> upper,
            Optional<String> unit,
            Optional<String> basis,
            Span span) {
        this(text, indicator, comparator, value, upper, unit, basis, Modality.NORMAL, Optional.empty(), span);
    }

    /**
     * The same target, with what its sentence says about it.
     *
     * @param binding how binding the document means it
     * @param time the time by or in which the number is to be reached, else empty
     * @return a new value
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code time} has no last day
     */
    public Target with(Modality binding, Optional<Deadline> time) {
        return new Target(text, indicator, comparator, value, upper, unit, basis, binding, time, span);
    }

    private static void requireLastDay(Deadline deadline) {
        if (deadline.lastDay().isEmpty()) {
            throw new IllegalArgumentException("deadline must have a last day: " + deadline.text());
        }
    }

    private static void checkUpper(Comparator comparator, BigDecimal value, Optional<BigDecimal> upper) {
        if (upper.isEmpty()) {
            if (comparator == Comparator.BETWEEN) {
                throw new IllegalArgumentException("upper must be present with BETWEEN");
            }
            return;
        }
        if (comparator != Comparator.BETWEEN && comparator != Comparator.CHANGE_BY) {
            throw new IllegalArgumentException("upper must be absent with " + comparator + ": " + upper.get());
        }
        if (comparator == Comparator.BETWEEN && upper.get().compareTo(value) < 0) {
            throw new IllegalArgumentException("upper must not be less than value " + value + ": " + upper.get());
        }
    }

    private static BigDecimal plain(BigDecimal number, String parameter) {
        BigDecimal stripped = number.stripTrailingZeros();
        // Written out, 1E+999999999 would take a gigabyte.
        if (stripped.scale() < -GREATEST_EXPONENT) {
            throw new IllegalArgumentException(
                    parameter + " must not have an exponent over " + GREATEST_EXPONENT + ": " + number);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
