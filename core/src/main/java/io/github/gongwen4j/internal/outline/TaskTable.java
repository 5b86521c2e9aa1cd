package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Occurrences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that divides work (任务分工表, 责任清单): its head names columns of tasks, units, times. A numbered line between its rows is a
 * heading of the outline and starts a table anew, under the same head.
 *
 * @param heading the numbered line that the rows stand below, if there is one
 * @param head the lines with the names of the columns; none where they stand above an earlier heading
 * @param columns what the columns of interest hold, by index
 * @param labels the columns of units and times, by index
 * @param rows the rows below the head
 */
public record TaskTable(
        Optional<Line> heading,
        List<Line> head,
        Map<ColumnName, Integer> columns,
        Map<Integer, Label.Kind> labels,
        List<TableRow> rows) {
    private static final int LONGEST_HEADING = 40;
    private static final int MOST_LEADING = 4;
    private static final int MOST_HEADINGS = 3;

    /**
     * The tables among some lines.
     *
     * @param bars where {@code |} stands in the text
     */
    public static List<TaskTable> among(List<Line> lines, String text, Occurrences bars) {
        List<TaskTable> tables = new ArrayList<>();
        if (lines.isEmpty()
                || !bars.isIn(lines.get(0).start(), lines.get(lines.size() - 1).end())) {
            return tables;
        }
        for (int i = 0; i < lines.size(); i++) {
            i = addTablesAt(i, lines, text, tables);
        }
        return tables;
    }

    /** Adds the tables below a head, if a line is one; returns the index of the last line that is theirs. */
    private static int addTablesAt(int at, List<Line> lines, String text, List<TaskTable> tables) {
        Optional<TableHead> found = TableHead.at(lines, at, text);
        if (found.isEmpty()) {
            return at;
        }
        TableHead head = found.get();
        int numbers = head.columns().getOrDefault(ColumnName.NUMBER, -1);
        int end = at + head.length();
        List<Line> names = lines.subList(at, end);
        Optional<Line> heading = headingAbove(lines, at, text);
        List<TableRow> rows = new ArrayList<>();
        TableRow above = head.row();
        while (end < lines.size()) {
            Line line = lines.get(end);
            Optional<TableRow> next = TableRow.of(line, text);
            if (next.isPresent()) {
                above = next.get().resolved(above, numbers, text);
                rows.add(above);
            } else if (line.mark().isPresent() && rowFollows(lines, end, text)) {
                tables.add(new TaskTable(heading, names, head.columns(), head.labels(), rows));
                heading = Optional.of(line);
                names = List.of();
                rows = new ArrayList<>();
            } else {
                break;
            }
            end++;
        }
        tables.add(new TaskTable(heading, names, head.columns(), head.labels(), rows));
        return end - 1;
    }

    /** 一、项目建设 above a table is the heading of its rows; a few paragraphs that lead to the table may stand between. */
    private static Optional<Line> headingAbove(List<Line> lines, int head, String text) {
        int i = head - 1;
        while (i >= 0 && head - i <= MOST_LEADING && lines.get(i).mark().isEmpty() && leads(lines.get(i), text)) {
            i--;
        }
        boolean heading = i >= 0
                && lines.get(i).mark().isPresent()
                && lines.get(i).length() <= LONGEST_HEADING
                && (i == head - 1 || isBare(lines.get(i), text));
        return heading ? Optional.of(lines.get(i)) : Optional.empty();
    }

    /** Running text, no field and no row. */
    private static boolean leads(Line line, String text) {
        char last = text.charAt(line.end() - 1);
        return "。：".indexOf(last) >= 0
                && !line.isStatement()
                && TableRow.of(line, text).isEmpty();
    }

    /** 二、任务清单: words without a sentence, which can be no task. */
    private static boolean isBare(Line line, String text) {
        return text.substring(line.bodyStart(), line.end()).indexOf('。') < 0;
    }

    /**
     * A heading within a table stands in one cell over its width, a row or another heading below it. A head below it starts a table of
     * its own, whose columns may be others.
     */
    private static boolean rowFollows(List<Line> lines, int i, String text) {
        int stop = Math.min(lines.size(), i + 1 + MOST_HEADINGS);
        for (int j = i + 1; j < stop; j++) {
            if (TableRow.of(lines.get(j), text).isPresent()) {
                return TableHead.at(lines, j, text).isEmpty();
            }
            if (lines.get(j).mark().isEmpty()) {
                return false;
            }
        }
        return false;
    }
}
