package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the columns of a table stand that is set with blanks: what stands in a column stands below its name, or below what other rows
 * have there. A program that writes such tables counts an ideograph as one place or as two.
 */
final class ColumnPlaces {
    private final String text;
    private final int ideograph;
    private final int[] starts;
    private final int[] ends;

    private ColumnPlaces(String text, int ideograph, List<List<Line>> fullLines) {
        this.text = text;
        this.ideograph = ideograph;
        int columns = fullLines.get(0).size();
        this.starts = new int[columns];
        this.ends = new int[columns];
        for (int column = 0; column < columns; column++) {
            starts[column] = Integer.MAX_VALUE;
            for (List<Line> line : fullLines) {
                Line piece = line.get(column);
                starts[column] = Math.min(starts[column], place(piece.start()));
                ends[column] = Math.max(ends[column], place(piece.end()));
            }
        }
    }

    /** The columns by lines that have a piece in each of them; empty if the pieces do not stand below each other. */
    static Optional<ColumnPlaces> of(String text, List<List<Line>> fullLines) {
        return Optional.of(new ColumnPlaces(text, 2, fullLines))
                .filter(ColumnPlaces::areApart)
                .or(() -> Optional.of(new ColumnPlaces(text, 1, fullLines)).filter(ColumnPlaces::areApart));
    }

    private boolean areApart() {
        for (int column = 1; column < starts.length; column++) {
            if (starts[column] < ends[column - 1]) {
                return false;
            }
        }
        return true;
    }

    /** The column of each piece of a line, ascending; empty if one may stand in two columns or in none. */
    List<Integer> columnsOf(List<Line> pieces) {
        List<Integer> columns = new ArrayList<>();
        int first = 0;
        for (Line piece : pieces) {
            int column = columnOf(place(piece.start()), place(piece.end()), first);
            if (column < 0) {
                return List.of();
            }
            columns.add(column);
            first = column + 1;
        }
        return columns;
    }

    private int columnOf(int start, int end, int first) {
        int found = -1;
        for (int column = first; column < starts.length; column++) {
            if (start < ends[column] && end > starts[column]) {
                if (found >= 0) {
                    return -1;
                }
                found = column;
            }
        }
        return found;
    }

    /** How far from the start of its line an offset stands. */
    private int place(int offset) {
        int place = 0;
        for (int i = offset; i > 0 && text.charAt(i - 1) != '\n'; i--) {
            place += text.charAt(i - 1) < 0x80 ? 1 : ideograph;
        }
        return place;
    }
}
