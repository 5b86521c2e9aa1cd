package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;

/**
 * Writes the rows of a table that has no column of numbers and one blank between its cells (工作任务 责任单位 完成时限, 新建泵站 市水利局 6月底前) with bars
 * between them. Without numbers nothing tells where a row starts but its line, so each must hold as many cells as the head.
 */
final class UnnumberedRows implements Cleaner {
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_HEAD = 60;
    private static final String BLANK = " ";

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(BLANK)) {
            return;
        }
        List<Line> lines = draft.lines();
        for (int i = 0; i + FEWEST_ROWS < lines.size(); i++) {
            int columns = columnsOf(draft.text(), lines.get(i));
            int end = columns > 0 ? endOfRows(draft.text(), lines, i, columns) : i;
            List<Line> rows = lines.subList(i, end).stream()
                    .filter(line -> !PageFrames.isPageNumber(draft.text(), line))
                    .toList();
            if (rows.size() > FEWEST_ROWS) {
                rows.forEach(row -> write(draft, row));
                i = end - 1;
            }
        }
    }

    /** The index behind the last row below a head; the number of a page between rows is none. */
    private static int endOfRows(String text, List<Line> lines, int head, int columns) {
        int end = head;
        while (end < lines.size()
                && (PageFrames.isPageNumber(text, lines.get(end))
                        || cells(text, lines.get(end)).size() == columns)) {
            end++;
        }
        return end;
    }

    /** How many columns a head names; 0 if the line is none, or names a column of numbers. */
    private static int columnsOf(String text, Line line) {
        if (line.length() > LONGEST_HEAD
                || !line.contains(text, BLANK)
                || Characters.anyIn(text, line.start(), line.end(), "，。：；|")) {
            return 0;
        }
        List<Stretch> names = cells(text, line);
        boolean task = false;
        boolean told = false;
        int end = line.start() - 1;
        for (Stretch name : names) {
            if (name.start() != end + 1) {
                // Where more than one blank parts cells, empty ones can be told, too: see TableColumns.
                return 0;
            }
            end = name.end();
            String words = name.of(text);
            Optional<ColumnName> column = ColumnName.of(words);
            Optional<Label> label = Label.at(words, 0, words.length()).filter(l -> l.end() == words.length());
            if ((column.isEmpty() && label.isEmpty())
                    || column.filter(ColumnName.NUMBER::equals).isPresent()) {
                return 0;
            }
            task |= column.isPresent();
            told |= label.filter(l -> l.kind().isUnits() || l.kind() == Label.Kind.TIME)
                    .isPresent();
        }
        return task && told && names.size() >= FEWEST_COLUMNS ? names.size() : 0;
    }

    private static List<Stretch> cells(String text, Line line) {
        return Stretch.split(text, line.start(), line.end(), BLANK);
    }

    private static void write(Draft draft, Line row) {
        draft.replace(row.start(), row.start(), "| ", DiagnosticCode.BLANKS_IN_WORDS);
        int gap = row.start();
        for (Stretch cell : cells(draft.text(), row)) {
            int next = cell.start();
            if (next > row.start()) {
                draft.replace(gap, next, " | ", DiagnosticCode.BLANKS_IN_WORDS);
            }
            gap = cell.end();
        }
        draft.replace(row.end(), row.end(), " |", DiagnosticCode.BLANKS_IN_WORDS);
    }
}
