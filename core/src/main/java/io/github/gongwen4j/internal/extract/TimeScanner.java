package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.extract.PointScanner.Point;
import io.github.gongwen4j.internal.extract.When.Part;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Recognises the time expression that starts at an offset. Whether it binds work is for others to say.
 */
final class TimeScanner {
    private static final int LONGEST_DAY = 2;
    private static final CharacterSet SIGNS = CharacterSet.of(RangeScanner.DASHES + PointScanner.SEPARATORS + "年月");
    private static final CharacterSet STARTS = CharacterSet.of("0123456789二每连下“\"‘「『十")
            .and(PointScanner.RELATIVE)
            .and(TermScanner.STARTS)
            .and(RhythmScanner.STARTS)
            .and(TimeWord.WORDS.starts());

    private final CharSequence text;
    private final int limit;
    private final PointScanner points;
    private final RangeScanner ranges;
    private final RecurrenceScanner recurrences;
    private final TermScanner terms;
    private final RhythmScanner rhythms;

    TimeScanner(CharSequence text, int limit) {
        this.text = text;
        this.limit = limit;
        this.points = new PointScanner(text, limit);
        this.ranges = new RangeScanner(text, limit);
        this.recurrences = new RecurrenceScanner(text, limit);
        this.terms = new TermScanner(text, limit);
        this.rhythms = new RhythmScanner(text, limit);
    }

    /** The first offset, from one on, at which an expression may start; the limit if there is none. */
    int nextStart(int from) {
        return STARTS.indexIn(text, from, limit);
    }

    /** The longest expression that starts at an offset. */
    Optional<TimeExpression> at(int i) {
        char c = text.charAt(i);
        if (isDigit(c) ? isBeforeSign(i) : c == '二' || PointScanner.RELATIVE.contains(c)) {
            Optional<TimeExpression> calendar = calendar(i);
            if (calendar.isPresent()) {
                return calendar;
            }
        }
        if (c == '每') {
            return recurrences.every(i);
        }
        if (c == '连') {
            return recurrences.consecutive(i);
        }
        if ("“\"‘「『十".indexOf(c) >= 0) {
            return FiveYearPlans.at(text, i, limit);
        }
        Optional<TimeExpression> month = "本下".indexOf(c) >= 0 ? MonthOfIssue.at(text, i, limit) : Optional.empty();
        return month.or(() -> terms.at(i)).or(() -> word(i)).or(() -> rhythms.at(i));
    }

    /** The day at an offset that is one more of the month of the expression in front of it: 6月10日、20日前, 每月5日、20日. */
    Optional<TimeExpression> dayBehind(TimeExpression before, int i) {
        if (before instanceof TimeExpression.Every every) {
            return dayOfEach(every, i);
        }
        boolean listed = before instanceof TimeExpression.By by
                && by.when().day() > 0
                && i == by.end() + 1
                && "、和及".indexOf(text.charAt(by.end())) >= 0;
        return listed && isDigit(text.charAt(i))
                ? points.dayAt(i, ((TimeExpression.By) before).when())
                        .map(p -> new TimeExpression.By(i, p.end(), p.when()))
                : Optional.empty();
    }

    private Optional<TimeExpression> dayOfEach(TimeExpression.Every every, int i) {
        boolean listed = every.period().toTotalMonths() > 0
                && i == every.end() + 1
                && "日号前".indexOf(text.charAt(every.end() - 1)) >= 0
                && "、和及".indexOf(text.charAt(every.end())) >= 0;
        int day = listed ? Numerals.endOfDigits(text, i, limit) : i;
        boolean whole = day > i && day - i <= LONGEST_DAY && day < limit && "日号".indexOf(text.charAt(day)) >= 0;
        return whole
                ? Optional.of(new TimeExpression.Every(i, points.endOfBefore(day + 1), every.period()))
                : Optional.empty();
    }

    /** Whether behind digits stands what makes a year, a month, a date or a range of them. */
    private boolean isBeforeSign(int i) {
        int end = Numerals.endOfDigits(text, i, limit);
        return end < limit && SIGNS.contains(text.charAt(end));
    }

    private Optional<TimeExpression> calendar(int i) {
        Optional<Point> first = points.at(i, OptionalInt.empty());
        return ranges.at(i, first).or(() -> first.map(p -> new TimeExpression.By(i, p.end(), p.when())));
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
}
