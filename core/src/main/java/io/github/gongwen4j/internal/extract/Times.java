package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions by which work is to be done.
 *
 * <p>In a time slot (完成时限：…, a responsibility statement) every expression counts. In running text an expression that names an end
 * (6月底前, 年内) counts unless its sentence speaks of the past or of the terms of a benefit, and a bare year, month or period counts
 * only where the sentence binds work to it (2025年建成…, 确保2020年…). Titles and quotations hold names, not times.
 */
public final class Times {
    private static final int YEAR = 4;
    private static final int LONGEST_MONTH = 2;
    private static final int LONGEST_EVENT = 10;

    private static final Lexicon<String> OTHER_YEARS = Lexicon.of(List.of("明年", "后年", "去年", "前年"));

    /** What stands in front of the day until which a policy holds. */
    private static final Lexicon<String> HOLDING =
            Lexicon.of(List.of("实施至", "实施到", "执行至", "执行到", "施行至", "有效至", "有效期至", "延续至", "延续到"));

    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。！？\n");

    private final CharSequence text;
    private final BindingTimes binding;

    /**
     * Prepares to search a text.
     *
     * @param documentYear the year of the document; what lies before it is past. 0 if unknown
     */
    public Times(CharSequence text, int documentYear) {
        this.text = text;
        this.binding = new BindingTimes(text, documentYear);
    }

    /** All expressions of a time slot. */
    public List<TimeExpression> inSlot(int start, int end) {
        List<TimeExpression> found = new ArrayList<>();
        TimeScanner scanner = new TimeScanner(text, end);
        NumericDates numeric = new NumericDates(text, end);
        @Nullable TimeExpression before = null;
        int i = scanner.nextStart(start);
        while (i < end) {
            int from = i;
            Optional<TimeExpression> time = timeAt(i, start, before, scanner)
                    .or(() -> startsWithin(from, start) ? Optional.empty() : numeric.at(from));
            // （市人社局负责，政策实施至12月31日）: how long it holds, not by when it is done.
            time.filter(t -> HOLDING.endingAt(text, t.start(), start).isEmpty()).ifPresent(found::add);
            before = time.orElse(before);
            i = scanner.nextStart(time.map(TimeExpression::end).orElse(i + 1));
        }
        return found;
    }

    /** The expressions of running text that bind work. */
    public List<TimeExpression> inText(int start, int end) {
        List<TimeExpression> found = new ArrayList<>();
        TimeScanner scanner = new TimeScanner(text, end);
        Zones zones = new Zones(text, start, end);
        List<TimeExpression> listed = new ArrayList<>();
        @Nullable TimeExpression before = null;
        int i = scanner.nextStart(start);
        while (i < end) {
            Optional<TimeExpression> time = timeAt(i, start, before, scanner);
            if (time.isEmpty()) {
                i = scanner.nextStart(i + 1);
                continue;
            }
            TimeExpression expression = time.get();
            boolean name = zones.contains(i) && !(expression instanceof TimeExpression.Plan);
            // 3月、9月集中开展: what binds the last month of a list binds those before it.
            if (!listed.isEmpty() && listed.get(listed.size() - 1).end() < expression.start() - 1) {
                listed.clear();
            }
            if (!name && (binding.binds(expression, start, end) || countsOn(expression, found))) {
                found.addAll(listed);
                found.add(expression);
            } else if (!name && isListed(expression, end)) {
                listed.add(expression);
            }
            before = expression;
            i = scanner.nextStart(expression.end());
        }
        return YearlyDates.in(text, found);
    }

    /** 2018年脱贫500个村；2020年扶持147个村, 8月完成初稿，9月审议: a later time behind one that binds work, at the start of its part of the sentence. */
    private boolean countsOn(TimeExpression expression, List<TimeExpression> found) {
        int from = expression.start();
        if (found.isEmpty() || from == 0 || "；，".indexOf(text.charAt(from - 1)) < 0) {
            return false;
        }
        return expression instanceof TimeExpression.By by
                && found.get(found.size() - 1) instanceof TimeExpression.By last
                && isLater(by.when(), last.when())
                && SENTENCE_ENDS.indexIn(text, last.end(), from) == from
                && !BindingTimes.isSince(text, expression.end())
                && !isOfEvent(expression.end());
    }

    private static boolean isLater(When when, When before) {
        if (when.year().isPresent()) {
            return before.year().isPresent()
                    && when.year().getAsInt() > before.year().getAsInt();
        }
        return when.month() > before.month() && before.month() > 0;
    }

    /** 2025年汛期来临前: the year of what comes before, and not all of it. */
    private boolean isOfEvent(int offset) {
        int stop = Math.min(text.length(), offset + LONGEST_EVENT);
        int i = offset;
        while (i < stop && text.charAt(i) != '前' && "，；。（".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i < stop && text.charAt(i) == '前';
    }

    /** 3月、: a bare month with another one behind it. */
    private boolean isListed(TimeExpression expression, int end) {
        int mark = expression.end();
        return expression instanceof TimeExpression.By by
                && by.when().isBare()
                && (by.when().month() > 0 || by.when().year().isPresent())
                && mark + 1 < end
                && "、和".indexOf(text.charAt(mark)) >= 0
                && isDigit(text.charAt(mark + 1));
    }

    private Optional<TimeExpression> timeAt(int i, int start, @Nullable TimeExpression before, TimeScanner scanner) {
        if (startsWithin(i, start)) {
            return Optional.empty();
        }
        Optional<TimeExpression> day = before == null ? Optional.empty() : scanner.dayBehind(before, i);
        return day.isPresent() ? day : scanner.at(i);
    }

    /** Whether an offset lies within a number or a word that started before it. */
    private boolean startsWithin(int i, int start) {
        if (i == start) {
            return false;
        }
        char before = text.charAt(i - 1);
        char c = text.charAt(i);
        // 2.2024年, 1.4月底前: the number of a point, and a year or a month.
        boolean point = before == '.' && (Characters.standsAt(text, i + YEAR, text.length(), "年") || isMonth(i));
        boolean number = !point
                && isDigit(c)
                && (isDigit(before) || (".-/".indexOf(before) >= 0 && i - 1 > start && isDigit(text.charAt(i - 2))));
        boolean numeral = Numerals.isHanNumeral(c) && Numerals.isHanNumeral(before);
        return number || numeral || isOfOtherYear(i, start);
    }

    private boolean isMonth(int i) {
        int end = Numerals.endOfDigits(text, i, Math.min(text.length(), i + LONGEST_MONTH + 1));
        // 3.12月 may be a day.
        return end > i
                && end - i <= LONGEST_MONTH
                && end + 1 < text.length()
                && text.charAt(end) == '月'
                && ("底末上中下前".indexOf(text.charAt(end + 1)) >= 0 || isDigit(text.charAt(end + 1)));
    }

    /** 明年底前, 明年6月底前: no time of this year. */
    private boolean isOfOtherYear(int i, int start) {
        return OTHER_YEARS
                .endingAt(text, text.charAt(i) == '年' ? i + 1 : i, start)
                .isPresent();
    }
}
