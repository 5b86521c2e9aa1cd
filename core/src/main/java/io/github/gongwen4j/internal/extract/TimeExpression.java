package io.github.gongwen4j.internal.extract;

import java.time.Period;

/** A time expression in the clean text, not yet turned into dates. */
public sealed interface TimeExpression {

    /** Where it starts. */
    int start();

    /** The offset after its last character. */
    int end();

    /** By a point in time. */
    record By(int start, int end, When when) implements TimeExpression {}

    /** From one point in time to another. */
    record Between(int start, int end, When from, When to) implements TimeExpression {}

    /** Within a five-year plan, or by its end. */
    record Plan(int start, int end, int firstYear, boolean atEnd) implements TimeExpression {}

    /** By a point within the month of issue or a later one; the month and the year of {@code when} are not named. */
    record OfMonth(int start, int end, int monthsOn, When when) implements TimeExpression {}

    /** Within a term that runs from the date of issue. */
    record AfterIssue(int start, int end, Period term) implements TimeExpression {}

    /** From now on until a point in time (即日起至12月底). */
    record Until(int start, int end, When to) implements TimeExpression {}

    /** Within a term that runs from an event no document dates (收到之日起10个工作日内). */
    record Relative(int start, int end) implements TimeExpression {}

    /** Again and again. */
    record Every(int start, int end, Period period) implements TimeExpression {}

    /** At once. */
    record AtOnce(int start, int end) implements TimeExpression {}

    /** Without an end. */
    record Always(int start, int end) implements TimeExpression {}
}
