package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Optional;

/**
 * Two groups of digits that blanks part, and no more beside them.
 *
 * @param first the digits in front of the blanks
 * @param second the digits behind them
 * @param start where the first digit stands
 * @param end the offset behind the last digit
 */
record DigitGroups(String first, String second, int start, int end) {
    private static final int LONGEST = 4;
    /** The ends of a range such as 3—5个 lie no further apart. */
    private static final int WIDEST_RANGE = 10;

    /** The groups around blanks; empty if a group is long, or a third one or a point stands beside them. */
    static Optional<DigitGroups> around(String text, Line line, int from, int to) {
        int start = from;
        while (start > line.start() && from - start <= LONGEST && isDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = Numerals.endOfDigits(text, to, Math.min(line.end(), to + LONGEST + 1));
        if (from - start > LONGEST || end - to > LONGEST) {
            return Optional.empty();
        }
        int before = Blanks.before(text, start, line.start());
        int behind = Blanks.after(text, end, line.end());
        boolean more = (before > line.start() && isOfNumber(text.charAt(before - 1)))
                || (behind < line.end() && isOfNumber(text.charAt(behind)));
        return more
                ? Optional.empty()
                : Optional.of(new DigitGroups(text.substring(start, from), text.substring(to, end), start, end));
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || ".,-—～~".indexOf(c) >= 0;
    }

    /** The value of both as one number. */
    int value() {
        return Numerals.value(first + second);
    }

    /** 3 5个: 35, or 3 to 5 whose dash was lost. */
    boolean mayBeRange() {
        int low = Numerals.value(first);
        int high = Numerals.value(second);
        return !second.startsWith("0") && low < high && high <= low * WIDEST_RANGE;
    }
}
