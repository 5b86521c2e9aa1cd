package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The lines of a row divided among its columns, as what the cells then hold fits their columns best ({@link CellFit}). Which lines belong
 * together is not seen in one of them: 市交通运输局、市 ends nothing, 市邮政管理局、 may, and only the next cell tells.
 */
final class RowCells {
    private static final int MOST_LINES_OF_TEXT = 40;
    private static final int MOST_LINES = 12;
    /** A row whose cells fit worse is none, unless each has a line. */
    private static final int WORST = 10;

    /** The first column of a row below a row; what stands in front of it holds for both. */
    private static final int FIRST_BELOW = 1;

    private final List<Line> lines;
    private final CellFit fit;
    private final int columns;
    /** How badly the first columns fit that take the first lines, by columns and lines. */
    private final int[][] misfits;
    /** With which line the last of these columns starts. */
    private final int[][] starts;
    /** The lines with which a row below a row starts. */
    private final BitSet below = new BitSet();

    private RowCells(String text, List<Line> lines, List<Label.Kind> kinds) {
        this.lines = lines;
        this.fit = new CellFit(text, lines, kinds);
        this.columns = kinds.size();
        this.misfits = new int[columns + 1][lines.size() + 1];
        this.starts = new int[columns + 1][lines.size() + 1];
    }

    /**
     * The cells of a row, each of no, one or more lines, and those of the rows below it which go on with its task; an empty list if the
     * lines are no row.
     *
     * @param lines the lines behind the row's number
     * @param kinds what the columns behind that of the number hold
     * @param ends whether the row ends with the lines; otherwise they may go on behind it
     */
    static List<List<List<Line>>> in(String text, List<Line> lines, List<Label.Kind> kinds, boolean ends) {
        RowCells row = new RowCells(text, lines, kinds);
        row.fill();
        int end = ends ? lines.size() : row.bestEnd();
        boolean single = ends && lines.size() == kinds.size();
        if (row.misfits[row.columns][end] < WORST) {
            return row.rows(end);
        }
        return single ? List.of(lines.stream().map(List::of).toList()) : List.of();
    }

    private void fill() {
        for (int[] misfit : misfits) {
            Arrays.fill(misfit, CellFit.IMPOSSIBLE);
        }
        misfits[0][0] = 0;
        for (int from = 0; from <= lines.size(); from++) {
            for (int column = 0; column < columns; column++) {
                extend(column, from);
            }
            if (mayStartBelow(from)) {
                misfits[FIRST_BELOW][from] = misfits[columns][from];
                below.set(from);
                for (int column = FIRST_BELOW; column < columns; column++) {
                    extend(column, from);
                }
            }
        }
    }

    /** Whether a row that is complete in front of a line leaves the line to a row below it. */
    private boolean mayStartBelow(int from) {
        return from < lines.size()
                && fit.isText(FIRST_BELOW)
                && fit.opensLine(from)
                && misfits[columns][from] < misfits[FIRST_BELOW][from];
    }

    /** Lets a column start with a line and take more and more of them. */
    private void extend(int column, int from) {
        if (misfits[column][from] >= WORST) {
            return;
        }
        put(column, from, from, fit.ofEmpty(column));
        int most = fit.isText(column) ? MOST_LINES_OF_TEXT : MOST_LINES;
        Evenness width = new Evenness();
        for (int to = from + 1; to <= Math.min(lines.size(), from + most); to++) {
            width.add(fit.width(to - 1), fit.isOpen(column, to - 1));
            if (!width.isEven()) {
                return;
            }
            put(column, from, to, fit.of(column, from, to));
        }
    }

    private void put(int column, int from, int to, int misfit) {
        int sum = misfits[column][from] + misfit;
        if (sum < misfits[column + 1][to]) {
            misfits[column + 1][to] = sum;
            starts[column + 1][to] = from;
        }
    }

    private int bestEnd() {
        int best = 0;
        for (int end = 1; end <= lines.size(); end++) {
            // What only stands below the table may look like a row below its last one.
            boolean further = misfits[columns][end] == misfits[columns][best] && !fit.opensLine(end - 1);
            best = misfits[columns][end] < misfits[columns][best] || further ? end : best;
        }
        return best;
    }

    private List<List<List<Line>>> rows(int end) {
        Deque<List<List<Line>>> rows = new ArrayDeque<>();
        int to = end;
        while (to > 0) {
            Deque<List<Line>> cells = new ArrayDeque<>();
            int column = columns;
            while (column > FIRST_BELOW || (column > 0 && !below.get(to))) {
                cells.addFirst(lines.subList(starts[column][to], to));
                to = starts[column][to];
                column--;
            }
            while (cells.size() < columns) {
                cells.addFirst(List.of());
            }
            rows.addFirst(List.copyOf(cells));
        }
        return List.copyOf(rows);
    }

    /** The lines of a cell are wrapped at one width; the last one is as long as it is, as are those that end with a mark. */
    private static final class Evenness {
        /** A mark that may not start a line, or a word in letters, makes a line shorter. */
        private static final int TOLERANCE = 2;

        private int widest;
        private int narrowest = Integer.MAX_VALUE;
        private int last = Integer.MAX_VALUE;

        void add(int width, boolean open) {
            widest = Math.max(widest, width);
            narrowest = Math.min(narrowest, last);
            last = open ? Integer.MAX_VALUE : width;
        }

        boolean isEven() {
            return narrowest == Integer.MAX_VALUE || widest - narrowest <= TOLERANCE;
        }
    }
}
