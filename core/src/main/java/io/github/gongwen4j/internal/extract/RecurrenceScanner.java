package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.extract.PointScanner.Point;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Recognises how often something is to be done: 每季度, 每年6月底前, 每两年, 连续三年. The day belongs to the expression. */
final class RecurrenceScanner {
    /** How long a unit of time is. */
    static final Map<Character, Period> UNITS = Map.of(
            '年',
            Period.ofYears(1),
            '月',
            Period.ofMonths(1),
            '旬',
            Period.ofDays(10),
            '周',
            Period.ofDays(7),
            '日',
            Period.ofDays(1),
            '天',
            Period.ofDays(1),
            '季',
            Period.ofMonths(3));

    private static final Period HALF_YEAR = Period.ofMonths(6);
    /** No calendar knows half a month; those who order something twice a month mean about as many days. */
    private static final Period HALF_MONTH = Period.ofDays(15);

    private static final Set<TimeWord> NO_PART = Set.of(TimeWord.WHOLE_YEAR, TimeWord.SAME_YEAR, TimeWord.WITHIN_YEAR);
    /** 每周一次 counts, 每周一报送 names the day. */
    private static final CharacterSet COUNTED = CharacterSet.of("次个场期批例轮篇家户名人天件份条课节小遍趟");

    private final CharSequence text;
    private final int limit;
    private final PointScanner points;
    private final RangeScanner ranges;

    RecurrenceScanner(CharSequence text, int limit) {
        this.text = text;
        this.limit = limit;
        this.points = new PointScanner(text, limit);
        this.ranges = new RangeScanner(text, limit);
    }

    /** A length of time and the offset behind the words that name it. */
    private record Named(Period period, int end) {}

    /** 每季度, 每年6月底前, 每两年, 每3～5年, 每学年 */
    Optional<TimeExpression> every(int i) {
        return period(i).map(named -> {
            int end = named.period.equals(HALF_YEAR) ? named.end : endOfDay(named.end);
            return new TimeExpression.Every(i, end, named.period);
        });
    }

    /** The offset behind 每季度, 每两年, whatever day is named behind it. */
    Optional<Integer> endOfPeriod(int i) {
        return period(i).map(Named::end);
    }

    private Optional<Named> period(int i) {
        if (is(i + 1, "双") && is(i + 2, "月")) {
            return Optional.of(new Named(Period.ofMonths(2), i + 3));
        }
        int numeral = i + 1;
        int end = Numerals.endOfDigits(text, numeral, limit);
        int second = end > numeral ? Numerals.endOfDigits(text, afterDashes(end), limit) : end;
        if (second > end) {
            numeral = afterDashes(end);
            end = second;
        } else if (end == numeral) {
            end = is(numeral, "半") ? numeral : Numerals.endOfHan(text, numeral, limit);
        }
        int count = end > numeral ? Numerals.value(text.subSequence(numeral, end)) : 1;
        boolean half = is(end, "半");
        int unit = half ? end + 1 : end;
        unit = is(unit, "个") || (is(unit, "学") && is(unit + 1, "年")) ? unit + 1 : unit;
        boolean known = unit < limit && count > 0 && count < 100 && (!half || "年月".indexOf(text.charAt(unit)) >= 0);
        Period period = known ? UNITS.get(text.charAt(unit)) : null;
        int after = is(unit, "季") && is(unit + 1, "度") ? unit + 2 : unit + 1;
        boolean halfMonth = half && is(unit, "月");
        return Optional.ofNullable(period)
                .map(p -> new Named(halfMonth ? HALF_MONTH : half ? HALF_YEAR : p.multipliedBy(count), after));
    }

    /** 连续三年 */
    Optional<TimeExpression> consecutive(int i) {
        if (!is(i + 1, "续")) {
            return Optional.empty();
        }
        int end = Math.max(Numerals.endOfDigits(text, i + 2, limit), Numerals.endOfHan(text, i + 2, limit));
        boolean years = end > i + 2 && is(end, "年");
        return years ? Optional.of(new TimeExpression.Every(i, end + 1, Period.ofYears(1))) : Optional.empty();
    }

    /** 每年6月底前, 每季度末, 每季度首月10日前, 每周五: the offset behind the day, which is that behind the unit if there is none. */
    private int endOfDay(int unitEnd) {
        char unit = text.charAt(unitEnd - 1);
        if (unit == '周') {
            return endOfWeekday(unitEnd);
        }
        int i = unitEnd;
        int month = endOfMonth(i);
        if (month > i) {
            i = month;
        } else if (is(i, "末底")) {
            i += is(i + 1, "月") ? 2 : 1;
        } else if (unit == '月' && is(i, "月") && is(i + 1, "底末")) {
            i += 2;
        }
        int day = Numerals.endOfDigits(text, i, limit);
        if (day > i && day - i <= 2 && is(day, "日号")) {
            return points.endOfBefore(day + 1);
        }
        int point = unit == '年' ? endOfPoint(i) : i;
        return point > unitEnd && point == i ? points.endOfBefore(i) : point;
    }

    /** 每季度首月10日前, 每个季度第1个月的20日前: the offset behind the month of the period, which is the offset itself if there is none. */
    private int endOfMonth(int i) {
        int at = i;
        if (is(i, "首")) {
            at = i + 1;
        } else if (is(i, "第") && is(i + 1, "一二三123")) {
            at = is(i + 2, "个") ? i + 3 : i + 2;
        }
        if (at == i || !is(at, "月")) {
            return i;
        }
        boolean of = is(at + 1, "的") && at + 2 < limit && isDigit(text.charAt(at + 2));
        return of ? at + 2 : at + 1;
    }

    private int endOfWeekday(int i) {
        return is(i, "一二三四五六日") && !(i + 1 < limit && COUNTED.contains(text.charAt(i + 1)))
                ? points.endOfBefore(i + 1)
                : i;
    }

    /** 每年6月底前, 每年4月, 每年6月至9月, 每年第一季度, 每年年底前 */
    private int endOfPoint(int i) {
        if (i < limit && isDigit(text.charAt(i))) {
            Optional<Point> point = points.at(i, OptionalInt.empty());
            return ranges.at(i, point)
                    .map(TimeExpression::end)
                    .or(() -> point.map(Point::end))
                    .orElse(i);
        }
        return TimeWord.WORDS
                .at(text, i, limit)
                .filter(w -> isPart(w.meaning()))
                .map(w -> points.endOfBefore(w.end()))
                .orElse(i);
    }

    private static boolean isPart(TimeWord word) {
        return !NO_PART.contains(word) && word.compareTo(TimeWord.AT_ONCE) < 0;
    }

    private int afterDashes(int offset) {
        int i = offset;
        while (is(i, "-—~～至")) {
            i++;
        }
        return i;
    }

    private boolean is(int i, String characters) {
        return i < limit && characters.indexOf(text.charAt(i)) >= 0;
    }
}
