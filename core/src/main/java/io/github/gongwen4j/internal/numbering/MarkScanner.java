package io.github.gongwen4j.internal.numbering;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.List;
import java.util.Optional;

/**
 * Recognises the number at the start of a line.
 *
 * <p>It looks at the line alone; whether the number fits among the others is for the outline to say.
 */
public final class MarkScanner {
    private static final int LARGEST = 300;
    private static final int DEEPEST_DECIMAL = 5;
    private static final int LONGEST_DECIMAL = 24;
    private static final String HAN_MARKS = "、.．";
    /** 二、三级医院: a numeral after the mark that classifies makes the whole a list within a sentence. */
    private static final String CLASSIFIERS = "级类等甲乙批期层线次型产孩胎、";

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    /** 109.27 万亩 is an amount, whatever stands in front of it. */
    private static final Lexicon<String> AMOUNTS = Lexicon.of(List.of(
            "万亩", "万元", "万吨", "万人", "万户", "万千瓦", "万公顷", "万平方米", "亿元", "亿吨", "亿立方米", "亿千瓦时", "平方千米", "平方公里", "平方米",
            "立方米", "公顷", "公里", "个百分点"));

    private static final Lexicon<String> NAMES = Lexicon.read(MarkScanner.class, "named-numbers.txt");

    private MarkScanner() {}

    /** The characters that the words in front of numbers start with (问题1：). */
    public static CharacterSet startsOfNames() {
        return NAMES.starts();
    }

    /** The number at the start of a line, blanks skipped. */
    public static Optional<Mark> at(CharSequence text, int lineStart, int lineEnd) {
        int start = skipBlanks(text, lineStart, lineEnd);
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
            return arabic(text, start, lineEnd);
        }
        if (Numerals.isHanNumeral(c)) {
            return han(text, start, lineEnd);
        }
        if ((c >= '\u2460' && c <= '\u249B') || (c >= '\u3220' && c <= '\u3229')) {
            return enclosed(text, start, lineEnd);
        }
        return named(text, start, lineEnd);
    }

    /** 一、 */
    private static Optional<Mark> han(CharSequence text, int start, int limit) {
        int end = Numerals.endOfHan(text, start, limit);
        if (end == limit || HAN_MARKS.indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        int after = skipBlanks(text, end + 1, limit);
        int numeral = Numerals.endOfHan(text, after, limit);
        if (numeral > after && numeral < limit && CLASSIFIERS.indexOf(text.charAt(numeral)) >= 0) {
            return Optional.empty();
        }
        return mark(Style.HAN, text, start, end, after);
    }

    /** （一） and （1） */
    private static Optional<Mark> bracketed(CharSequence text, int start, int limit) {
        int first = skipBlanks(text, start + 1, limit);
        int hanEnd = Numerals.endOfHan(text, first, limit);
        int end = hanEnd > first ? hanEnd : Numerals.endOfDigits(text, first, limit);
        int close = skipBlanks(text, end, limit);
        if (end == first || close >= limit || text.charAt(close) != '）') {
            return Optional.empty();
        }
        Style style = hanEnd > first ? Style.HAN_BRACKETED : Style.ARABIC_BRACKETED;
        int value = Numerals.value(text.subSequence(first, end));
        String label = "（" + text.subSequence(first, end) + "）";
        return checked(new Mark(style, label, value, start, skipMark(text, close + 1, limit)));
    }

    /** 1. 1、 1） 1.1 */
    private static Optional<Mark> arabic(CharSequence text, int start, int limit) {
        int end = Numerals.endOfDigits(text, start, Math.min(limit, start + 4));
        if (end == limit || end - start > 3) {
            return Optional.empty();
        }
        if (text.charAt(end) == ' ') {
            return arabicBeforeBlank(text, start, end, limit);
        }
        char c = text.charAt(end);
        boolean point = c == '.' || c == '．';
        if (point && end + 1 < limit && isDigit(text.charAt(end + 1)) && !isTime(text, end + 1, limit)) {
            return decimal(text, start, limit);
        }
        if (point || c == '、') {
            return mark(Style.ARABIC, text, start, end, skipBlanks(text, end + 1, limit));
        }
        // 2，加强监管: a slip of the pen between 1. and 3.
        boolean comma = (c == '，' || c == ',') && end + 1 < limit && isHan(text.charAt(end + 1));
        if (comma) {
            return mark(Style.ARABIC, text, start, end, skipBlanks(text, end + 1, limit));
        }
        if (c == '）' || c == ')') {
            Mark bare = new Mark(
                    Style.ARABIC_BRACKETED,
                    "（" + text.subSequence(start, end) + "）",
                    Numerals.value(text.subSequence(start, end)),
                    start,
                    skipMark(text, end + 1, limit));
            return checked(bare);
        }
        return Optional.empty();
    }

    /** 1 .抓好…: a blank that slipped in between the number and its point. */
    private static Optional<Mark> arabicBeforeBlank(CharSequence text, int start, int end, int limit) {
        int point = skipBlanks(text, end, limit);
        int after = point < limit ? skipBlanks(text, point + 1, limit) : limit;
        return after < limit && HAN_MARKS.indexOf(text.charAt(point)) >= 0 && isHan(text.charAt(after))
                ? mark(Style.ARABIC, text, start, end, after)
                : Optional.empty();
    }

    /** 2.2025年完成, 1.4月底前完成: the item starts with a time. */
    private static boolean isTime(CharSequence text, int start, int limit) {
        int end = Numerals.endOfDigits(text, start, limit);
        boolean year = end - start == 4 && end < limit && text.charAt(end) == '年';
        boolean month = end - start <= 2 && end < limit && text.charAt(end) == '月';
        return year || month;
    }

    /** 1.1 and 1.1.1; a quantity such as 1.5公里 has no blank after it. */
    private static Optional<Mark> decimal(CharSequence text, int start, int limit) {
        int end = start;
        int last = start;
        int stop = Math.min(limit, start + LONGEST_DECIMAL);
        while (end < stop && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            if (text.charAt(end) == '.') {
                last = end + 1;
            }
            end++;
        }
        boolean blank = end < limit && text.charAt(end) == ' ';
        boolean deep = text.subSequence(start, last - 1).toString().indexOf('.') > 0;
        boolean tooDeep =
                text.subSequence(start, end).chars().filter(c -> c == '.').count() > DEEPEST_DECIMAL;
        boolean zero = text.charAt(start) == '0' || (last < end && text.charAt(last) == '0');
        if (last == end || end == limit || zero || tooDeep || (!blank && !deep)) {
            return Optional.empty();
        }
        int value = Numerals.value(text.subSequence(last, end));
        int after = skipBlanks(text, end, limit);
        if (after == limit
                || !isHan(text.charAt(after))
                || AMOUNTS.at(text, after, limit).isPresent()) {
            return Optional.empty();
        }
        return checked(new Mark(Style.DECIMAL, text.subSequence(start, end).toString(), value, start, after));
    }

    /** ① ⑴ ⒈ ㈠ */
    private static Optional<Mark> enclosed(CharSequence text, int start, int limit) {
        char c = text.charAt(start);
        int after = skipMark(text, start + 1, limit);
        if (c <= '\u2473') {
            return Optional.of(new Mark(Style.CIRCLED, String.valueOf(c), CIRCLED.indexOf(c) + 1, start, after));
        }
        if (c <= '\u2487') {
            int value = c - '\u2474' + 1;
            return Optional.of(new Mark(Style.ARABIC_BRACKETED, "（" + value + "）", value, start, after));
        }
        if (c <= '\u249B') {
            int value = c - '\u2488' + 1;
            return Optional.of(new Mark(Style.ARABIC, String.valueOf(value), value, start, after));
        }
        int value = c - '\u3220' + 1;
        String label = "（" + "一二三四五六七八九十".charAt(value - 1) + "）";
        return Optional.of(new Mark(Style.HAN_BRACKETED, label, value, start, after));
    }

    /** 第一章, 第八条 */
    private static Optional<Mark> ordinal(CharSequence text, int start, int limit) {
        int first = skipBlanks(text, start + 1, limit);
        int hanEnd = Numerals.endOfHan(text, first, limit);
        int end = hanEnd > first ? hanEnd : Numerals.endOfDigits(text, first, limit);
        int name = skipBlanks(text, end, limit);
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
        return checked(new Mark(style.get(), label, Numerals.value(numeral), start, skipMark(text, nameEnd, limit)));
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

    /** 问题1: */
    private static Optional<Mark> named(CharSequence text, int start, int limit) {
        Optional<Lexicon.Match<String>> name = NAMES.at(text, start, limit);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int first = skipBlanks(text, name.get().end(), limit);
        if (first < limit && "：:".indexOf(text.charAt(first)) >= 0) {
            return ofCard(text, start, skipBlanks(text, first + 1, limit), limit);
        }
        int hanEnd = Numerals.endOfHan(text, first, limit);
        int end = hanEnd > first ? hanEnd : Numerals.endOfDigits(text, first, limit);
        int mark = skipBlanks(text, end, limit);
        boolean marked = (mark < limit && "：:、.".indexOf(text.charAt(mark)) >= 0) || mark > end;
        if (end == first || (!marked && mark < limit)) {
            return Optional.empty();
        }
        int value = Numerals.value(text.subSequence(first, end));
        String label = name.get().meaning() + text.subSequence(first, end);
        return checked(new Mark(Style.NAMED, label, value, start, skipMark(text, mark, limit)));
    }

    /** 序号：1, alone on its line: a row of a table that was written out as lines. */
    private static Optional<Mark> ofCard(CharSequence text, int start, int first, int limit) {
        int hanEnd = Numerals.endOfHan(text, first, limit);
        int end = hanEnd > first ? hanEnd : Numerals.endOfDigits(text, first, limit);
        return end > first && skipBlanks(text, end, limit) == limit
                ? checked(new Mark(
                        Style.NAMED,
                        text.subSequence(first, end).toString(),
                        Numerals.value(text.subSequence(first, end)),
                        start,
                        limit))
                : Optional.empty();
    }

    private static Optional<Mark> mark(Style style, CharSequence text, int start, int end, int after) {
        String label = text.subSequence(start, end).toString();
        return checked(new Mark(style, label, Numerals.value(label), start, after));
    }

    private static Optional<Mark> checked(Mark mark) {
        return mark.value() < 0 || mark.value() > LARGEST ? Optional.empty() : Optional.of(mark);
    }

    private static int skipMark(CharSequence text, int offset, int limit) {
        int i = skipBlanks(text, offset, limit);
        if (i < limit && "、：:.．".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return skipBlanks(text, i, limit);
    }

    private static int skipBlanks(CharSequence text, int offset, int limit) {
        int i = offset;
        while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
