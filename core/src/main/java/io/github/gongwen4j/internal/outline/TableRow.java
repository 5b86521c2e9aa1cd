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
