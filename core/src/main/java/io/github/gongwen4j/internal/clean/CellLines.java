package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/** Writes the rows of a table of which each cell stands on a line of its own as lines, with bars between the cells. */
final class CellLines implements Cleaner {
    private static final String BAR = " | ";
    private static final int FEWEST_ROWS = 2;

    @Override
    public void clean(Draft draft) {
        if (draft.text().indexOf("序号\n") < 0 && draft.text().indexOf("编号\n") < 0) {
            return;
        }
        List<Line> lines = draft.lines();
        int i = 0;
        while (i < lines.size()) {
            CellTable table = new CellTable(draft.text(), lines, i);
            i = Math.max(i + 1, table.read());
            if (table.rows().size() >= FEWEST_ROWS) {
                table.rows().forEach(row -> write(draft, row));
            }
        }
    }

    /** A list of cells, each of one or more lines. */
    private static void write(Draft draft, List<List<Line>> cells) {
        int start = cells.get(0).get(0).start();
        draft.replace(start, start, "| ", DiagnosticCode.JOINED_LINES);
        for (int c = 0; c < cells.size(); c++) {
            List<Line> cell = cells.get(c);
            for (int l = 1; l < cell.size(); l++) {
                put(draft, cell.get(l - 1), "", cell.get(l));
            }
            if (c + 1 < cells.size()) {
                put(draft, cell.get(cell.size() - 1), BAR, cells.get(c + 1).get(0));
            }
        }
    }

    private static void put(Draft draft, Line before, String between, Line behind) {
        int from = before.end();
        int to = behind.start();
        draft.replace(from, to, between, DiagnosticCode.JOINED_LINES);
    }
}
