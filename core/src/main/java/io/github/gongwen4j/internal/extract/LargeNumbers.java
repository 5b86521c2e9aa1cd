package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Recognises large numbers that are written in characters behind a word that sets a level, at the end of their clause: 突破五千亿元, 超过三千万户.
 * Elsewhere such words name things: 千亿产业, “千万工程”.
 */
final class LargeNumbers {
    private static final int LONGEST = 7;
    private static final char THOUSAND = '千';
    /** 千亿级 is a class, not a number. */
    private static final char GRADE = '级';

    private static final Lexicon<String> LEVELS =
            Lexicon.of(List.of("突破", "超过", "达到", "达", "不低于", "不少于", "至少", "提高到", "增加到"));
    private static final Lexicon<String> BEHIND = Lexicon.of(List.of("规模", "大关", "以上", "左右", "以内", "目标"));

    private LargeNumbers() {}

    /** The number that starts at an offset. */
    static Optional<Numbered> at(CharSequence text, int i, int start, int end) {
        int stop = i;
        while (stop < end && stop - i < LONGEST && isNumeral(text.charAt(stop))) {
            stop++;
        }
        boolean large = stop > i && stop < end && "万亿".indexOf(text.charAt(stop)) >= 0;
        int value = large && LEVELS.endingAt(text, i, start).isPresent()
                ? valueOf(text.subSequence(i, stop).toString())
                : -1;
        Units units = new Units(text, end);
        int unitEnd = value > 0 ? units.endFrom(stop) : -1;
        // 总量超过五千亿规模: what is counted in 亿 alone is money.
        boolean bare = value > 0 && unitEnd < 0 && text.charAt(stop) == '亿';
        int last = bare ? stop + 1 : unitEnd;
        if (last < 0 || text.charAt(last - 1) == GRADE || !endsClause(text, last, end)) {
            return Optional.empty();
        }
        String unit = text.subSequence(stop, last).toString();
        UnitKind kind = bare ? UnitKind.MONEY : units.kindFrom(stop);
        return Optional.of(new Numbered(i, last, BigDecimal.valueOf(value), unit, kind, Optional.empty()));
    }

    private static boolean isNumeral(char c) {
        return c == THOUSAND || Numerals.isHanNumeral(c);
    }

    private static boolean endsClause(CharSequence text, int last, int end) {
        return last == end
                || "，。；、）\n".indexOf(text.charAt(last)) >= 0
                || BEHIND.at(text, last, end).isPresent();
    }

    /** 五千, 千, 三千五百; -1 if the characters make up no number. */
    private static int valueOf(String numeral) {
        int thousand = numeral.indexOf(THOUSAND);
        if (thousand < 0) {
            return Numerals.value(numeral);
        }
        int thousands = thousand == 0 ? 1 : Numerals.value(numeral.substring(0, thousand));
        String rest = numeral.substring(thousand + 1);
        int others = rest.isEmpty() ? 0 : Numerals.value(rest);
        return thousands < 0 || others < 0 ? -1 : thousands * 1000 + others;
    }
}
