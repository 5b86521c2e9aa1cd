package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.When.Part;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Recognises ends within the month in which the document is issued and the next one: 本月底前, 下月15日前. */
final class MonthOfIssue {
    /** How many months later than the month of issue. */
    private static final Lexicon<Integer> MONTHS = Lexicon.of(Map.of("本月", 0, "下月", 1, "下个月", 1));

    private static final Lexicon<String> ENDS = Lexicon.of(List.of("底", "月底", "末", "内"));

    private MonthOfIssue() {}

    /** The end that starts at an offset; 本月 and 本月15日 alone are none. */
    static Optional<TimeExpression> at(CharSequence text, int i, int limit) {
        return MONTHS.at(text, i, limit).flatMap(month -> {
            PointScanner points = new PointScanner(text, limit);
            int day = Numerals.endOfDigits(text, month.end(), limit);
            boolean dated = day > month.end() && day - month.end() <= 2 && day < limit && text.charAt(day) == '日';
            int before = dated ? points.endOfBefore(day + 1) : 0;
            int number = before > day + 1 ? Numerals.value(text.subSequence(month.end(), day)) : 0;
            if (number > 0) {
                return Optional.of(new TimeExpression.OfMonth(i, before, month.meaning(), end(number, Part.WHOLE)));
            }
            return ENDS.at(text, month.end(), limit)
                    .map(end -> new TimeExpression.OfMonth(
                            i, points.endOfBefore(end.end()), month.meaning(), end(0, Part.END)));
        });
    }

    private static When end(int day, Part part) {
        return new When(OptionalInt.empty(), 0, day, part, true);
    }
}
