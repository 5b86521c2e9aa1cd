package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the rows of the tables on one line that have no row of dashes, by the running number in a column of theirs (序号  重点任务
 * 牵头单位1  新建充电桩  市发展改革委2  …). The place of the first number tells how many pieces each row takes; where the numbers do not go on
 * after so many, the rows have two readings and are left alone.
 */
final class GluedRows {
    private static final String NUMBERS = "序号";
    private static final int FEWEST_PIECES = 2;
    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_FIRST_COLUMN = 12;

    private final String text;
    private final int start;
    private final int end;
    private final List<Stretch> rows = new ArrayList<>();
    /** The number that a table would go on with that continues the one before. */
    private int next = 1;

    private GluedRows(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The rows of the tables of a line, their heads among them, ascending. */
    static List<Stretch> in(String text, int start, int end) {
        GluedRows line = new GluedRows(text, start, end);
        int head = line.indexOfHead(start);
        while (head < end) {
            int from = line.table(head).map(line::add).orElse(head + 1);
            head = line.indexOfHead(from);
        }
        return line.rows;
    }

    private int add(EvenRows table) {
        rows.addAll(table.rows());
        next = table.next();
        return rows.get(rows.size() - 1).end();
    }

    private int indexOfHead(int from) {
        // Only as far as the line reaches: a text may have many.
        int head = from;
        while (head < end && !(Characters.standsAt(text, head, end, NUMBERS) && isParted(head + NUMBERS.length()))) {
            head++;
        }
        return head;
    }

    private boolean isParted(int offset) {
        int after = TextLines.trim(text, offset, end).start();
        return after < end && (text.charAt(after) == '|' || after - offset > 1);
    }

    /** The table whose numbers stand below a name: that is its first column, or the second one if the head ends with a name only so. */
    private Optional<EvenRows> table(int head) {
        Optional<EvenRows> first = read(head, 0);
        int before = cellBefore(head);
        if (before < 0 || first.filter(EvenRows::endsWithName).isPresent()) {
            return first;
        }
        Optional<EvenRows> second = read(before, 1).filter(EvenRows::endsWithName);
        return second.isPresent() ? second : first;
    }

    private Optional<EvenRows> read(int from, int column) {
        int after = TextLines.trim(text, text.indexOf(NUMBERS, from) + NUMBERS.length(), end)
                .start();
        GluedCells cells = new GluedCells(text, from, end, text.charAt(after) == '|');
        int number = column + 1;
        while (number < MOST_COLUMNS && isShort(cells, number) && valueAt(cells, number) == 0) {
            number++;
        }
        int value = cells.has(number) ? valueAt(cells, number) : 0;
        for (int pieces = FEWEST_PIECES; value > 0 && pieces <= number - column; pieces++) {
            Optional<EvenRows> table = (number - column) % pieces == 0
                    ? EvenRows.in(cells, column, number, value, pieces)
                    : Optional.empty();
            if (table.isPresent()) {
                return table;
            }
        }
        return Optional.empty();
    }

    /** Whether a piece may be a name of a column; where the first one's name stands again, no number came. */
    private boolean isShort(GluedCells cells, int index) {
        return cells.has(index)
                && cells.at(index).length() <= LONGEST_NAME
                && !text.startsWith(NUMBERS, cells.at(index).start());
    }

    /** The first number of a table that a piece ends with; 0 if it ends otherwise. */
    private int valueAt(GluedCells cells, int index) {
        return cells.startOfNumber(index, 1) >= 0 ? 1 : next > 1 && cells.isNumber(index, next) ? next : 0;
    }

    /** | 改革领域 | 序号 |: where the cell in front starts, -1 if there is none between bars. */
    private int cellBefore(int head) {
        int bar = barBefore(head);
        int from = bar;
        while (from > start && bar - from <= LONGEST_FIRST_COLUMN && text.charAt(from - 1) != '|') {
            from--;
        }
        TextLines.Line cell = TextLines.trim(text, from, Math.max(from, bar));
        boolean framed = from > start && text.charAt(from - 1) == '|';
        return framed && !cell.isBlank() && !cell.contains(text, "，。；：") ? cell.start() : -1;
    }

    private int barBefore(int offset) {
        int i = offset;
        while (i > start && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i > start && text.charAt(i - 1) == '|' ? i - 1 : -1;
    }
}
