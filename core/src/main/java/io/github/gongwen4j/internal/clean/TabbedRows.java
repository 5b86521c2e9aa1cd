package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines into which the cells of a table are wrapped that was copied with a tab between each cell and the next. As it tells
 * the cells by their tabs, it runs before these become blanks.
 */
final class TabbedRows implements Cleaner {
    private static final int SHORTEST_NAME = 4;

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
            String between = areNames(draft.text(), before, behind) ? "、" : "";
            draft.replace(from, to, between, DiagnosticCode.JOINED_LINES);
        }
    }

    /** 州气象局 / 州种子站: a cell with a name on each line. */
    private static boolean areNames(String text, Line before, Line behind) {
        int from = before.end();
        while (from > before.start() && "\t、，".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = behind.start();
        while (to < behind.end() && "\t、，".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String last = text.substring(from, before.end()).strip();
        String first = text.substring(behind.start(), to).strip();
        return last.length() >= SHORTEST_NAME && UnitNames.isName(last) && UnitNames.isName(first);
    }
}
