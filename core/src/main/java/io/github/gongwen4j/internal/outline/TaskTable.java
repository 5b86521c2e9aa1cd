package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Occurrences;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that divides work (任务分工表, 责任清单): its head names columns of tasks, units, times.
 *
 * @param head the line with the names of the columns
 * @param columns what the columns of interest hold, by index
 * @param labels the columns of units and times, by index
 * @param rows the rows below the head
 */
public record TaskTable(
        Line head, Map<ColumnName, Integer> columns, Map<Integer, Label.Kind> labels, List<TableRow> rows) {
    private static final int LONGEST_HEADING = 40;
    private static final int MOST_LEADING = 2;
    /** The head of a column that tells what is to be done holds one of these: 建设内容及目标. */
    private static final Lexicon<String> WORK =
            Lexicon.of(List.of("内容", "目标", "措施", "举措", "任务", "要求", "成效", "标准", "指标"));

    /** The head of a column that names the task ends with one of these: 改革事项. */
    private static final Lexicon<String> NAMES = Lexicon.of(List.of("事项", "名称", "项目", "任务", "工作", "工程", "要点", "问题"));

    private static final Lexicon<String> OTHER =
            Lexicon.of(List.of("责任", "领导", "单位", "部门", "备注", "依据", "来源", "资金", "投资", "分值", "类别", "领域", "进展", "完成情况"));

    /**
     * The tables among some lines, each with the lines that it takes.
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
            Optional<TaskTable> table = startingAt(lines, i, text);
            if (table.isPresent()) {
                tables.add(table.get());
                int head = lines.get(i).index();
                i += (int) table.get().rows().stream()
                        .filter(row -> row.line().index() > head)
                        .count();
            }
        }
        return tables;
    }

    private static Optional<TaskTable> startingAt(List<Line> lines, int head, String text) {
        Optional<TableRow> row = TableRow.of(lines.get(head), text);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Map<ColumnName, Integer> columns = new LinkedHashMap<>();
        Map<Integer, Label.Kind> labels = new LinkedHashMap<>();
        Optional<TableRow> below = secondHead(lines, head + 1, row.get(), text);
        for (int c = 0; c < row.get().cells().size(); c++) {
            String words = wordsOf(row.get(), c, text);
            String own = below.isPresent() ? wordsOf(below.get(), c, text) : "";
            name(own.isEmpty() || isRepeated(own) ? words : own, c, columns, labels);
        }
        boolean units = labels.values().stream().anyMatch(Label.Kind::isUnits);
        if (!units || (!columns.containsKey(ColumnName.TITLE) && !columns.containsKey(ColumnName.MEASURE))) {
            return Optional.empty();
        }
        List<TableRow> rows = new ArrayList<>();
        for (Line line : headingAbove(lines, head, text)) {
            rows.add(new TableRow(line, List.of(stretchOf(line))));
        }
        for (int i = head + (below.isPresent() ? 2 : 1); i < lines.size(); i++) {
            Optional<TableRow> next = TableRow.of(lines.get(i), text);
            boolean heading = next.isEmpty() && lines.get(i).mark().isPresent() && rowFollows(lines, i, text);
            if (next.isEmpty() && !heading) {
                break;
            }
            Line line = lines.get(i);
            TableRow found = next.orElseGet(() -> new TableRow(line, List.of(stretchOf(line))));
            TableRow above = rows.isEmpty() ? row.get() : rows.get(rows.size() - 1);
            rows.add(found.resolved(above, columns.getOrDefault(ColumnName.NUMBER, -1), text));
        }
        return Optional.of(new TaskTable(row.get().line(), columns, labels, rows));
    }

    /** 责任分工 over 牵头单位 and 责任单位: a second line of the head, in which each cell is a name or repeats the one above. */
    private static Optional<TableRow> secondHead(List<Line> lines, int at, TableRow head, String text) {
        Optional<TableRow> row = at < lines.size() ? TableRow.of(lines.get(at), text) : Optional.empty();
        if (row.isEmpty() || row.get().cells().size() != head.cells().size()) {
            return Optional.empty();
        }
        int names = 0;
        for (int c = 0; c < head.cells().size(); c++) {
            String words = wordsOf(row.get(), c, text);
            boolean name = ColumnName.of(words).isPresent()
                    || Label.at(words, 0, words.length())
                            .filter(l -> l.end() == words.length())
                            .isPresent();
            names += name ? 1 : 0;
            if (!name && !words.isEmpty() && !isRepeated(words)) {
                return Optional.empty();
            }
        }
        return names > 0 && isRepeated(wordsOf(row.get(), 0, text)) ? row : Optional.empty();
    }

    private static String wordsOf(TableRow row, int column, String text) {
        return column < row.cells().size() ? row.cells().get(column).of(text).replace(" ", "") : "";
    }

    private static boolean isRepeated(String words) {
        return words.equals(String.valueOf(TableRow.DITTO)) || words.equals(TableRow.CONTINUED);
    }

    private static Stretch stretchOf(Line line) {
        return new Stretch(line.start(), line.end());
    }

    /** 一、项目建设 above a table is the heading of its rows; a paragraph or two that lead to the table may stand between. */
    private static List<Line> headingAbove(List<Line> lines, int head, String text) {
        int i = head - 1;
        while (i >= 0 && head - i <= MOST_LEADING && lines.get(i).mark().isEmpty() && leads(lines.get(i), text)) {
            i--;
        }
        boolean heading = i >= 0
                && lines.get(i).mark().isPresent()
                && lines.get(i).length() <= LONGEST_HEADING
                && (i == head - 1 || isBare(lines.get(i), text));
        return heading ? lines.subList(i, head) : List.of();
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

    /** A heading within a table stands in one cell over its width, a row or another heading below it. */
    private static boolean rowFollows(List<Line> lines, int i, String text) {
        int stop = Math.min(lines.size(), i + 4);
        for (int j = i + 1; j < stop; j++) {
            if (TableRow.of(lines.get(j), text).isPresent()) {
                return true;
            }
            if (lines.get(j).mark().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private static void name(
            String words, int index, Map<ColumnName, Integer> columns, Map<Integer, Label.Kind> labels) {
        Optional<Label> label = Label.at(words, 0, words.length()).filter(l -> l.end() == words.length());
        Optional<ColumnName> column = ColumnName.of(words);
        boolean content = label.filter(l -> l.kind().isText()).isPresent();
        boolean work = content
                || (label.isEmpty() && WORK.anyIn(words, 0, words.length()) && !OTHER.anyIn(words, 0, words.length()));
        boolean name = column.isEmpty()
                && label.isEmpty()
                && NAMES.endingAt(words, words.length(), 0).isPresent();
        if (name && !columns.containsKey(ColumnName.TITLE) && !OTHER.anyIn(words, 0, words.length())) {
            columns.put(ColumnName.TITLE, index);
        } else if (column.isEmpty() && work) {
            columns.putIfAbsent(columns.containsKey(ColumnName.MEASURE) ? ColumnName.GOAL : ColumnName.MEASURE, index);
        } else if (column.isPresent()) {
            boolean second = column.get() == ColumnName.TITLE && columns.containsKey(ColumnName.TITLE);
            columns.putIfAbsent(second ? ColumnName.MEASURE : column.get(), index);
        } else {
            label.filter(l -> l.kind().isUnits() || l.kind() == Label.Kind.TIME)
                    .ifPresent(l -> labels.put(index, l.kind()));
        }
    }
}
