package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Numerals;

/**
 * Tells blanks within a number from those that part two: between single digits (8 6 0名), within a year (2 027年), the serial of a
 * document's number (〔2021〕3 1号), a date (11月2 0日前), and a count (1 80批次, 26 00户次, 1 500万元).
 */
final class BrokenNumber {
    private static final int LONGEST = 20;
    /** Three digits and the blanks between them, from the first to the last. */
    private static final int SHORTEST_NUMBER = 4;
    /** Four digits with a blank between any two. */
    private static final int LONGEST_YEAR = 7;

    private final String text;
    private final Line line;
    private final boolean sentence;
    private final BrokenDate dates;
    private final BrokenCount counts;

    BrokenNumber(String text, Line line) {
        this.text = text;
        this.line = line;
        this.sentence = line.contains(text, "，。");
        this.dates = new BrokenDate(text, line);
        this.counts = new BrokenCount(text, line);
    }

    /** Whether the digits on both sides of blanks are one number. */
    boolean isBrokenAt(int from, int to) {
        if (!isDigit(text.charAt(from - 1)) || !isDigit(text.charAt(to))) {
            return false;
        }
        boolean single = to - from == 1 && (isYear(from) || isRowOfDigits(from));
        if (single || isSerial(from)) {
            return true;
        }
        return DigitGroups.around(text, line, from, to)
                .filter(groups -> dates.isOne(groups) || (sentence && counts.isOne(groups)))
                .isPresent();
    }

    /** 4 5%, 3 5个: between two groups of digits a point or a dash may have been lost. */
    boolean isUncertainAt(int from, int to) {
        boolean digits = sentence && isDigit(text.charAt(from - 1)) && isDigit(text.charAt(to));
        return digits
                && DigitGroups.around(text, line, from, to)
                        .filter(counts::isCounted)
                        .isPresent();
    }

    /** 8 6 0名: three single digits or more behind a word, in front of what they count. */
    private boolean isRowOfDigits(int blank) {
        int start = blank - 1;
        int end = blank + 1;
        while (blank - start < LONGEST && start - 2 > line.start() && isDigitBy(start - 1, start - 2)) {
            start -= 2;
        }
        while (end - blank < LONGEST && end + 2 < line.end() && isDigitBy(end + 1, end + 2)) {
            end += 2;
        }
        boolean counts = start > line.start()
                && isHan(text.charAt(start - 1))
                && end + 1 < line.end()
                && (isHan(text.charAt(end + 1)) || text.charAt(end + 1) == '%');
        return sentence && counts && end - start >= SHORTEST_NUMBER;
    }

    private boolean isDigitBy(int blank, int digit) {
        return text.charAt(blank) == ' ' && isDigit(text.charAt(digit));
    }

    /** 2 027年, 20 2 7年: the digits of a year. */
    private boolean isYear(int blank) {
        int start = blank;
        while (start > line.start() && isOfYear(start - 1) && blank - start < LONGEST_YEAR) {
            start--;
        }
        int end = blank + 1;
        while (end < line.end() && isOfYear(end) && end - blank < LONGEST_YEAR) {
            end++;
        }
        String digits = text.substring(start, end).replace(" ", "");
        return end < line.end()
                && text.charAt(end) == '年'
                && digits.length() == 4
                && (digits.startsWith("20") || digits.startsWith("19"));
    }

    private boolean isOfYear(int at) {
        return isDigit(text.charAt(at))
                || (text.charAt(at) == ' ' && at > line.start() && isDigit(text.charAt(at - 1)));
    }

    /** 〔2021〕3 1号: nothing but one number stands between the year of a document's number and 号. */
    private boolean isSerial(int blank) {
        int start = blank;
        while (start > line.start() && blank - start < LONGEST_YEAR && isDigitOrBlank(start - 1)) {
            start--;
        }
        int end = blank;
        while (end < line.end() && end - blank < LONGEST_YEAR && isDigitOrBlank(end)) {
            end++;
        }
        int year = start - 5;
        return end < line.end()
                && text.charAt(end) == '号'
                && year > line.start()
                && "〕]）】".indexOf(text.charAt(start - 1)) >= 0
                && Numerals.endOfDigits(text, year, start) == start - 1
                && "〔[（【".indexOf(text.charAt(Blanks.before(text, year, line.start()) - 1)) >= 0;
    }

    private boolean isDigitOrBlank(int at) {
        return isDigit(text.charAt(at)) || text.charAt(at) == ' ';
    }
}
