package io.github.gongwen4j.internal.numbering;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.Optional;

/**
 * Recognises the number at the start of a line.
 *
 * <p>It looks at the line alone; whether the number fits among the others is for the outline to say.
 */
public final class MarkScanner {
    /** 二、三级医院: a numeral after the mark that classifies makes the whole a list within a sentence. */
    private static final String CLASSIFIERS = "级类等甲乙批期层线次型产孩胎、";

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private MarkScanner() {}

    /** The characters that the words in front of numbers start with (问题1：). */
    public static CharacterSet startsOfNames() {
        return NamedMarks.NAMES.starts();
    }

    /** The number at the start of a line, blanks skipped. */
    public static Optional<Mark> at(CharSequence text, int lineStart, int lineEnd) {
        int start = Blanks.after(text, lineStart, lineEnd);
        if (start == lineEnd) {
            return Optional.empty();
        }
        char c = text.charAt(start);
        if (c == '第') {
            return ordinal(text, start, lineEnd);
        }
        if (c == '（') {
            return bracketed(text, start, lineEnd);
        }
        if (isDigit(c)) {
            return ArabicMarks.at(text, start, lineEnd);
        }
        if (Numerals.isHanNumeral(c)) {
            return han(text, start, lineEnd);
        }
        if ((c >= '\u2460' && c <= '\u249B') || (c >= '\u3220' && c <= '\u3229') || (c >= '\u3280' && c <= '\u3289')) {
            return enclosed(text, start, lineEnd);
        }
        return NamedMarks.at(text, start, lineEnd);
    }

    /** 一、 */
    private static Optional<Mark> han(CharSequence text, int start, int limit) {
        int end = Numerals.endOfHan(text, start, limit);
        if (end == limit || Mark.POINTS.indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        int words = Blanks.after(text, end + 1, limit);
        int numeral = Numerals.endOfHan(text, words, limit);
        boolean list = numeral > words && numeral < limit && CLASSIFIERS.indexOf(text.charAt(numeral)) >= 0;
        return list
                ? Optional.empty()
                : Mark.ofNumeral(Style.HAN, text.subSequence(start, end).toString(), start, words);
    }

    /** （一） and （1） */
    private static Optional<Mark> bracketed(CharSequence text, int start, int limit) {
        int first = Blanks.after(text, start + 1, limit);
        int end = Numerals.endOf(text, first, limit);
        int close = Blanks.after(text, end, limit);
        if (end == first || close >= limit || text.charAt(close) != '）') {
            return Optional.empty();
        }
        Style style = isDigit(text.charAt(first)) ? Style.ARABIC_BRACKETED : Style.HAN_BRACKETED;
        CharSequence numeral = text.subSequence(first, end);
        int words = Mark.startOfWords(text, close + 1, limit);
        return Mark.of(style, "（" + numeral + "）", Numerals.value(numeral), start, words);
    }

    /** ① ⑴ ⒈ ㈠ ㊀ */
    private static Optional<Mark> enclosed(CharSequence text, int start, int limit) {
        char c = text.charAt(start);
        int words = Mark.startOfWords(text, start + 1, limit);
        if (c <= '\u2473') {
            return Mark.of(Style.CIRCLED, String.valueOf(c), CIRCLED.indexOf(c) + 1, start, words);
        }
        if (c <= '\u2487') {
            int value = c - '\u2474' + 1;
            return Mark.of(Style.ARABIC_BRACKETED, "（" + value + "）", value, start, words);
        }
        if (c <= '\u249B') {
            int value = c - '\u2488' + 1;
            return Mark.of(Style.ARABIC, String.valueOf(value), value, start, words);
        }
        int value = c >= '\u3280' ? c - '\u3280' + 1 : c - '\u3220' + 1;
        String label = "（" + "一二三四五六七八九十".charAt(value - 1) + "）";
        return Mark.of(Style.HAN_BRACKETED, label, value, start, words);
    }

    /** 第一章, 第八条 */
    private static Optional<Mark> ordinal(CharSequence text, int start, int limit) {
        int first = Blanks.after(text, start + 1, limit);
        int end = Numerals.endOf(text, first, limit);
        int name = Blanks.after(text, end, limit);
        if (end == first || name >= limit) {
            return Optional.empty();
        }
        Optional<Style> style = ordinalStyle(text, name, limit);
        if (style.isEmpty()) {
            return Optional.empty();
        }
        int nameEnd = name + (style.get() == Style.PART && text.charAt(name) == '部' ? 2 : 1);
        // 第一条规定, 第三章、第四章: a reference within a sentence, not a heading.
        if (nameEnd < limit && "、，。；第款项规和至之的所中".indexOf(text.charAt(nameEnd)) >= 0) {
            return Optional.empty();
        }
        String numeral = text.subSequence(first, end).toString();
        String label = "第" + numeral + text.subSequence(name, nameEnd);
        return Mark.of(style.get(), label, Numerals.value(numeral), start, Mark.startOfWords(text, nameEnd, limit));
    }

    private static Optional<Style> ordinalStyle(CharSequence text, int name, int limit) {
        return switch (text.charAt(name)) {
            case '篇', '编' -> Optional.of(Style.PART);
            case '部' -> name + 1 < limit && text.charAt(name + 1) == '分' ? Optional.of(Style.PART) : Optional.empty();
            case '章' -> Optional.of(Style.CHAPTER);
            case '节' -> Optional.of(Style.SECTION);
            case '条' -> Optional.of(Style.ARTICLE);
            default -> Optional.empty();
        };
    }
}
