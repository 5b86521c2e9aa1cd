package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table that take equally many pieces of a line each: its head, then rows that are told by the next number, by a cell that
 * the one above covers, by a heading over the whole width, or by the head that stands again. Belongs to one run.
 */
final class EvenRows {
    private static final int FEWEST_NAMES = 3;
    private static final int FEWEST_NUMBERS = 2;
    private static final int LONGEST_LAST_CELL = 60;
    private static final String COVERED = "〃";

    private final String text;
    private final GluedCells cells;
    private final RowHeadings headings;
    /** In which cell of a row the number stands. */
    private final int column;
    /** How many pieces a row takes. */
    private final int pieces;
    /** Whether nothing parts the last cell of a row from the number of the next one. */
    private final boolean glued;
    /** Whether a bar stands in front of each row and behind it: the piece between them is none of their cells. */
    private final boolean framed;

    /** Where each row starts. */
    private final List<Integer> starts = new ArrayList<>();

    private final List<Stretch> rows = new ArrayList<>();
    private int next;
    /** Whether the next number stands among the pieces of the last row or those behind it, so that the cells do not come out even. */
    private boolean goesOn;

    private EvenRows(String text, GluedCells cells, int column, int pieces, boolean glued) {
        this.text = text;
        this.cells = cells;
        this.headings = new RowHeadings(text);
        this.column = column;
        this.pieces = pieces;
        this.glued = glued;
        TextLines.Line last = cells.at(pieces - 1);
        this.framed = !glued && (last.isBlank() || headings.isAt(last));
    }

    /**
     * Reads the rows of a table whose head starts with the first piece.
     *
     * @param column in which cell of a row the number stands
     * @param first the piece that ends with the first number
     * @param value the first number
     * @param pieces how many pieces a row is to take
     * @return the rows, or nothing if they do not come out even
     */
    static Optional<EvenRows> in(GluedCells cells, int column, int first, int value, int pieces) {
        boolean glued = !cells.isNumber(first, value) && !new RowHeadings(cells.text()).isAt(cells.at(first));
        if (glued && (pieces != first || column > 0)) {
            return Optional.empty();
        }
        EvenRows table = new EvenRows(cells.text(), cells, column, pieces, glued);
        table.next = value;
        table.read();
        boolean even = table.next >= value + FEWEST_NUMBERS && !table.goesOn;
        return even && table.areNames() ? Optional.of(table) : Optional.empty();
    }

    /** The rows, the head among them, ascending; what stands between two of them is a line of its own. */
    List<Stretch> rows() {
        return List.copyOf(rows);
    }

    /** The number behind the last one. */
    int next() {
        return next;
    }

    /** Whether the head ends with a name that is known, or in front of the bar of the next row. */
    boolean endsWithName() {
        int last = pieces - (glued ? 0 : 1);
        return framed || isName(words(last));
    }

    private void read() {
        starts.add(withBar(cells.at(0).start()));
        int number = 0;
        int last = 0;
        for (int row = 1; cells.has(lastPiece(row)); row++) {
            boolean numbered = endsWithNumber(row * pieces + column);
            boolean covered = !numbered && isCovered(row);
            if (!numbered && !covered && !isHeading(row) && (!isHead(row) || isHead(row - 1))) {
                break;
            }
            starts.add(startOf(row));
            next += numbered ? 1 : 0;
            number = numbered ? row * pieces + column : number;
            last = numbered || covered ? row : last;
        }
        for (int row = 0; row < last; row++) {
            rows.add(new Stretch(starts.get(row), endOf(row)));
        }
        rows.add(new Stretch(starts.get(last), endOfLast(last)));
        goesOn = holdsNext(number + 1, (last + 3) * pieces);
    }

    /** The piece that holds a row's last cell. */
    private int lastPiece(int row) {
        return (row + 1) * pieces - (glued ? 0 : framed ? 2 : 1);
    }

    private boolean endsWithNumber(int piece) {
        if (!cells.has(piece)) {
            return false;
        }
        boolean apart = glued || cells.isNumber(piece, next) || headings.isAt(cells.at(piece));
        return apart && cells.startOfNumber(piece, next) >= 0;
    }

    /** The cell of the number is blank, or says the same as the one above, and others are not. */
    private boolean isCovered(int row) {
        TextLines.Line cell = cells.at(row * pieces + column);
        boolean sign = !cell.isBlank() && COVERED.indexOf(text.charAt(cell.end() - 1)) >= 0;
        if (glued) {
            return sign && !holdsNext(row * pieces + 1, (row + 1) * pieces);
        }
        return (sign && cell.length() == 1) || (cell.isBlank() && !areBlank(row, 0));
    }

    private boolean isHeading(int row) {
        return !glued && headings.isAt(cells.at(row * pieces)) && areBlank(row, 1);
    }

    private boolean isHead(int row) {
        int piece = row * pieces + column;
        return !glued
                && row > 0
                && cells.at(piece).of(text).equals(cells.at(column).of(text));
    }

    private boolean areBlank(int row, int from) {
        for (int i = row * pieces + from; i <= lastPiece(row); i++) {
            if (!cells.at(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private int startOf(int row) {
        int first = row * pieces;
        int number = cells.startOfNumber(first + column, next);
        if (glued) {
            return number >= 0 ? number : cells.at(first).end() - 1;
        }
        boolean heading = column == 0 && number > cells.at(first).start();
        return heading ? number : withBar(cells.at(first).start());
    }

    /** The bar in front of a row's first cell. */
    private int withBar(int start) {
        int i = start;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i > 0 && text.charAt(i - 1) == '|' ? i - 1 : start;
    }

    /** At the next row, or at what stands in front of that: a heading, or whatever the bars of two rows enclose. */
    private int endOf(int row) {
        int behind = starts.get(row + 1);
        int seam = (row + 1) * pieces - (glued ? 0 : 1);
        if (isHeading(row)) {
            headings.take(cells.at(row * pieces).start(), cells.at(row * pieces).end());
        }
        int heading =
                headings.take(cells.at(seam).start(), behind).map(Mark::start).orElse(behind);
        return framed ? behindBar(lastPiece(row)) : heading;
    }

    private int behindBar(int piece) {
        int i = cells.at(piece).end();
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '|'
                ? i + 1
                : cells.at(piece).end();
    }

    /** Behind the bar that ends each row; elsewhere behind the last cell, or in front of it where it holds more than a cell does. */
    private int endOfLast(int row) {
        TextLines.Line cell = cells.at(lastPiece(row));
        boolean bar = framed || (!glued && text.charAt(starts.get(0)) != '|');
        if (bar && behindBar(lastPiece(row)) > cell.end()) {
            return behindBar(lastPiece(row));
        }
        int end = GluedSignatures.recordIn(text, cell.start(), Math.min(cell.end(), cell.start() + LONGEST_LAST_CELL));
        return end - cell.start() < LONGEST_LAST_CELL ? end : cell.start();
    }

    private boolean holdsNext(int from, int to) {
        for (int i = from; i < to; i++) {
            if (endsWithNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /** Enough names of columns, one of them of units or times. */
    private boolean areNames() {
        int names = 0;
        int labels = 0;
        for (int i = 0; i <= lastPiece(0); i++) {
            names += isName(words(i)) ? 1 : 0;
            labels += isLabel(words(i)) ? 1 : 0;
        }
        return names >= FEWEST_NAMES && labels > 0;
    }

    /** What a piece of the head says. */
    private String words(int piece) {
        int end = Math.min(cells.at(piece).end(), rows.get(0).end());
        return text.substring(cells.at(piece).start(), Math.max(cells.at(piece).start(), end))
                .replace(" ", "");
    }

    private static boolean isName(String words) {
        return isLabel(words) || ColumnName.of(words).isPresent();
    }

    private static boolean isLabel(String words) {
        return Label.at(words, 0, words.length())
                .filter(found -> found.end() == words.length())
                .isPresent();
    }
}
