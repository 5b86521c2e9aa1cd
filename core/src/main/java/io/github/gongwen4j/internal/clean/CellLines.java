package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Map;

/** Writes the rows of a table of which each cell stands on a line of its own as lines, with bars between the cells. */
final class CellLines implements Cleaner {
    /** What stands between two cells. */
    static final String BAR = " | ";

    private static final String ABOVE = "〃 | ";

    @Override
    public void clean(Draft draft) {
        CellTable.among(draft.text(), draft.lines()).forEach(table -> write(draft, table));
    }

    /** Writes the rows of a table and reports those that cannot be read. */
    static void write(Draft draft, CellTable table) {
        if (table.hasRows()) {
            table.rows().forEach(row -> write(draft, row));
        }
        for (Line number : table.unread()) {
            Map<String, String> arguments = Map.of("number", number.of(draft.text()));
            draft.remark(DiagnosticCode.ROW_UNREADABLE, number.start(), number.end(), arguments);
        }
    }

    /** A list of cells, each of no, one or more lines; those in front that have none go on with the cells above. */
    private static void write(Draft draft, List<List<Line>> cells) {
        int first = 0;
        while (cells.get(first).isEmpty()) {
            first++;
        }
        Line last = cells.get(first).get(0);
        draft.replace(last.start(), last.start(), "| " + ABOVE.repeat(first), DiagnosticCode.JOINED_LINES);
        StringBuilder bars = new StringBuilder();
        for (List<Line> cell : cells.subList(first, cells.size())) {
            for (Line line : cell) {
                if (!line.equals(last)) {
                    part(draft, last, line, bars.toString());
                    bars.setLength(0);
                    last = line;
                }
            }
            bars.append(BAR);
        }
    }

    /** Puts bars between two lines, which may stand on one line of the page; none if the cell goes on. */
    private static void part(Draft draft, Line above, Line below, String bars) {
        String text = draft.text();
        int from = above.end();
        int to = below.start();
        boolean broken = text.substring(from, to).indexOf('\n') >= 0;
        Line page = TextLines.trim(text, from, to);
        if (!page.isBlank()) {
            draft.replace(from, page.start(), "", DiagnosticCode.JOINED_LINES);
            draft.drop(page.start(), page.end(), DiagnosticCode.PAGE_CHROME);
            from = page.end();
        }
        boolean names = bars.isEmpty() && StackedNames.part(text, above, below);
        if (broken || names || !bars.isEmpty()) {
            DiagnosticCode code = broken ? DiagnosticCode.JOINED_LINES : DiagnosticCode.BLANKS_IN_WORDS;
            draft.replace(from, to, names ? "、" : bars, code);
        }
    }
}
