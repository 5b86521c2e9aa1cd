package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Puts the cells of a row on one line, where each cell stands on a line of its own with the bar behind it (1 | above 推进项目建设。 | above 全年 |):
 * the head tells how many there are.
 */
final class BarredCells implements Cleaner {
    private static final char BAR = '|';
    /** A cell on more lines is running text. */
    private static final int MOST_LINES = 12;

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny("|")) {
            return;
        }
        String text = draft.text();
        List<Line> lines = draft.lines();
        List<Line> bare = new ArrayList<>(lines.size());
        lines.forEach(line -> bare.add(withoutBar(text, line)));
        BitSet pages = PageFrames.of(text, lines);
        int i = 0;
        while (i < lines.size()) {
            Optional<CellHead> head = isCell(text, lines.get(i)) ? CellHead.at(text, bare, i) : Optional.empty();
            i = head.isPresent() ? join(draft, lines, pages, i, head.get().size()) : i + 1;
        }
    }

    /** Whether a line ends with the only bar in it. */
    private static boolean isCell(String text, Line line) {
        return text.charAt(line.end() - 1) == BAR && text.indexOf(BAR, line.start()) == line.end() - 1;
    }

    private static Line withoutBar(String text, Line line) {
        int end = isCell(text, line) ? line.end() - 1 : line.end();
        while (end > line.start() && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Line(line.start(), end);
    }

    /** Joins the rows from a line on, without the page numbers within them; gives the index behind the last. */
    private static int join(Draft draft, List<Line> lines, BitSet pages, int from, int columns) {
        int row = from;
        int behind = endOfRow(draft.text(), lines, pages, row, columns);
        while (behind > row) {
            for (int i = row; i + 1 < behind; i++) {
                Line next = lines.get(i + 1);
                int gap = lines.get(i).end();
                int words = next.start();
                draft.replace(gap, words, pages.get(i) ? "" : " ", DiagnosticCode.JOINED_LINES);
                if (pages.get(i + 1)) {
                    draft.drop(words, next.end(), DiagnosticCode.PAGE_CHROME);
                }
            }
            row = behind;
            behind = endOfRow(draft.text(), lines, pages, row, columns);
        }
        return Math.max(row, from + 1);
    }

    /** The index behind the row that starts with a line; the line's own if no whole row starts there. */
    private static int endOfRow(String text, List<Line> lines, BitSet pages, int from, int columns) {
        int cells = 0;
        int open = 0;
        int i = from;
        while (i < lines.size() && cells < columns && open < MOST_LINES && !(i == from && pages.get(i))) {
            boolean cell = isCell(text, lines.get(i));
            cells += cell ? 1 : 0;
            open = cell ? 0 : open + 1;
            i++;
        }
        return cells == columns ? i : from;
    }
}
