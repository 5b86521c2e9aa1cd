package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table: a line whose cells are parted by bars.
 *
 * @param line the line
 * @param cells its cells in order, blank ones included
 */
public record TableRow(Line line, List<Stretch> cells) {

    /** The row that a line is, if it is one. A bar at the start or at the end frames the row. */
    public static Optional<TableRow> of(Line line, CharSequence text) {
        List<Stretch> cells = new ArrayList<>();
        int from = text.charAt(line.start()) == '|' ? line.start() + 1 : line.start();
        boolean framed = from > line.start();
        int bars = 0;
        for (int i = from; i < line.end(); i++) {
            if (text.charAt(i) == '|') {
                cells.add(Stretch.trimmed(text, from, i));
                from = i + 1;
                bars++;
            }
        }
        if (from < line.end() || bars == 0) {
            cells.add(Stretch.trimmed(text, from, line.end()));
        }
        return framed || bars > 0 ? Optional.of(new TableRow(line, List.copyOf(cells))) : Optional.empty();
    }

    /** A cell that the cell above covers. */
    public static final char DITTO = '〃';

    /**
     * The row with its covered cells resolved: those of a row that has a number of its own repeat the cells above, those of a row below
     * one number are blank, for what they say is said.
     */
    TableRow resolved(TableRow above, int numberColumn, CharSequence text) {
        boolean own = numberColumn < 0
                || (!isCovered(numberColumn, text) && cell(numberColumn).isPresent());
        List<Stretch> resolved = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Stretch cell = cells.get(i);
            if (isCovered(i, text)) {
                Stretch blank = new Stretch(cell.start(), cell.start());
                cell = own && i < above.cells().size() ? above.cells().get(i) : blank;
            }
            resolved.add(cell);
        }
        return new TableRow(line, List.copyOf(resolved));
    }

    private boolean isCovered(int column, CharSequence text) {
        return cell(column)
                .filter(c -> c.length() == 1 && text.charAt(c.start()) == DITTO)
                .isPresent();
    }

    /** The cell of a column; empty if it is blank or missing. */
    public Optional<Stretch> cell(int column) {
        return column >= 0 && column < cells.size()
                ? Optional.of(cells.get(column)).filter(c -> c.length() > 0)
                : Optional.empty();
    }

    /** The only cell that is not blank, if there is just one. */
    public Optional<Stretch> onlyCell() {
        List<Stretch> filled = cells.stream().filter(c -> c.length() > 0).toList();
        return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
    }
}
