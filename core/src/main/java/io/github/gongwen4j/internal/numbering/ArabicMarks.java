package io.github.gongwen4j.internal.numbering;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.List;
import java.util.Optional;

/** Recognises numbers in Arabic digits at the start of a line: 1. 1、 1） 1.1. */
final class ArabicMarks {
    private static final int MOST_DIGITS = 3;
    private static final int DEEPEST_DECIMAL = 5;
    private static final int LONGEST_DECIMAL = 24;

    /** 109.27 万亩 is an amount, whatever stands in front of it. */
    private static final Lexicon<String> AMOUNTS = Lexicon.of(List.of(
            "万亩", "万元", "万吨", "万人", "万户", "万千瓦", "万公顷", "万平方米", "亿元", "亿吨", "亿立方米", "亿千瓦时", "平方千米", "平方公里", "平方米",
            "立方米", "公顷", "公里", "个百分点"));

    private ArabicMarks() {}

    /** The number whose first digit stands at an offset. */
    static Optional<Mark> at(CharSequence text, int start, int limit) {
        int end = Numerals.endOfDigits(text, start, Math.min(limit, start + MOST_DIGITS + 1));
        if (end == limit || end - start > MOST_DIGITS) {
            return Optional.empty();
        }
        return switch (text.charAt(end)) {
            case ' ' -> beforeBlank(text, start, end, limit);
            case '.', '．' ->
                startsDecimal(text, end + 1, limit) ? decimal(text, start, limit) : numeral(text, start, end, limit);
            case '、' -> numeral(text, start, end, limit);
            // 2，加强监管: a slip of the pen between 1. and 3.
            case '，', ',' ->
                end + 1 < limit && isHan(text.charAt(end + 1)) ? numeral(text, start, end, limit) : Optional.empty();
            case '）', ')' -> bracketed(text, start, end, limit);
            default -> Optional.empty();
        };
    }

    /** 1） */
    private static Optional<Mark> bracketed(CharSequence text, int start, int end, int limit) {
        CharSequence digits = text.subSequence(start, end);
        int words = Mark.startOfWords(text, end + 1, limit);
        return Mark.of(Style.ARABIC_BRACKETED, "（" + digits + "）", Numerals.value(digits), start, words);
    }

    private static Optional<Mark> numeral(CharSequence text, int start, int end, int limit) {
        String digits = text.subSequence(start, end).toString();
        return Mark.ofNumeral(Style.ARABIC, digits, start, Blanks.after(text, end + 1, limit));
    }

    /** 1 .抓好…: a blank that slipped in between the number and its point. */
    private static Optional<Mark> beforeBlank(CharSequence text, int start, int end, int limit) {
        int point = Blanks.after(text, end, limit);
        int after = point < limit ? Blanks.after(text, point + 1, limit) : limit;
        return after < limit && Mark.POINTS.indexOf(text.charAt(point)) >= 0 && isHan(text.charAt(after))
                ? Mark.ofNumeral(Style.ARABIC, text.subSequence(start, end).toString(), start, after)
                : Optional.empty();
    }

    /** Whether digits behind a point go on with it; 2.2025年完成, 1.4月底前完成: the item starts with a time. */
    private static boolean startsDecimal(CharSequence text, int start, int limit) {
        int end = Numerals.endOfDigits(text, start, limit);
        boolean year = end - start == 4 && end < limit && text.charAt(end) == '年';
        boolean month = end - start <= 2 && end < limit && text.charAt(end) == '月';
        return end > start && !year && !month;
    }

    /** 1.1 and 1.1.1; a quantity such as 1.5公里 has no blank after it. */
    private static Optional<Mark> decimal(CharSequence text, int start, int limit) {
        int end = endOfDecimal(text, start, limit);
        String label = text.subSequence(start, end).toString();
        int point = label.lastIndexOf('.');
        boolean apart = end < limit && text.charAt(end) == ' ';
        boolean deep = label.indexOf('.') < point;
        if (label.startsWith("0") || isNoPart(label.substring(point + 1)) || isTooDeep(label) || !(apart || deep)) {
            return Optional.empty();
        }
        int words = Blanks.after(text, end, limit);
        boolean amount = words == limit
                || !startsWord(text.charAt(words))
                || AMOUNTS.at(text, words, limit).isPresent();
        int value = Numerals.value(label.substring(point + 1));
        return amount ? Optional.empty() : Mark.of(Style.DECIMAL, label, value, start, words);
    }

    /** 4.2 Ⅳ级响应 */
    private static boolean startsWord(char c) {
        return isHan(c) || (c >= 'Ⅰ' && c <= 'Ⅻ');
    }

    private static int endOfDecimal(CharSequence text, int start, int limit) {
        int end = start;
        int stop = Math.min(limit, start + LONGEST_DECIMAL);
        while (end < stop && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static boolean isNoPart(String digits) {
        return digits.isEmpty() || digits.startsWith("0");
    }

    private static boolean isTooDeep(String label) {
        return label.chars().filter(c -> c == '.').count() > DEEPEST_DECIMAL;
    }
}
