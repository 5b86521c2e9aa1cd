package io.github.gongwen4j.internal.header;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Optional;

/**
 * Finds document numbers (发文字号), sound ones and those whose brackets or 号 were lost.
 */
public final class DocumentNumbers {
    private static final String OPENERS = "〔[（(【［";
    private static final String CLOSERS = "〕]）)】］";
    private static final int LONGEST_CODE = 12;
    private static final int WIDEST_INDENT = 8;
    private static final int LONGEST_SIGN = 4;
    private static final int LONGEST_SERIAL = 5;
    private static final Lexicon<String> VERBS = Lexicon.read(DocumentNumbers.class, "citing-words.txt");

    private DocumentNumbers() {}

    /**
     * A document number in the clean text.
     *
     * @param code the issuer's code
     * @param repaired whether brackets or 号 had to be supplied
     */
    public record Found(int start, int end, String code, int year, int serial, boolean repaired) {}

    /** The first number within a stretch of running text; only sound ones, for words around it may be anything. */
    public static Optional<Found> firstIn(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (OPENERS.indexOf(text.charAt(i)) >= 0) {
                Optional<Found> found = aroundBracket(text, i, start, end).filter(f -> !f.repaired());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The number that fills a line of its own, or a pair of brackets behind a title, brackets around it aside (（医保发〔2021〕27号） below a title), repaired if need be. */
    public static Optional<Found> ofLine(CharSequence text, int start, int end) {
        boolean framed = end - start > 2
                && "（(".indexOf(text.charAt(start)) >= 0
                && Brackets.openerOf(text, end - 1, start) == start;
        return framed ? filling(text, start + 1, end - 1) : filling(text, start, end);
    }

    private static Optional<Found> filling(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            Optional<Found> found = Optional.empty();
            if (OPENERS.indexOf(c) >= 0) {
                found = aroundBracket(text, i, start, end);
            } else if (isDigit(c) && i > start && isHan(text.charAt(i - 1))) {
                found = withoutOpener(text, i, start, end);
            }
            if (found.isPresent()) {
                return found.filter(f -> startsLine(text, f, start) && endsLine(text, f, end));
            }
        }
        return Optional.empty();
    }

    private static boolean startsLine(CharSequence text, Found found, int start) {
        return text.subSequence(start, found.start()).toString().isBlank();
    }

    /** After the number only 签发人 may follow. */
    private static boolean endsLine(CharSequence text, Found found, int end) {
        String rest = text.subSequence(found.end(), end).toString().strip();
        return rest.isEmpty() || rest.startsWith("签发人");
    }

    private static Optional<Found> aroundBracket(CharSequence text, int open, int start, int end) {
        int yearStart = Blanks.after(text, open + 1, end);
        int yearEnd = Numerals.endOfDigits(text, yearStart, end);
        int close = Blanks.after(text, yearEnd, end);
        boolean closed = close < end && CLOSERS.indexOf(text.charAt(close)) >= 0;
        if (closed) {
            return yearEnd - yearStart == 4
                    ? numbered(text, start, open, yearStart, Blanks.after(text, close + 1, end), end, false)
                    : Optional.empty();
        }
        // 〔201919, （2019 19号: four digits of the year run into the serial, or a blank stands for the bracket.
        boolean apart = yearEnd - yearStart == 4 && close > yearEnd;
        boolean runs = yearEnd - yearStart > 4;
        Optional<Found> found = apart || runs
                ? numbered(text, start, open, yearStart, apart ? close : yearStart + 4, end, true)
                : Optional.empty();
        return found.filter(f -> text.charAt(f.end() - 1) == '号' || (runs && text.charAt(open) == '〔'));
    }

    /** 2019〕13号 */
    private static Optional<Found> withoutOpener(CharSequence text, int yearStart, int start, int end) {
        int yearEnd = Numerals.endOfDigits(text, yearStart, end);
        boolean closed = yearEnd < end && "〕]】］".indexOf(text.charAt(yearEnd)) >= 0;
        return closed && yearEnd - yearStart == 4
                ? numbered(text, start, yearStart, yearStart, Blanks.after(text, yearEnd + 1, end), end, true)
                : Optional.empty();
    }

    private static Optional<Found> numbered(
            CharSequence text, int limit, int codeEnd, int yearStart, int serialFrom, int end, boolean repaired) {
        int serialStart = serialFrom < end && text.charAt(serialFrom) == '第' ? serialFrom + 1 : serialFrom;
        int serialEnd = Numerals.endOfDigits(text, serialStart, end);
        int length = serialEnd - serialStart;
        int year = Numerals.value(text.subSequence(yearStart, yearStart + 4));
        int codeStart = startOfCode(text, codeEnd, limit);
        int code = Blanks.before(text, codeEnd, codeStart);
        if (length == 0 || length > LONGEST_SERIAL || year < 1949 || year > 2100 || code - codeStart < 2) {
            return Optional.empty();
        }
        int serial = Numerals.value(text.subSequence(serialStart, serialEnd));
        int sign = Blanks.after(text, serialEnd, end);
        boolean signed = sign < end && text.charAt(sign) == '号';
        if (serial < 1) {
            return Optional.empty();
        }
        String name = text.subSequence(codeStart, code).toString().replace(" ", "");
        int last = signed ? sign + 1 : serialEnd;
        return Optional.of(new Found(codeStart, last, name, year, serial, repaired || !signed));
    }

    /** The code goes back over ideographs, but not into words such as 按照 that introduce a number. */
    private static int startOfCode(CharSequence text, int codeEnd, int limit) {
        int i = codeEnd;
        while (i > limit && codeEnd - i < LONGEST_CODE && isOfCode(text, i - 1, limit)) {
            if (codeEnd - i >= 2 && VERBS.endingAt(text, i, limit).isPresent() && !isPlace(text, i, limit)) {
                break;
            }
            i = text.charAt(i - 1) == '）' ? Brackets.openerOf(text, i - 1, limit) : i - 1;
        }
        return Blanks.after(text, i, codeEnd);
    }

    /** 和交发〔2025〕11号 of 和龙市: nothing stands on the line in front that the word could join. */
    private static boolean isPlace(CharSequence text, int behind, int limit) {
        int line = Blanks.before(text, limit, Math.max(0, limit - WIDEST_INDENT));
        boolean opens = behind - 1 == limit && (line == 0 || text.charAt(line - 1) == '\n');
        return opens && text.charAt(limit) == '和';
    }

    /** 宁农（田）发: a department's sign may stand in brackets. */
    private static boolean isOfCode(CharSequence text, int at, int limit) {
        if (text.charAt(at) == '）') {
            int open = Brackets.openerOf(text, at, Math.max(limit, at - LONGEST_SIGN));
            return open > limit && isHan(text.charAt(open - 1)) && isHan(text.charAt(open + 1));
        }
        return isHan(text.charAt(at)) || text.charAt(at) == ' ';
    }
}
