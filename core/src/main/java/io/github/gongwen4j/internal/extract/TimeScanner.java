package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.extract.PointScanner.Point;
import io.github.gongwen4j.internal.extract.When.Part;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recognises the time expression that starts at an offset. Whether it binds work is for others to say.
 */
final class TimeScanner {
    static final Map<Character, Period> UNITS = Map.of(
            '年',
            Period.ofYears(1),
            '月',
            Period.ofMonths(1),
            '周',
            Period.ofDays(7),
            '日',
            Period.ofDays(1),
            '天',
            Period.ofDays(1),
            '季',
            Period.ofMonths(3));

    private static final String DASHES = "-—–~～至";
    private static final Lexicon<String> NEXT_YEAR = Lexicon.of(List.of("次年", "翌年", "第二年", "来年"));
    private static final CharacterSet SIGNS = CharacterSet.of(DASHES + PointScanner.SEPARATORS + "年月");
    private static final CharacterSet STARTS =
            CharacterSet.of("0123456789二今本每连“\"‘十").and(TermScanner.STARTS).and(TimeWord.WORDS.starts());

    private final CharSequence text;
    private final int limit;
    private final PointScanner points;
    private final TermScanner terms;

    TimeScanner(CharSequence text, int limit) {
        this.text = text;
        this.limit = limit;
        this.points = new PointScanner(text, limit);
        this.terms = new TermScanner(text, limit);
    }

    /** The first offset, from one on, at which an expression may start; the limit if there is none. */
    int nextStart(int from) {
        return STARTS.indexIn(text, from, limit);
    }

    /** The longest expression that starts at an offset. */
    Optional<TimeExpression> at(int i) {
        char c = text.charAt(i);
        if (isDigit(c) ? isBeforeSign(i) : "二今本".indexOf(c) >= 0) {
            Optional<TimeExpression> calendar = calendar(i);
            if (calendar.isPresent()) {
                return calendar;
            }
        }
        if (c == '每') {
            return every(i);
        }
        if (c == '连') {
            return consecutive(i);
        }
        if ("“\"‘十".indexOf(c) >= 0) {
            return FiveYearPlans.at(text, i, limit);
        }
        Optional<TimeExpression> term = terms.at(i);
        return term.isPresent() ? term : word(i);
    }

    /** Whether behind digits stands what makes a year, a month, a date or a range of them. */
    private boolean isBeforeSign(int i) {
        int end = Numerals.endOfDigits(text, i, limit);
        return end < limit && SIGNS.contains(text.charAt(end));
    }

    private Optional<TimeExpression> calendar(int i) {
        Optional<TimeExpression> months = monthRange(i);
        if (months.isPresent()) {
            return months;
        }
        Optional<Point> first = points.at(i, OptionalInt.empty());
        if (first.isEmpty()) {
            return yearRange(i);
        }
        Point from = first.get();
        int dash = from.end();
        if (dash + 1 < limit
                && "-—–~～至到".indexOf(text.charAt(dash)) >= 0
                && !from.when().before()) {
            Optional<Point> to = end(skip(dash + 1, "-—–年"), from.when().year());
            if (to.isPresent()) {
                return Optional.of(new TimeExpression.Between(
                        i, to.get().end(), from.when(), to.get().when()));
            }
        }
        return Optional.of(new TimeExpression.By(i, from.end(), from.when()));
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

    /** 2021年6-9月, 6—9月 */
    private Optional<TimeExpression> monthRange(int i) {
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

    private int skip(int offset, String marks) {
        int i = offset;
        while (i < limit && marks.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** 2021-2023年 */
    private Optional<TimeExpression> yearRange(int i) {
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

    /** 每季度, 每年6月底前, 每两年, 每3～5年 */
    private Optional<TimeExpression> every(int i) {
        int numeral = i + 1;
        int end = Numerals.endOfDigits(text, numeral, limit);
        int second = end > numeral ? Numerals.endOfDigits(text, skip(end, "-—~～至"), limit) : end;
        if (second > end) {
            numeral = skip(end, "-—~～至");
            end = second;
        } else if (end == numeral) {
            end = numeral < limit && text.charAt(numeral) == '半' ? numeral : Numerals.endOfHan(text, numeral, limit);
        }
        int count = end > numeral ? Numerals.value(text.subSequence(numeral, end)) : 1;
        boolean half = end < limit && text.charAt(end) == '半';
        int unit = half ? end + 1 : end;
        unit = unit < limit && text.charAt(unit) == '个' ? unit + 1 : unit;
        Period period = unit < limit && count > 0 && count < 100 ? UNITS.get(text.charAt(unit)) : null;
        if (period == null || (half && text.charAt(unit) != '年')) {
            return Optional.empty();
        }
        int after = unit + 1;
        after = after < limit && text.charAt(unit) == '季' && text.charAt(after) == '度' ? after + 1 : after;
        Period every = half ? Period.ofMonths(6) : period.multipliedBy(count);
        return Optional.of(new TimeExpression.Every(i, endOfDayOfYear(after), every));
    }

    /** 每年6月底前, 每季度末, 每季度末月25日前, 每周五前: the day belongs to the expression. */
    private int endOfDayOfYear(int offset) {
        int i = offset;
        if (i < limit && "末底".indexOf(text.charAt(i)) >= 0) {
            boolean month = i + 1 < limit && text.charAt(i + 1) == '月';
            i += month ? 2 : 1;
        }
        if (i >= limit) {
            return i;
        }
        if (text.charAt(offset - 1) == '周' && "一二三四五六日".indexOf(text.charAt(i)) >= 0) {
            int before = points.endOfBefore(i + 1);
            return before > i + 1 ? before : i;
        }
        int day = Numerals.endOfDigits(text, i, limit);
        if (day > i && day - i <= 2 && day < limit && "日号".indexOf(text.charAt(day)) >= 0) {
            return points.endOfBefore(day + 1);
        }
        int from = i;
        Optional<Point> point = isDigit(text.charAt(i)) ? points.at(i, OptionalInt.empty()) : Optional.empty();
        return point.filter(p -> !p.when().isBare() || p.when().day() > 0)
                .map(Point::end)
                .orElseGet(() -> from > offset ? points.endOfBefore(from) : from);
    }

    /** 连续三年 */
    private Optional<TimeExpression> consecutive(int i) {
        if (i + 3 >= limit || text.charAt(i + 1) != '续') {
            return Optional.empty();
        }
        int end = Math.max(Numerals.endOfDigits(text, i + 2, limit), Numerals.endOfHan(text, i + 2, limit));
        boolean years = end > i + 2 && end < limit && text.charAt(end) == '年';
        return years ? Optional.of(new TimeExpression.Every(i, end + 1, Period.ofYears(1))) : Optional.empty();
    }

    private Optional<TimeExpression> word(int i) {
        Optional<Lexicon.Match<TimeWord>> match = TimeWord.WORDS.at(text, i, limit);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int end = match.get().end();
        return Optional.of(
                switch (match.get().meaning()) {
                    case AT_ONCE -> until(i, end).orElseGet(() -> new TimeExpression.AtOnce(i, end));
                    case ALWAYS -> new TimeExpression.Always(i, end);
                    case YEARLY -> new TimeExpression.Every(i, end, Period.ofYears(1));
                    case HALF_YEARLY -> new TimeExpression.Every(i, end, Period.ofMonths(6));
                    case QUARTERLY -> new TimeExpression.Every(i, end, Period.ofMonths(3));
                    case MONTHLY -> new TimeExpression.Every(i, end, Period.ofMonths(1));
                    case WEEKLY -> new TimeExpression.Every(i, end, Period.ofDays(7));
                    case DAILY -> new TimeExpression.Every(i, end, Period.ofDays(1));
                    case END_OF_YEAR, WITHIN_YEAR ->
                        new TimeExpression.By(
                                i, points.endOfBefore(end), ofYear(Part.END, points.endOfBefore(end) > end));
                    case WHOLE_YEAR, SAME_YEAR -> new TimeExpression.By(i, end, ofYear(Part.WHOLE, false));
                    default -> {
                        int last = points.endOfBefore(end);
                        yield new TimeExpression.By(
                                i,
                                last,
                                ofYear(
                                        PointScanner.partOf(match.get().meaning())
                                                .orElseThrow(),
                                        last > end));
                    }
                });
    }

    /** 即日起至12月底 */
    private Optional<TimeExpression> until(int i, int end) {
        boolean goesOn = end + 1 < limit && text.charAt(end - 1) == '起' && "至到".indexOf(text.charAt(end)) >= 0;
        return goesOn
                ? points.at(end + 1, OptionalInt.empty()).map(p -> new TimeExpression.Until(i, p.end(), p.when()))
                : Optional.empty();
    }

    private static When ofYear(Part part, boolean before) {
        return new When(OptionalInt.empty(), 0, 0, part, before);
    }

    private int number(int start, int end) {
        return Numerals.value(text.subSequence(start, end));
    }
}
