package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the rows of a table on one line that has no row of dashes, by the running number in its first column (序号  重点任务
 * 牵头单位1  新建充电桩  市发展改革委2  …). The head tells how many cells each row has; where the numbers do not go on after so many, the rows
 * have two readings and are left alone.
 */
final class GluedRows {
    private static final String FIRST_COLUMN = "序号";
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 40;
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_LAST_CELL = 60;

    private final String text;
    private final int end;
    private final GluedCells cells;
    private final List<Stretch> rows = new ArrayList<>();
    private int columns;
    /** Whether nothing parts the last cell of a row from the number of the next one. */
    private boolean glued;

    /** Whether a bar stands in front of each row and behind it. */
    private boolean framed;

    private int heading;

    private GluedRows(String text, int start, int end) {
        this.text = text;
        this.end = end;
        int after = TextLines.trim(text, start + FIRST_COLUMN.length(), end).start();
        this.cells = new GluedCells(text, start, end, after < end && text.charAt(after) == '|');
    }

    /** The rows of the tables of a line, their heads among them, ascending. */
    static List<Stretch> in(String text, int start, int end) {
        List<Stretch> rows = new ArrayList<>();
        int from = start;
        for (int head = indexOf(text, from, end); head < end; head = indexOf(text, from, end)) {
            from = head + 1;
            if (isParted(text, head + FIRST_COLUMN.length(), end)) {
                GluedRows table = new GluedRows(text, head, end);
                rows.addAll(table.read());
                from = Math.max(from, table.cells.read() - LONGEST_NAME);
            }
        }
        return rows;
    }

    private static int indexOf(String text, int from, int end) {
        // Only as far as the line reaches: a text may have many.
        int head = from;
        while (head < end && !Characters.standsAt(text, head, end, FIRST_COLUMN)) {
            head++;
        }
        return head;
    }

    private static boolean isParted(String text, int offset, int end) {
        int after = TextLines.trim(text, offset, end).start();
        return after < end && (text.charAt(after) == '|' || after - offset > 1);
    }

    private List<Stretch> read() {
        int number = 1;
        while (number < MOST_COLUMNS && cells.startOfNumber(number, 1) < 0 && isShort(number)) {
            number++;
        }
        if (cells.startOfNumber(number, 1) < 0) {
            return List.of();
        }
        glued = !cells.isNumber(number, 1);
        columns = glued ? number + 1 : names(number);
        if (columns < FEWEST_COLUMNS || !areNames(number)) {
            return List.of();
        }
        framed = !glued && cells.at(columns - 1).isBlank();
        int value = addRows(number);
        return rows.size() > FEWEST_ROWS && !goesOn(value + 1) ? rows : List.of();
    }

    /** Takes the head and each row whose number goes on; gives the last number. */
    private int addRows(int first) {
        int from = withFrame(cells.at(0).start());
        int number = first;
        int value = 1;
        while (true) {
            int end = withFrame(startOfRow(number, value));
            rows.add(new Stretch(from, end));
            from = Math.max(end, withFrame(cells.startOfNumber(number, value)));
            int next = next(number, value + 1);
            if (next < 0) {
                rows.add(new Stretch(from, endOfLast(number + columns - 1)));
                return value;
            }
            number = next;
            value++;
        }
    }

    /** The bar in front of a row's first cell, where each row has one. */
    private int withFrame(int start) {
        int i = start;
        while (framed && i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return framed && i > 0 && text.charAt(i - 1) == '|' ? i - 1 : start;
    }

    private boolean isShort(int index) {
        return cells.has(index) && cells.at(index).length() <= LONGEST_NAME;
    }

    /** How many pieces stand in front of the first number and of headings in front of that. */
    private int names(int number) {
        int count = number;
        while (count > 1 && isHeading(cells.at(count - 1))) {
            count--;
        }
        return count;
    }

    private boolean isHeading(TextLines.Line cell) {
        return headingIn(cell).filter(mark -> mark.start() == cell.start()).isPresent();
    }

    /** The piece with the next number, as many cells behind as the head tells, headings aside; -1 if there is none. */
    private int next(int number, int value) {
        int next = number + columns - (glued ? 1 : 0);
        while (!glued && cells.has(next) && isHeading(cells.at(next))) {
            next++;
        }
        boolean found =
                glued ? cells.startOfNumber(next, value) >= 0 && cells.has(next + 1) : cells.isNumber(next, value);
        return found ? next : -1;
    }

    /** Where the row ends in front of a number: at the number, or at the heading in front of it. */
    private int startOfRow(int number, int value) {
        int start = cells.startOfNumber(number, value);
        if (!glued) {
            int first = number;
            while (isHeading(cells.at(first - 1))) {
                first--;
            }
            return cells.at(first).start();
        }
        TextLines.Line cell = new TextLines.Line(cells.at(number).start(), start);
        Optional<Mark> mark = headingIn(cell);
        mark.ifPresent(found -> heading = found.value());
        return mark.map(Mark::start).orElse(start);
    }

    /** 6月底前二、人才培养: the heading that goes on from the one before. */
    private Optional<Mark> headingIn(TextLines.Line cell) {
        int from = Math.max(cell.start(), cell.end() - LONGEST_NAME);
        int i = Numerals.han().indexIn(text, from, cell.end());
        while (i < cell.end()) {
            Optional<Mark> mark = MarkScanner.at(text, i, cell.end())
                    .filter(m ->
                            m.style() == Style.HAN && (!glued || m.value() == heading + 1) && m.end() < cell.end());
            if (mark.isPresent()) {
                return mark;
            }
            i = Numerals.han().indexIn(text, i + 1, cell.end());
        }
        return Optional.empty();
    }

    /** Behind the last cell of the last row; where that holds more than a cell does, in front of it. */
    private int endOfLast(int last) {
        if (!cells.has(last)) {
            return end;
        }
        TextLines.Line cell = cells.at(last);
        return cell.length() <= LONGEST_LAST_CELL ? cell.end() : cell.start();
    }

    /** Whether the next number stands among the pieces behind the last row, so that the cells do not come out even. */
    private boolean goesOn(int value) {
        int last = rows.size() * columns * 2;
        for (int i = 0; i < last; i++) {
            if (cells.has(i)
                    && cells.at(i).end() > rows.get(rows.size() - 1).start()
                    && cells.startOfNumber(i, value) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Enough names of columns, one of them of units or times. */
    private boolean areNames(int number) {
        int names = 0;
        int labels = 0;
        for (int i = 0; i < columns; i++) {
            TextLines.Line cell = cells.at(i);
            int stop = i == number ? startOfRow(number, 1) : cell.end();
            String words = text.substring(cell.start(), stop).strip();
            boolean label = Label.at(words, 0, words.length())
                    .filter(found -> found.end() == words.length())
                    .isPresent();
            names += label || ColumnName.of(words).isPresent() ? 1 : 0;
            labels += label ? 1 : 0;
        }
        heading = 0;
        return names >= FEWEST_COLUMNS && labels > 0;
    }
}
