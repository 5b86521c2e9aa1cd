package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.clean.AlignedTable.Row;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the rows of an aligned table with bars between the cells, a row on one line. Words of units or times that make no names or no
 * time together, and rows that cannot be read, go behind the last column, where they say nothing, and are reported.
 */
final class AlignedRows {
    private final Draft draft;
    private final String text;
    private final List<Label.Kind> kinds;

    private AlignedRows(Draft draft, AlignedTable table) {
        this.draft = draft;
        this.text = draft.text();
        this.kinds = CellHead.at(text, table.names(), 0, table.names().size())
                .orElseThrow()
                .kinds();
    }

    static void write(Draft draft, AlignedTable table) {
        AlignedRows rows = new AlignedRows(draft, table);
        if (!table.rows().isEmpty()) {
            rows.line(table.names());
            table.rows().forEach(rows::row);
        }
        table.unread().ifPresent(rows::report);
    }

    private void row(Row row) {
        if (row.first().equals(row.last()) && row.others().isEmpty()) {
            line(row);
        } else {
            lines(row);
        }
    }

    private void line(List<Line> pieces) {
        for (int i = 1; i < pieces.size(); i++) {
            bars(pieces.get(i - 1), pieces.get(i), 1);
        }
    }

    /** Puts a bar for each column between the pieces of a row on one line. */
    private void line(Row row) {
        int before = 0;
        for (int column = 1; column < row.cells().size(); column++) {
            if (!row.cells().get(column).isEmpty()) {
                bars(row.cells().get(before).get(0), row.cells().get(column).get(0), column - before);
                before = column;
            }
        }
    }

    private void bars(Line piece, Line next, int count) {
        int gap = piece.end();
        draft.replace(gap, next.start(), CellLines.BAR.repeat(count), DiagnosticCode.BLANKS_IN_WORDS);
    }

    /** Writes a row of several lines anew, for its cells stand across each other. */
    private void lines(Row row) {
        List<String> cells = new ArrayList<>();
        StringBuilder open = new StringBuilder(
                row.others().stream().map(piece -> piece.of(text)).collect(Collectors.joining(" ")));
        for (int column = 0; column < row.cells().size(); column++) {
            List<Line> pieces = row.cells().get(column);
            String words = words(pieces);
            if (isWhole(pieces, column)) {
                cells.add(words);
            } else {
                cells.add("");
                open.append(open.length() > 0 ? " " : "").append(words);
            }
        }
        if (open.length() > 0) {
            report(row.cells().get(0).get(0));
            cells.add(open.toString());
        }
        draft.replace(
                row.first().start(), row.last().end(), String.join(CellLines.BAR, cells), DiagnosticCode.JOINED_LINES);
    }

    private void report(Line number) {
        draft.remark(DiagnosticCode.ROW_UNREADABLE, number.start(), number.end(), Map.of("number", number.of(text)));
    }

    /** Whether the pieces of a cell make what the column holds. */
    private boolean isWhole(List<Line> pieces, int column) {
        boolean told = kinds.get(column).isUnits() || kinds.get(column) == Label.Kind.TIME;
        return !told
                || pieces.size() < 2
                || new CellFit(text, pieces, List.of(kinds.get(column))).of(0, 0, pieces.size()) < pieces.size();
    }

    private String words(List<Line> pieces) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                words.append(between(pieces.get(i - 1), pieces.get(i)));
            }
            words.append(text, pieces.get(i).start(), pieces.get(i).end());
        }
        return words.toString();
    }

    private String between(Line above, Line below) {
        if (StackedNames.part(text, above, below)) {
            return "、";
        }
        boolean letters = isLetter(text.charAt(above.end() - 1)) && isLetter(text.charAt(below.start()));
        return letters ? " " : "";
    }

    private static boolean isLetter(char c) {
        return !Characters.isHan(c) && Character.isLetter(c);
    }
}
