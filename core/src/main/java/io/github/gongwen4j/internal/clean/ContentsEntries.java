package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.MarkScanner;

/** Tells the entries of a table of contents: words with the number of a page behind them. */
final class ContentsEntries {
    private static final String LEADERS = ".…·‥・";

    private ContentsEntries() {}

    /** A numbered entry of a table of contents whose page number stands on the next line. */
    static boolean isWrapped(String text, TextLines.Line line, TextLines.Line next) {
        return isEntry(text, next)
                && MarkScanner.at(text, line.start(), line.end()).isPresent()
                && MarkScanner.at(text, next.start(), next.end()).isEmpty()
                && !PageFrames.isPageNumber(text, next);
    }

    /** 第一章 机遇挑战………6, 第一章 机遇挑战- 6 - */
    static boolean isEntry(String text, TextLines.Line line) {
        return hasLeader(text, line) || (endsWithFramedPage(text, line) && !line.contains(text, "。"));
    }

    /** - 6 - */
    private static boolean endsWithFramedPage(String text, TextLines.Line line) {
        int i = line.end() - 1;
        if ("-—".indexOf(text.charAt(i)) < 0) {
            return false;
        }
        i = skipBack(text, i, line.start(), " ");
        int digits = skipBack(text, i, line.start(), "0123456789");
        int frame = skipBack(text, digits, line.start(), " ");
        return digits < i && i - digits <= 4 && frame > line.start() && "-—".indexOf(text.charAt(frame - 1)) >= 0;
    }

    private static int skipBack(String text, int end, int start, String marks) {
        int i = end;
        while (i > start && marks.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean hasLeader(String text, TextLines.Line line) {
        int end = line.end();
        while (end > line.start()
                && (isDigit(text.charAt(end - 1)) || PageFrames.MARKS.indexOf(text.charAt(end - 1)) >= 0)
                && !isWithinLeader(text, end - 1, line.start())) {
            end--;
        }
        int dots = 0;
        int start = end;
        while (start > line.start()
                && (text.charAt(start - 1) == ' ' || LEADERS.indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
            dots += switch (text.charAt(start)) {
                case '…' -> 3;
                case '‥' -> 2;
                case ' ' -> 0;
                default -> 1;
            };
        }
        return end < line.end() && dots >= 5;
    }

    /** ·· of ······6; the points of ·6· stand alone. */
    private static boolean isWithinLeader(String text, int at, int start) {
        return at > start && LEADERS.indexOf(text.charAt(at)) >= 0 && LEADERS.indexOf(text.charAt(at - 1)) >= 0;
    }
}
