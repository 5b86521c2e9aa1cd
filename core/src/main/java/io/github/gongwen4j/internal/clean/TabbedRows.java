package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines into which the cells of a table are wrapped that was copied with a tab between each cell and the next. As it tells
 * the cells by their tabs, it runs before these become blanks.
 */
final class TabbedRows implements Cleaner {
    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny("\t")) {
            return;
        }
        List<Line> lines = new ArrayList<>();
        TextLines.forEach(draft.text(), (start, end) -> {
            Line line = withoutBlanks(draft.text(), start, end);
            if (!line.isBlank()) {
                lines.add(line);
            }
        });
        new TabbedTable(draft.text(), lines).rows().forEach(row -> join(draft, row));
    }

    /** The part of a line between the blanks around it; a tab is no blank here, for it ends a cell. */
    private static Line withoutBlanks(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Line(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || Width.isBlank(c);
    }

    private static void join(Draft draft, List<Line> row) {
        for (int i = 1; i < row.size(); i++) {
            Line before = row.get(i - 1);
            Line behind = row.get(i);
            int from = before.end();
            int to = behind.start();
            String between = StackedNames.part(draft.text(), before, behind) ? "、" : "";
            draft.replace(from, to, between, DiagnosticCode.JOINED_LINES);
        }
    }
}
