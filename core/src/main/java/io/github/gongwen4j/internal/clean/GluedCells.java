package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a line between bars, or between gaps of two blanks and more, looked for as far as they are asked for. Belongs to one run. */
final class GluedCells {
    private static final CharacterSet BLANKS = CharacterSet.of(" ");
    private static final CharacterSet BARS = CharacterSet.of("|");
    private static final int GAP = 2;

    private final String text;
    private final int end;
    private final boolean bars;
    private final List<TextLines.Line> cells = new ArrayList<>();
    private int next;

    GluedCells(String text, int start, int end, boolean bars) {
        this.text = text;
        this.end = end;
        this.bars = bars;
        this.next = start;
    }

    /** The text that the pieces are of. */
    String text() {
        return text;
    }

    /** Whether there are so many pieces. */
    boolean has(int index) {
        while (cells.size() <= index && next < end) {
            int stop = bars ? BARS.indexIn(text, next, end) : gap(next);
            cells.add(TextLines.trim(text, next, stop));
            next = bars ? stop + 1 : afterBlanks(stop);
        }
        return index < cells.size();
    }

    /** A piece that there is, without the blanks around it. */
    TextLines.Line at(int index) {
        return cells.get(index);
    }

    /** Where the number starts that a piece ends with; -1 if it ends otherwise. */
    int startOfNumber(int index, int number) {
        if (!has(index)) {
            return -1;
        }
        TextLines.Line cell = at(index);
        String digits = String.valueOf(number);
        int start = cell.end() - digits.length();
        boolean ends = start >= cell.start() && text.startsWith(digits, start);
        boolean apart = start <= cell.start() || (!isDigit(text.charAt(start - 1)) && text.charAt(start - 1) != '.');
        return ends && apart ? start : -1;
    }

    /** Whether a piece is a number and nothing else. */
    boolean isNumber(int index, int number) {
        return has(index) && startOfNumber(index, number) == at(index).start();
    }

    private int gap(int from) {
        int i = BLANKS.indexIn(text, from, end);
        while (i < end) {
            int after = afterBlanks(i);
            if (after - i >= GAP) {
                return i;
            }
            i = BLANKS.indexIn(text, after, end);
        }
        return end;
    }

    private int afterBlanks(int offset) {
        int i = offset;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
