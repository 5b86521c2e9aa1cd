package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.Numerals;

/** Tells the breaks that split what cannot be parted: a number, a range, a word joined by a sign, a name within a list. */
final class SplitTokens {
    /** A number that stands alone is that of an item or of a page. */
    private static final int SHORTEST = 6;

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_TYPE = 4;

    private static final CharacterSet MARKS = CharacterSet.of("、，：；。（）");

    private SplitTokens() {}

    /** Whether the break between two lines falls within one token. */
    static boolean at(String text, Line line, Line next) {
        char last = text.charAt(line.end() - 1);
        char first = text.charAt(next.start());
        if (line.length() < SHORTEST || "。；：！？".indexOf(last) >= 0) {
            return false;
        }
        char before = text.charAt(line.end() - 2);
        boolean range = isDigit(before) && ".—～-".indexOf(last) >= 0 && isDigit(first) && !isItem(text, next);
        // Behind a letter a stroke ends an address.
        boolean sign = "+/·".indexOf(last) >= 0
                && before != last
                && (isHan(before) || last != '/' || isDigit(before))
                && !Character.isWhitespace(before)
                && isHan(first);
        return range
                || sign
                || startsWithParticle(text, next)
                || splitsName(text, line, next)
                || splitsLabel(text, line, next)
                || splitsRole(text, line, next)
                || splitsTitle(text, line, next);
    }

    /** 完成投资500. above 3.加强监管: what looks like decimals is the number of the next item. */
    private static boolean isItem(String text, Line next) {
        int digits = Numerals.endOfDigits(text, next.start(), next.end());
        return digits + 1 < next.end() && ".．、".indexOf(text.charAt(digits)) >= 0 && isHan(text.charAt(digits + 1));
    }

    /** 完成 and 时限：; 时限： is a field of its own unless what ends above starts the longer name. */
    private static boolean splitsLabel(String text, Line line, Line next) {
        int from = Math.max(line.start(), line.end() - LONGEST_LABEL);
        int stop = Math.min(next.end(), next.start() + LONGEST_LABEL);
        int colon = next.start();
        while (colon < stop && text.charAt(colon) != '：') {
            colon++;
        }
        if (colon == stop) {
            return false;
        }
        String around = text.substring(from, line.end()) + text.substring(next.start(), colon + 1);
        boolean alone = Label.at(text, next.start(), next.end()).isEmpty();
        for (int i = from; i < line.end(); i++) {
            int half = line.end() - from;
            boolean spans = Label.at(around, i - from, around.length())
                    .filter(label -> label.end() > half)
                    .isPresent();
            if (spans) {
                return alone || mayEndField(text, line, i);
            }
        }
        return false;
    }

    /** Whether a field may end in front of an offset: at a mark, or with the name of a body. */
    private static boolean mayEndField(String text, Line line, int offset) {
        return offset == line.start()
                || "，；。 ".indexOf(text.charAt(offset - 1)) >= 0
                || UnitNames.endAt(text, offset, line.start()).isPresent();
    }

    /** Whether a line with words in front ends with the name of a field and its colon. */
    static boolean endsWithLabel(String text, Line line) {
        for (int i = line.end() - 2; i > Math.max(line.start(), line.end() - LONGEST_LABEL); i--) {
            if (Label.at(text, i, line.end())
                    .filter(label -> label.end() == line.end())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** 市工信局、市财政局 and 配合 alone. */
    private static boolean splitsRole(String text, Line line, Line next) {
        return RoleWords.at(text, next.start(), next.end())
                        .filter(match -> match.end() >= next.end() - 1)
                        .isPresent()
                && UnitNames.endAt(text, line.end(), line.start()).isPresent()
                && line.contains(text, "，、：（");
    }

    /** …督查情况的通 and 报 */
    private static boolean splitsTitle(String text, Line line, Line next) {
        if (next.length() > LONGEST_TYPE || !isHan(text.charAt(line.end() - 1)) || line.contains(text, "。；：")) {
            return false;
        }
        String half = line.of(text);
        return half.contains("关于")
                && DocumentTypes.endOf(half).isEmpty()
                && DocumentTypes.endOf(half + next.of(text)).isPresent();
    }

    /** 的 starts no line, nor does 以上 in front of a mark. */
    private static boolean startsWithParticle(String text, Line next) {
        char first = text.charAt(next.start());
        if (first == '的') {
            return true;
        }
        boolean bound = text.startsWith("以上", next.start())
                || text.startsWith("以下", next.start())
                || text.startsWith("以内", next.start())
                || text.startsWith("左右", next.start());
        return bound && next.length() > 2 && "，。；、）".indexOf(text.charAt(next.start() + 2)) >= 0;
    }

    /** 市公安局、市财 and 政局、市水利局: behind a name, one that is whole only where both halves stand together. */
    private static boolean splitsName(String text, Line line, Line next) {
        int half = startOfWords(text, line.start(), line.end());
        if (half == line.end() || half == line.start() || text.charAt(half - 1) != '、') {
            return false;
        }
        int before = startOfWords(text, line.start(), half - 1);
        int rest = Math.min(MARKS.indexIn(text, next.start(), next.end()), next.start() + LONGEST_NAME);
        String words = text.substring(half, line.end());
        return UnitNames.isName(text.substring(before, half - 1))
                && !UnitNames.isName(words)
                && UnitNames.isName(words + text.substring(next.start(), rest));
    }

    /** Where the words in front of an offset start, if they are no longer than a name. */
    private static int startOfWords(String text, int start, int end) {
        int from = end;
        while (from > start && end - from < LONGEST_NAME && isHan(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
