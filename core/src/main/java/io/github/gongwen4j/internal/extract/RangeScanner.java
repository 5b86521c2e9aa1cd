package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.extract.PointScanner.Point;
import io.github.gongwen4j.internal.extract.When.Part;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Recognises the stretch of the calendar that starts at an offset: from one year, month or day to another. */
final class RangeScanner {
    /** What stands between the numbers of 2021-2023年 and 6至9月. */
    static final String DASHES = "-—–~～至";

    /** What stands behind the start of a stretch whose end follows: 7月1日起至9月30日. */
    private static final Lexicon<String> STARTS = Lexicon.of(List.of("起", "起，", "开始", "开始，"));

    private static final Lexicon<String> NEXT_YEAR = Lexicon.of(List.of("次年", "翌年", "第二年", "来年", "明年"));

    private final CharSequence text;
    private final int limit;
    private final PointScanner points;

    RangeScanner(CharSequence text, int limit) {
        this.text = text;
        this.limit = limit;
        this.points = new PointScanner(text, limit);
    }

    /** The stretch that starts at an offset, where maybe a point stands by itself. */
    Optional<TimeExpression> at(int i, Optional<Point> first) {
        return months(i).or(() -> first.isPresent() ? between(i, first.get()) : years(i));
    }

    /** 2021年5月至2022年8月, 5月10日—6月10日, 10月8日至14日, 7月1日起至9月30日 */
    private Optional<TimeExpression> between(int i, Point from) {
        int dash = STARTS.at(text, from.end(), limit).map(Lexicon.Match::end).orElse(from.end());
        boolean goesOn = dash + 1 < limit
                && ("-—–~～至到".indexOf(text.charAt(dash)) >= 0 || isScannedDash(dash))
                && !from.when().before();
        if (!goesOn) {
            return Optional.empty();
        }
        int second = skip(dash + 1, "-—–年");
        Optional<Point> to = end(second, from.when().year()).or(() -> day(second, from.when()));
        return to.map(p -> new TimeExpression.Between(i, p.end(), from.when(), p.when()));
    }

    /** 5月30日一6月4日: between two dates, a dash was read as a number. */
    private boolean isScannedDash(int i) {
        return text.charAt(i) == '一' && text.charAt(i - 1) == '日' && isDigit(text.charAt(i + 1));
    }

    /** The end of a period, in the year of its start or in the next one: 10月1日至次年5月31日. */
    private Optional<Point> end(int from, OptionalInt year) {
        Optional<Lexicon.Match<String>> next = NEXT_YEAR.at(text, from, limit);
        int i = next.map(Lexicon.Match::end).orElse(from);
        if (i >= limit || !isDigit(text.charAt(i))) {
            return Optional.empty();
        }
        boolean known = next.isPresent() && year.isPresent();
        return points.at(i, known ? OptionalInt.of(year.getAsInt() + 1) : year);
    }

    /** 8日至14日: a later day of the month of the start. */
    private Optional<Point> day(int i, When from) {
        int end = Numerals.endOfDigits(text, i, limit);
        boolean day = end > i && end - i <= 2 && end < limit && "日号".indexOf(text.charAt(end)) >= 0;
        int number = day ? number(i, end) : 0;
        if (from.day() == 0 || number <= from.day() || number > 31) {
            return Optional.empty();
        }
        When to = new When(from.year(), from.month(), number, Part.WHOLE, false);
        int before = points.endOfBefore(end + 1);
        return Optional.of(new Point(before > end + 1 ? to.withBefore() : to, before));
    }

    /** 2021年6-9月, 6—9月 */
    private Optional<TimeExpression> months(int i) {
        int year = Numerals.endOfDigits(text, i, limit);
        boolean named = year - i == 4 && year < limit && text.charAt(year) == '年' && points.isYear(i);
        int from = named ? year + 1 : i;
        int first = Numerals.endOfDigits(text, from, limit);
        int dash = skip(first, DASHES);
        int second = Numerals.endOfDigits(text, dash, limit);
        boolean months = first > from && first - from <= 2 && dash > first && second > dash && second - dash <= 2;
        if (!months || second >= limit || text.charAt(second) != '月') {
            return Optional.empty();
        }
        OptionalInt in = named ? OptionalInt.of(number(i, year)) : OptionalInt.empty();
        When start = new When(in, number(from, first), 0, Part.WHOLE, false);
        When end = new When(in, number(dash, second), 0, Part.WHOLE, false);
        boolean ordered = start.month() >= 1 && end.month() <= 12 && start.month() < end.month();
        return ordered
                ? Optional.of(new TimeExpression.Between(i, skip(second + 1, "份"), start, end))
                : Optional.empty();
    }

    /** 2021-2023年 */
    private Optional<TimeExpression> years(int i) {
        int first = Numerals.endOfDigits(text, i, limit);
        int dash = skip(first, DASHES);
        int second = Numerals.endOfDigits(text, dash, limit);
        boolean years =
                first - i == 4 && dash > first && second - dash == 4 && second < limit && text.charAt(second) == '年';
        if (!years || !points.isYear(i) || !points.isYear(dash)) {
            return Optional.empty();
        }
        When from = new When(OptionalInt.of(number(i, first)), 0, 0, Part.WHOLE, false);
        When to = new When(OptionalInt.of(number(dash, second)), 0, 0, Part.WHOLE, false);
        return Optional.of(new TimeExpression.Between(i, second + 1, from, to));
    }

    private int skip(int offset, String marks) {
        int i = offset;
        while (i < limit && marks.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int number(int start, int end) {
        return Numerals.value(text.subSequence(start, end));
    }
}
