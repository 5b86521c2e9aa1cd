package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table that divides work, of which each cell stands on lines of its own: a head of known names, then numbers that follow each other, each
 * with as many cells below it.
 */
final class CellTable {
    private static final int LONGEST_HEADING = 30;
    /** Lines of which so many rows in sequence cannot be read are no table. */
    private static final int MOST_UNREAD = 3;

    /** So many lines a row may take. */
    private static final int MOST_LINES = 60;

    private final String text;
    private final List<Line> lines;
    private final int start;
    private final CellHead head;
    private final List<List<List<Line>>> rows = new ArrayList<>();
    private int end;
    private boolean readable;
    private final List<Line> unread = new ArrayList<>();

    private CellTable(String text, List<Line> lines, int start, CellHead head) {
        this.text = text;
        this.lines = lines;
        this.start = start;
        this.head = head;
    }

    /** The tables among some lines; one may have no row that can be read. */
    static List<CellTable> among(String text, List<Line> lines) {
        if (text.indexOf('序') < 0 && text.indexOf("编号") < 0) {
            return List.of();
        }
        List<CellTable> tables = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Optional<CellHead> head = CellHead.at(text, lines, i);
            if (head.isPresent()) {
                CellTable table = below(text, lines, i, head.get());
                tables.add(table);
                i = table.end;
            } else {
                i++;
            }
        }
        return tables;
    }

    /** The table below a head, the lines of which are its cells or parts of them. */
    static CellTable below(String text, List<Line> lines, int start, CellHead head) {
        CellTable table = new CellTable(text, lines, start, head);
        table.read();
        return table;
    }

    /** Whether a row that can be read stands below the head. */
    boolean hasRows() {
        return readable;
    }

    /** The numbers of the rows whose cells do not fit the columns. */
    List<Line> unread() {
        return unread;
    }

    /** The index of the line behind the last one. */
    int end() {
        return end;
    }

    /** The rows, that of the head among them: lists of cells, each of no, one or more lines. */
    List<List<List<Line>>> rows() {
        return List.copyOf(rows);
    }

    private void read() {
        rows.add(head.cells());
        int i = start + head.size();
        int last = 0;
        int unreadInSequence = 0;
        while (i < lines.size()) {
            if (isRepeatedHead(i)) {
                rows.add(head.cellsAt(lines, i));
                i += head.size();
                continue;
            }
            int number = numberAt(i);
            boolean heading = number == 0 && isHeading(i);
            if (heading) {
                i++;
                continue;
            }
            int behind = number == last + 1 || (number > 0 && last == 0) ? row(i, number) : i;
            if (behind == i && number > 0 && number == last + 1) {
                unread.add(lines.get(i));
                unreadInSequence++;
                behind = unreadInSequence < MOST_UNREAD ? unreadRow(i, number) : i;
            } else {
                unreadInSequence = 0;
            }
            if (behind == i) {
                break;
            }
            last = number;
            i = behind;
        }
        end = i;
    }

    private boolean isRepeatedHead(int i) {
        return head.isAt(text, lines, i);
    }

    private int numberAt(int i) {
        Line line = lines.get(i);
        boolean digits = line.length() <= 3 && Numerals.endOfDigits(text, line.start(), line.end()) == line.end();
        return digits && opensLine(line) ? Numerals.value(line.of(text)) : 0;
    }

    /** Of cells that blanks part, a number may be any. */
    private boolean opensLine(Line cell) {
        int i = cell.start();
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n';
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
    private int row(int from, int number) {
        int stop = endOfRow(from, number);
        boolean ends = stop > 0;
        int limit = ends ? stop : Math.min(lines.size(), from + 1 + MOST_LINES);
        List<List<List<Line>>> found = RowCells.in(
                text,
                lines.subList(from + 1, limit),
                head.kinds().subList(1, head.kinds().size()),
                ends);
        int end = from + 1;
        for (List<List<Line>> cells : found) {
            List<List<Line>> row = new ArrayList<>();
            row.add(end == from + 1 ? lines.subList(from, end) : List.of());
            row.addAll(cells);
            rows.add(row);
            readable = true;
            end += cells.stream().mapToInt(List::size).sum();
        }
        return found.isEmpty() ? from : end;
    }

    /** Puts all lines of a row behind the last column, where they say nothing, if the next row follows; gives the index behind them. */
    private int unreadRow(int from, int number) {
        int stop = endOfRow(from, number);
        if (stop <= from + 1) {
            return from;
        }
        List<List<Line>> row = new ArrayList<>(List.of(lines.subList(from, from + 1)));
        row.addAll(Collections.nCopies(head.kinds().size() - 1, List.of()));
        row.add(lines.subList(from + 1, stop));
        rows.add(row);
        return stop;
    }

    /** Where the next row starts, or what stands between two rows; 0 if the row is the last. */
    private int endOfRow(int from, int number) {
        int stop = Math.min(lines.size(), from + 1 + MOST_LINES);
        for (int i = from + 1; i < stop; i++) {
            if (numberAt(i) == number + 1 || isRepeatedHead(i) || isHeading(i)) {
                return i;
            }
        }
        return 0;
    }
}
