package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the numbers of printed pages within a body on one line: — 3 — and ·3·. One behind a sentence is told by that, one with blanks
 * within its dashes by these, any other by the page before it.
 */
final class GluedPages {
    private static final int LONGEST_NUMBER = 3;

    private final String text;
    private final int end;
    private final Set<Integer> breaks = new TreeSet<>();
    private int last;

    private GluedPages(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The offsets of such numbers, and those behind them. */
    static Set<Integer> in(String text, int start, int end) {
        GluedPages pages = new GluedPages(text, end);
        pages.read(start, '—');
        pages.last = 0;
        pages.read(start, '·');
        return pages.breaks;
    }

    private void read(int start, char frame) {
        CharacterSet frames = CharacterSet.of(String.valueOf(frame));
        for (int i = frames.indexIn(text, start + 1, end); i < end; i = frames.indexIn(text, i + 1, end)) {
            int from = afterBlank(i + 1);
            int digits = Numerals.endOfDigits(text, from, Math.min(end, from + LONGEST_NUMBER));
            int close = afterBlank(digits);
            boolean number = digits > from && close < end && text.charAt(close) == frame;
            if (number && isPage(i, from, Numerals.value(text.substring(from, digits)))) {
                breaks.add(i);
                breaks.add(close + 1);
                i = close;
            }
        }
    }

    private int afterBlank(int offset) {
        return offset < end && text.charAt(offset) == ' ' ? offset + 1 : offset;
    }

    private boolean isPage(int frame, int digits, int number) {
        boolean next = last == 0 ? number == 1 : number == last + 1;
        boolean page =
                next || isSentenceEnd(text.charAt(frame - 1)) || (digits > frame + 1 && text.charAt(frame) == '—');
        last = page ? number : last;
        return page;
    }
}
