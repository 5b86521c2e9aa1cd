package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The head of a table that divides work.
 *
 * @param row the line with the names of the columns
 * @param length the number of lines that it takes
 * @param columns what the columns of interest hold, by index
 * @param labels the columns of units and times, by index
 */
record TableHead(TableRow row, int length, Map<ColumnName, Integer> columns, Map<Integer, Label.Kind> labels) {
    /** The head of a column that tells what is to be done holds one of these: 建设内容及目标. */
    private static final Lexicon<String> WORK =
            Lexicon.of(List.of("内容", "目标", "措施", "举措", "任务", "要求", "成效", "标准", "指标"));

    /** The head of a column that names the task ends with one of these: 改革事项. */
    private static final Lexicon<String> NAMES =
            Lexicon.of(List.of("事项", "名称", "项目", "任务", "工作", "工程", "要点", "问题", "实事"));

    private static final Lexicon<String> OTHER =
            Lexicon.of(List.of("责任", "领导", "单位", "部门", "备注", "依据", "来源", "资金", "投资", "分值", "类别", "领域", "进展", "完成情况"));

    /** The head that a line is, if it names a column of work and one of units, or of when the work is to be done. */
    static Optional<TableHead> at(List<Line> lines, int i, String text) {
        Optional<TableRow> row = TableRow.of(lines.get(i), text);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Map<ColumnName, Integer> columns = new LinkedHashMap<>();
        Map<Integer, Label.Kind> labels = new LinkedHashMap<>();
        Optional<TableRow> below = secondHead(lines, i + 1, row.get(), text);
        for (int c = 0; c < row.get().cells().size(); c++) {
            String words = wordsOf(row.get(), c, text);
            String own = below.isPresent() ? wordsOf(below.get(), c, text) : "";
            name(own.isEmpty() || isRepeated(own) ? words : own, c, columns, labels);
        }
        boolean assigned = labels.entrySet().stream()
                .anyMatch(label ->
                        label.getValue().isUnits() || ColumnName.isDue(wordsOf(row.get(), label.getKey(), text)));
        boolean work = columns.containsKey(ColumnName.TITLE) || columns.containsKey(ColumnName.MEASURE);
        return assigned && work
                ? Optional.of(new TableHead(row.get(), below.isPresent() ? 2 : 1, columns, labels))
                : Optional.empty();
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
        return words.equals(String.valueOf(TableRow.DITTO));
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
