package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/** Writes the rows of a table of which each cell stands on a line of its own as lines, with bars between the cells. */
final class CellLines implements Cleaner {
    private static final String BAR = " | ";

    @Override
    public void clean(Draft draft) {
        CellTable.among(draft.text(), draft.lines())
                .forEach(table -> table.rows().forEach(row -> write(draft, row)));
    }

    /** A list of cells, each of no, one or more lines; the first has one at least. */
    private static void write(Draft draft, List<List<Line>> cells) {
        Line last = cells.get(0).get(0);
        draft.replace(last.start(), last.start(), "| ", DiagnosticCode.JOINED_LINES);
        StringBuilder bars = new StringBuilder();
        for (List<Line> cell : cells) {
            for (Line line : cell) {
                if (!line.equals(last)) {
                    int from = last.end();
                    int to = line.start();
                    draft.replace(from, to, bars.toString(), DiagnosticCode.JOINED_LINES);
                    bars.setLength(0);
                    last = line;
                }
            }
            bars.append(BAR);
        }
    }
}
