package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that divides work, of which each cell stands on a line of its own: a head of known names (序号, 任务, 牵头单位, 完成时限), then numbers
 * that follow each other, each with as many cells below it.
 */
final class CellTable {
    private static final int FEWEST_COLUMNS = 4;
    private static final int MOST_COLUMNS = 12;
    private static final int LONGEST_NAME = 8;
    /** What the head of a column of text may end with: 具体要求. */
    private static final Lexicon<String> WORK =
            Lexicon.of(List.of("内容", "目标", "措施", "举措", "任务", "要求", "标准", "事项", "名称", "项目", "工作", "备注", "类别", "领域"));

    private static final int LONGEST_HEADING = 30;
    /** So many lines a cell may be wrapped over. */
    private static final int MOST_LINES = 24;

    private static final int LONGEST_TIME = 30;

    private final String text;
    private final List<Line> lines;
    private final int head;
    /** How many lines hold the names of the columns. */
    private final int columns;
    /** The columns of units, of times: a cell of these is no longer than a line, or ends open. */
    private final List<Label.Kind> kinds = new ArrayList<>();

    private final List<List<List<Line>>> rows = new ArrayList<>();

    CellTable(String text, List<Line> lines, int head) {
        this.text = text;
        this.lines = lines;
        this.head = head;
        this.columns = countColumns(head);
    }

    private int countColumns(int from) {
        if (!isNumberColumn(lines.get(from))) {
            return 0;
        }
        int i = from;
        while (i < Math.min(lines.size(), from + MOST_COLUMNS) && isName(lines.get(i))) {
            kinds.add(kindOf(lines.get(i)));
            i++;
        }
        boolean units = kinds.stream().anyMatch(Label.Kind::isUnits);
        return units && i - from >= FEWEST_COLUMNS ? i - from : 0;
    }

    private boolean isNumberColumn(Line line) {
        return line.length() <= LONGEST_NAME
                && ColumnName.of(line.of(text))
                        .filter(name -> name == ColumnName.NUMBER)
                        .isPresent();
    }

    private boolean isName(Line line) {
        String words = line.length() <= LONGEST_NAME ? line.of(text) : "";
        return WORK.endsOf(words) || ColumnName.of(words).isPresent() || isLabel(line);
    }

    private boolean isLabel(Line line) {
        return Label.at(text, line.start(), line.end())
                .filter(label -> label.end() == line.end())
                .isPresent();
    }

    /** What a column holds by its name: units, a time, something short, or else text. */
    private Label.Kind kindOf(Line line) {
        return Label.at(text, line.start(), line.end())
                .filter(label -> label.end() == line.end())
                .map(Label::kind)
                .filter(kind -> kind.isUnits() || kind == Label.Kind.TIME || kind == Label.Kind.OTHER)
                .orElse(Label.Kind.CONTENT);
    }

    /** The rows, that of the head among them: lists of cells, each of one or more lines. */
    List<List<List<Line>>> rows() {
        return rows;
    }

    /** Reads the rows; gives the index of the line behind the last. */
    int read() {
        if (columns == 0) {
            return head;
        }
        rows.add(single(head));
        int i = head + columns;
        int last = 0;
        while (i < lines.size()) {
            if (isRepeatedHead(i)) {
                rows.add(single(i));
                i += columns;
                continue;
            }
            int number = numberAt(i);
            boolean heading = number == 0 && isHeading(i);
            if (heading) {
                i++;
                continue;
            }
            int behind = number == last + 1 || (number > 0 && last == 0) ? row(i, number) : i;
            if (behind == i) {
                break;
            }
            last = number;
            i = behind;
        }
        return i;
    }

    private List<List<Line>> single(int from) {
        return lines.subList(from, from + columns).stream().map(List::of).toList();
    }

    private boolean isRepeatedHead(int i) {
        if (i + columns > lines.size()) {
            return false;
        }
        for (int c = 0; c < columns; c++) {
            if (!lines.get(i + c).of(text).equals(lines.get(head + c).of(text))) {
                return false;
            }
        }
        return true;
    }

    private int numberAt(int i) {
        Line line = lines.get(i);
        boolean digits = line.length() <= 3 && Numerals.endOfDigits(text, line.start(), line.end()) == line.end();
        return digits ? Numerals.value(line.of(text)) : 0;
    }

    /** 一、项目建设 over the width of the table, a number or another head below it. */
    private boolean isHeading(int i) {
        Line line = lines.get(i);
        boolean marked = line.length() <= LONGEST_HEADING
                && MarkScanner.at(text, line.start(), line.end())
                        .map(Mark::style)
                        .filter(style -> style == Style.HAN || style == Style.HAN_BRACKETED)
                        .isPresent();
        return marked && i + 1 < lines.size() && (numberAt(i + 1) > 0 || isRepeatedHead(i + 1));
    }

    /** The row that starts with a number; gives the index behind it, or the row's own if it has not all its cells. */
    private int row(int start, int number) {
        for (int i = start + 1; i < Math.min(lines.size(), start + columns); i++) {
            if (numberAt(i) == number + 1) {
                return start;
            }
        }
        int end = endOfRow(start, number);
        int cells = columns - 1;
        List<List<Line>> row = new ArrayList<>(List.of(List.of(lines.get(start))));
        List<List<Line>> found = cells(start + 1, end);
        if (found.size() != cells) {
            return start;
        }
        row.addAll(found);
        rows.add(row);
        return end;
    }

    private int endOfRow(int start, int number) {
        int stop = Math.min(lines.size(), start + 1 + MOST_LINES);
        for (int i = start + columns; i < stop; i++) {
            if (numberAt(i) == number + 1 || isRepeatedHead(i) || isHeading(i)) {
                return i;
            }
        }
        return endOfLastRow(start);
    }

    /** The last row ends with its time, or where each cell has a line. */
    private int endOfLastRow(int start) {
        int least = Math.min(lines.size(), start + columns);
        if (kinds.get(columns - 1) == Label.Kind.TIME) {
            for (int i = least - 1; i < Math.min(lines.size(), start + 1 + MOST_LINES); i++) {
                if (isTime(lines.get(i))) {
                    return i + 1;
                }
            }
        }
        return least;
    }

    private boolean isTime(Line line) {
        boolean words = line.of(text).chars().anyMatch(c -> "年月底前期续即度日".indexOf(c) >= 0);
        return line.length() <= LONGEST_TIME && words && !line.contains(text, "。；");
    }

    /** The cells of a row. Lines that end open go on; what is left over belongs to the last column of text. */
    private List<List<Line>> cells(int from, int end) {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = from; i < end; i++) {
            boolean open =
                    i > from && "、，（".indexOf(text.charAt(lines.get(i - 1).end() - 1)) >= 0;
            if (open) {
                cells.get(cells.size() - 1).add(lines.get(i));
            } else {
                cells.add(new ArrayList<>(List.of(lines.get(i))));
            }
        }
        int column = kinds.lastIndexOf(Label.Kind.CONTENT) - 1;
        boolean first = kinds.subList(1, columns).indexOf(Label.Kind.CONTENT) == column;
        while (column >= 0 && cells.size() >= columns && column + 1 < cells.size() && canGoOn(cells, column, first)) {
            cells.get(column).addAll(cells.remove(column + 1));
        }
        return cells;
    }

    /** Two columns of text leave open where the first ends, unless that is one line and the second the rest. */
    private boolean canGoOn(List<List<Line>> cells, int column, boolean first) {
        return first || cells.get(column).size() + cells.size() > columns - 1;
    }
}
