package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a dash within words hides: 一 (统-领导, 统- 规划, -手抓, 一墓-策), or nothing where it stands beside 一 (进-一步). Only words of
 * the list are mended, and 一 on both sides of single ideographs that a quotation or a list sets apart.
 */
final class HiddenOne {
    private static final Lexicon<String> WORDS = Lexicon.read(HiddenOne.class, "one-words.txt");
    /** Words that end as words of the list start. */
    private static final Lexicon<String> OTHER_WORDS = Lexicon.of(List.of("系统", "传统", "总统", "血统", "正统"));

    private static final int LONGEST_WORD = 4;
    private static final int SHORTEST_ALONE = 3;
    private static final int LONGEST_POINT = 300;

    private HiddenOne() {}

    /** What to read in place of a dash; empty if the dash is to stay. */
    static Optional<String> at(String text, int dash) {
        // A narrow dash leaves room that may be read as a blank: 统- 规划.
        int next = dash + 1 < text.length() && text.charAt(dash + 1) == ' ' ? dash + 2 : dash + 1;
        if (dash == 0 || next >= text.length() || !isHan(text.charAt(next))) {
            return Optional.empty();
        }
        String after = text.substring(next, Math.min(text.length(), next + LONGEST_WORD));
        if (!isHan(text.charAt(dash - 1))) {
            return "，；。、“".indexOf(text.charAt(dash - 1)) >= 0 && startsWord("一" + after, SHORTEST_ALONE)
                    ? Optional.of("一")
                    : Optional.empty();
        }
        if (isOfDate(text, dash, text.charAt(next))) {
            return Optional.of("一");
        }
        String before = text.substring(Math.max(0, dash - LONGEST_WORD), dash);
        if (spans(before + after, before.length())) {
            return Optional.of("");
        }
        boolean saying = startsWord("一" + after, LONGEST_WORD);
        return isOfPair(text, dash) || saying || spans(before + '一' + after, before.length())
                ? Optional.of("一")
                : Optional.empty();
    }

    /** 二〇二二年二月二十-日, 二〇二二年-月: a day or a month whose last numeral is hidden. */
    private static boolean isOfDate(String text, int dash, char sign) {
        int numeral = text.charAt(dash - 1) == '十' ? dash - 2 : dash - 1;
        char before = numeral > 0 ? text.charAt(numeral) : ' ';
        boolean tens = sign == '日' && Numerals.isHanNumeral(before) && numeral > 1 && text.charAt(numeral - 1) == '月';
        boolean month = (sign == '日' && before == '月') || (sign == '月' && before == '年');
        int word = tens ? numeral - 1 : numeral;
        return (tens || month) && word > 0 && Numerals.isHanNumeral(text.charAt(word - 1));
    }

    /** -是…；二是…: the first of several points, at the start of a line or behind a mark. */
    static boolean startsPoints(String text, int dash, int end) {
        boolean words = dash + 2 < end && "-—–".indexOf(text.charAt(dash)) >= 0 && text.charAt(dash + 1) == '是';
        return words
                && (dash == 0 || !isHan(text.charAt(dash - 1)))
                && text.substring(dash, Math.min(end, dash + LONGEST_POINT)).contains("二是");
    }

    /** Whether a word of such a length, which is no list's bullet, starts a stretch. */
    private static boolean startsWord(String words, int shortest) {
        return WORDS.at(words, 0, words.length())
                .filter(word -> word.end() >= shortest)
                .isPresent();
    }

    /** “一墓-策”: four characters that fill a quotation, the first of which is 一. */
    private static boolean isOfPair(String text, int dash) {
        return dash > 2
                && dash + 2 < text.length()
                && text.charAt(dash - 2) == '一'
                && text.charAt(dash - 3) == '“'
                && "”、“".indexOf(text.charAt(dash + 2)) >= 0;
    }

    /** Whether a word of the list lies across a cut, and does not start within another word: 系统-管理端. */
    private static boolean spans(String text, int cut) {
        for (int start = 0; start <= cut; start++) {
            boolean within =
                    start > 0 && OTHER_WORDS.at(text, start - 1, start + 1).isPresent();
            if (!within
                    && WORDS.at(text, start, text.length())
                            .filter(m -> m.start() < cut && m.end() > cut)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
