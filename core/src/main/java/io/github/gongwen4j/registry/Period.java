package io.github.gongwen4j.registry;

import java.time.LocalDate;

/**
 * The days on which a document may have been written, both ends included: one day, or more where only the year or nothing is known.
 */
record Period(LocalDate first, LocalDate last) {
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    static Period of(LocalDate day) {
        return new Period(day, day);
    }

    static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean contains(Period other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }
}
