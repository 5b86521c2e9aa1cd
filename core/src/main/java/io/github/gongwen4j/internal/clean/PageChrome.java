package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/** Leaves out lines that belong to the web page or to the printed page, not to the document. */
final class PageChrome implements Cleaner {
    private static final int LONGEST_CHROME = 90;
    private static final String PAGE_NUMBER_MARKS = "-—–－―·~ ";

    private static final Lexicon<String> WHOLE_LINES = Lexicon.read(PageChrome.class, "chrome-lines.txt");
    private static final Lexicon<String> LINE_STARTS = Lexicon.read(PageChrome.class, "chrome-line-starts.txt");

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        TextLines.forEach(text, (start, end) -> {
            TextLines.Line line = TextLines.trim(text, start, end);
            if (!line.isBlank() && isChrome(text, line)) {
                draft.drop(line.start(), line.end(), DiagnosticCode.PAGE_CHROME);
            }
        });
    }

    private static boolean isChrome(String text, TextLines.Line line) {
        return isTableDebris(text, line)
                || isPageNumber(text, line)
                || isContentsEntry(text, line)
                || line.length() <= LONGEST_CHROME && (isPortalText(text, line) || isTimestamp(text, line));
    }

    private static boolean isPortalText(String text, TextLines.Line line) {
        int start = line.start();
        while (start < line.end() && "#*【[ ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean whole = WHOLE_LINES.at(text, start, line.end()).filter(m -> m.end() == line.end()).isPresent();
        boolean sentence = text.substring(start, line.end()).indexOf('。') >= 0;
        return whole || !sentence && LINE_STARTS.at(text, start, line.end()).isPresent();
    }

    /** 2020-12-08 08:00 来源：… */
    private static boolean isTimestamp(String text, TextLines.Line line) {
        String words = line.of(text);
        int digits = Numerals.endOfDigits(words, 0, words.length());
        boolean date = digits == 4
                && words.length() >= 10
                && (words.charAt(4) == '-' || words.charAt(4) == '/')
                && isDigit(words.charAt(5));
        return date && (words.length() <= 20 || words.contains("来源"));
    }

    /** — 2 — */
    private static boolean isPageNumber(String text, TextLines.Line line) {
        int start = line.start();
        int end = line.end();
        while (start < end && PAGE_NUMBER_MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && PAGE_NUMBER_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean framed = start > line.start() && end < line.end();
        int digits = Numerals.endOfDigits(text, start, end) - start;
        if (framed && digits > 0 && digits <= 4 && start + digits == end) {
            return true;
        }
        return text.charAt(line.start()) == '第'
                && text.charAt(line.end() - 1) == '页'
                && line.of(text).replaceAll("[第共页,，/\\d 　]", "").isEmpty();
    }

    /** 第一章 机遇挑战………6 */
    private static boolean isContentsEntry(String text, TextLines.Line line) {
        int end = line.end();
        while (end > line.start() && (isDigit(text.charAt(end - 1)) || PAGE_NUMBER_MARKS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int dots = 0;
        int start = end;
        while (start > line.start() && ".…· ".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
            dots += text.charAt(start) == '…' ? 3 : text.charAt(start) == ' ' ? 0 : 1;
        }
        return end < line.end() && dots >= 5;
    }

    /** A line of nothing but the rules of a table. */
    private static boolean isTableDebris(String text, TextLines.Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if ("|+-=_ ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
