package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.extract.PointScanner.Point;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recognises dates of nothing but numbers, as they stand in the column of times of a table: 2024.6, 2024-06, 20240630, 6.30前,
 * 2024.3—2024.6. Elsewhere such numbers may be anything.
 */
final class NumericDates {
    private static final int YEAR = 4;
    private static final int WHOLE = 8;
    private static final int LONGEST_PART = 2;
    private static final int MOST_MONTHS = 12;
    private static final int MOST_DAYS = 31;
    /** What may stand behind a date that does not end its slot. */
    private static final String BEHIND = "前底末起、，；。（）/";

    private final CharSequence text;
    private final int limit;
    private final PointScanner points;

    NumericDates(CharSequence text, int limit) {
        this.text = text;
        this.limit = limit;
        this.points = new PointScanner(text, limit);
    }

    /** The date or the period that starts at an offset. */
    Optional<TimeExpression> at(int start) {
        if (start >= limit || !isDigit(text.charAt(start))) {
            return Optional.empty();
        }
        return point(start).flatMap(from -> {
            int dash = from.end();
            while (dash < limit && RangeScanner.DASHES.indexOf(text.charAt(dash)) >= 0) {
                dash++;
            }
            if (dash == from.end()) {
                return end(from).map(end -> new TimeExpression.By(start, end, from.when()));
            }
            return point(dash)
                    .flatMap(to -> end(to).map(end -> new TimeExpression.Between(start, end, from.when(), to.when())));
        });
    }

    /** The end of a date, if it is one: no other number or word goes on with it. */
    private Optional<Integer> end(Point point) {
        boolean ends = point.end() >= limit || point.when().before() || BEHIND.indexOf(text.charAt(point.end())) >= 0;
        return ends ? Optional.of(point.end()) : Optional.empty();
    }

    private Optional<Point> point(int start) {
        int first = Numerals.endOfDigits(text, start, limit);
        if (first - start == WHOLE && points.isYear(start)) {
            return dated(first, yearAt(start), value(start + YEAR, start + YEAR + 2), value(first - 2, first));
        }
        boolean parted = first + 1 < limit
                && PointScanner.SEPARATORS.indexOf(text.charAt(first)) >= 0
                && isDigit(text.charAt(first + 1));
        int second = parted ? Numerals.endOfDigits(text, first + 1, limit) : first;
        boolean more = second < limit && text.charAt(second) == text.charAt(first) && isFollowedByDigit(second);
        if (!parted || more || second - first - 1 > LONGEST_PART) {
            return Optional.empty();
        }
        if (first - start == YEAR && points.isYear(start)) {
            return dated(second, yearAt(start), value(first + 1, second), 0);
        }
        // 6-9 is a stretch of something, 6.30 a day.
        boolean day = first - start <= LONGEST_PART && text.charAt(first) == '.';
        int number = day ? value(first + 1, second) : 0;
        return number > 0 ? dated(second, OptionalInt.empty(), value(start, first), number) : Optional.empty();
    }

    private boolean isFollowedByDigit(int separator) {
        return separator + 1 < limit && isDigit(text.charAt(separator + 1));
    }

    private Optional<Point> dated(int end, OptionalInt year, int month, int day) {
        boolean date = month >= 1 && month <= MOST_MONTHS && day <= MOST_DAYS;
        return date ? Optional.of(points.suffixed(end, year, month, day)) : Optional.empty();
    }

    private OptionalInt yearAt(int start) {
        return OptionalInt.of(value(start, start + YEAR));
    }

    private int value(int start, int end) {
        return Numerals.value(text.subSequence(start, end));
    }
}
