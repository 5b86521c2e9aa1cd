package io.github.gongwen4j.internal.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A point or period of the calendar as words name it; what is not named is 0 or empty.
 *
 * @param year the year named
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 * @param part which part of the month or year
 * @param before whether 前 stands behind it
 * @param ahead how many years it lies behind the year of the document where no year is named: 1 for 明年
 */
public record When(OptionalInt year, int month, int day, Part part, boolean before, int ahead) {

    /** A part of a month or a year. */
    public enum Part {
        /** All of it. */
        WHOLE(12),
        /** 底, 末. */
        END(12),
        /** 上旬. */
        FIRST_THIRD(10),
        /** 中旬. */
        SECOND_THIRD(20),
        /** 下旬. */
        LAST_THIRD(31),
        /** 上中旬. */
        FIRST_TWO_THIRDS(20),
        /** 中下旬. */
        LAST_TWO_THIRDS(31),
        /** 上半年. */
        FIRST_HALF(6),
        /** 下半年. */
        SECOND_HALF(12),
        /** 一季度. */
        FIRST_QUARTER(3),
        /** 二季度. */
        SECOND_QUARTER(6),
        /** 三季度. */
        THIRD_QUARTER(9),
        /** 四季度. */
        FOURTH_QUARTER(12);

        private final int last;

        Part(int last) {
            this.last = last;
        }
    }

    /** In the year named, or in that of the document. */
    public When(OptionalInt year, int month, int day, Part part, boolean before) {
        this(year, month, day, part, before, 0);
    }

    /** The same with 前 behind it. */
    When withBefore() {
        return new When(year, month, day, part, true, ahead);
    }

    /** The same in the next year. */
    When nextYear() {
        return new When(year, month, day, part, before, ahead + 1);
    }

    /** The same in a month. */
    public When inMonth(int named) {
        return new When(year, named, day, part, before, ahead);
    }

    /** Whether only a year, or only a part of a year that is not its end, is named, so that other words must tell what it is for. */
    public boolean isBare() {
        return part == Part.WHOLE && !before;
    }

    /** Whether 前 behind a bare month or year makes it end before that month or year begins, by the letter. */
    public boolean isLiterallyBefore() {
        return before && part == Part.WHOLE && day == 0;
    }

    /** The last day; empty if there is no such day. */
    public Optional<LocalDate> lastDay(int yearIfNone) {
        try {
            // Not YearMonth, which readies a parser of dates when it is first used.
            LocalDate first = LocalDate.of(year.orElse(yearIfNone), month == 0 ? part.last : month, 1);
            LocalDate end = first.withDayOfMonth(first.lengthOfMonth());
            if (day > 0 && month > 0) {
                return Optional.of(first.withDayOfMonth(day));
            }
            if (isLiterallyBefore()) {
                return Optional.of(month == 0 ? end.minusYears(1) : first.minusDays(1));
            }
            boolean within = part == Part.FIRST_THIRD || part == Part.SECOND_THIRD || part == Part.FIRST_TWO_THIRDS;
            return Optional.of(within && month > 0 ? first.withDayOfMonth(part.last) : end);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day; empty if there is no such day. */
    public Optional<LocalDate> firstDay(int yearIfNone) {
        try {
            return Optional.of(
                    LocalDate.of(year.orElse(yearIfNone), month == 0 ? 1 : month, day == 0 ? firstOfPart() : day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int firstOfPart() {
        if (month == 0) {
            return 1;
        }
        return switch (part) {
            case SECOND_THIRD, LAST_TWO_THIRDS -> 11;
            case LAST_THIRD -> 21;
            default -> 1;
        };
    }
}
