package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that divides work, the columns of which stand below each other between blanks, and the cells of which may go on over lines,
 * as a PDF file's text layer gives it when its layout is kept. Each row starts with the line of its number, or blank lines part the
 * rows.
 */
final class AlignedTable {
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_LINE = 1000;

    /** Lines of which so many rows in sequence cannot be read are no table. */
    private static final int MOST_UNREAD = 3;

    /** So many lines a row may take. */
    private static final int MOST_LINES = 60;

    private final String text;
    private final List<Line> lines;
    private final int head;
    private final List<Line> names;
    private final List<Row> rows = new ArrayList<>();
    private int end;
    private boolean isRead;
    private Optional<Line> unread = Optional.empty();

    /**
     * A row.
     *
     * @param first its first line
     * @param last its last line
     * @param cells the pieces of each cell, by column
     * @param others those of a row that cannot be read, the number aside; else none
     */
    record Row(Line first, Line last, List<List<Line>> cells, List<Line> others) {}

    private AlignedTable(String text, List<Line> lines, int head) {
        this.text = text;
        this.lines = lines;
        this.head = head;
        this.names = pieces(lines.get(head));
        this.end = head + 1;
    }

    /** The table below a head, if its first column is one of numbers and rows follow the cells of which stand below each other. */
    static Optional<AlignedTable> below(String text, List<Line> lines, int head) {
        AlignedTable table = new AlignedTable(text, lines, head);
        if (CellHead.at(text, table.names, 0, table.names.size())
                .filter(found -> found.size() == table.names.size())
                .isEmpty()) {
            return Optional.empty();
        }
        return table.read() ? Optional.of(table) : Optional.empty();
    }

    /** The number of the row with which the reading stops, if there is one; those of rows above it are in these. */
    Optional<Line> unread() {
        return unread;
    }

    /** The head's names. */
    List<Line> names() {
        return names;
    }

    /** The rows, among them the head where it stands again; none if no row can be read. */
    List<Row> rows() {
        return rows;
    }

    /** The index of the line behind the last row, be it read or not. */
    int end() {
        return end;
    }

    private boolean read() {
        List<List<Line>> full = new ArrayList<>(List.of(names));
        int last = 0;
        for (int i = head + 1; i < lines.size() && i - head <= MOST_LINES * (full.size() + 1); i++) {
            List<Line> pieces = pieces(lines.get(i));
            if (pieces.size() == names.size() && number(pieces).isPresent()) {
                full.add(pieces);
                last = i;
            }
        }
        Optional<ColumnPlaces> places = last > 0 ? ColumnPlaces.of(text, full) : Optional.empty();
        places.ifPresent(this::readRows);
        if (!isRead) {
            rows.clear();
            end = head + 1;
        }
        for (int i = end; i <= last && places.isPresent() && unread.isEmpty(); i++) {
            unread = number(pieces(lines.get(i)));
        }
        end = Math.max(end, last + 1);
        return places.isPresent();
    }

    private void readRows(ColumnPlaces places) {
        boolean parted = areParted();
        int expected = 0;
        int unreadInSequence = 0;
        int i = head + 1;
        while (i < lines.size() && unreadInSequence < MOST_UNREAD) {
            if (isBetweenRows(i)) {
                if (isHeadAgain(i)) {
                    List<List<Line>> cells =
                            pieces(lines.get(i)).stream().map(List::of).toList();
                    rows.add(new Row(lines.get(i), lines.get(i), cells, List.of()));
                    end = i + 1;
                }
                i++;
                continue;
            }
            int stop = parted ? endOfBlock(i) : endOfRow(places, i);
            List<Line> numbers = numbers(i, stop);
            if (numbers.size() != 1 || (expected > 0 && valueOf(numbers) != expected)) {
                return;
            }
            Row row = row(places, i, stop);
            rows.add(row);
            isRead |= row.others().isEmpty();
            unreadInSequence = row.others().isEmpty() ? 0 : unreadInSequence + 1;
            expected = valueOf(numbers) + 1;
            i = stop;
            end = stop;
        }
    }

    /** Takes the lines of a row with one number; where a piece of them stands in no column or in two, it is left open what the row says. */
    private Row row(ColumnPlaces places, int from, int stop) {
        List<List<Line>> cells = cells();
        List<Line> others = new ArrayList<>();
        boolean placed = true;
        for (int i = from; i < stop; i++) {
            List<Line> pieces = isPage(i) ? List.of() : pieces(lines.get(i));
            List<Integer> columns = places.columnsOf(pieces);
            placed &= columns.size() == pieces.size();
            for (int k = 0; k < columns.size(); k++) {
                cells.get(columns.get(k)).add(pieces.get(k));
            }
            others.addAll(number(pieces).isPresent() ? pieces.subList(1, pieces.size()) : pieces);
        }
        Line first = lines.get(from);
        Line last = lines.get(stop - 1);
        if (placed && cells.get(0).size() == 1) {
            return new Row(first, last, cells, List.of());
        }
        List<List<Line>> bare = cells();
        bare.get(0).addAll(numbers(from, stop));
        return new Row(first, last, bare, others);
    }

    private List<List<Line>> cells() {
        List<List<Line>> cells = new ArrayList<>();
        names.forEach(name -> cells.add(new ArrayList<>()));
        return cells;
    }

    /** Whether blank lines part the rows, each with one number on whichever of its lines. */
    private boolean areParted() {
        int expected = 0;
        int blocks = 0;
        int i = head + 1;
        while (i < lines.size()) {
            if (isBetweenRows(i)) {
                i++;
                continue;
            }
            int stop = endOfBlock(i);
            List<Line> numbers = numbers(i, stop);
            if (numbers.size() > 1 || (numbers.isEmpty() && blocks > 0 && follows(stop, expected))) {
                return false;
            }
            if (numbers.isEmpty() || (expected > 0 && valueOf(numbers) != expected)) {
                return areSeveral(blocks);
            }
            expected = valueOf(numbers) + 1;
            blocks++;
            i = stop;
        }
        return areSeveral(blocks);
    }

    /** One block may as well hold what stands below the table, unless its row does not start with its number. */
    private boolean areSeveral(int blocks) {
        return blocks > 1
                || (blocks > 0
                        && head + 1 < lines.size()
                        && number(pieces(lines.get(head + 1))).isEmpty());
    }

    private int endOfBlock(int from) {
        int i = from + 1;
        while (i < Math.min(lines.size(), from + MOST_LINES) && !isBetweenRows(i) && !isBelowBlankLine(i)) {
            i++;
        }
        return i;
    }

    /** Where the row ends that starts with the line of its number. */
    private int endOfRow(ColumnPlaces places, int from) {
        int number = valueOf(numbers(from, from + 1));
        int i = from + 1;
        while (i < Math.min(lines.size(), from + MOST_LINES) && goesOn(places, i, number)) {
            i++;
        }
        return isPage(i - 1) ? i - 1 : i;
    }

    /**
     * Whether a line goes on with the row above. Below the last row only words below a column do, with no blank line between; whatever
     * stands in front of another row is of the one above.
     */
    private boolean goesOn(ColumnPlaces places, int i, int number) {
        List<Line> pieces = pieces(lines.get(i));
        if (valueOf(numbers(i, i + 1)) == number + 1) {
            return false;
        }
        if (isBetweenRows(i)) {
            return isPage(i) && i + 1 < lines.size() && !isBetweenRows(i + 1);
        }
        boolean labelled = Label.at(text, lines.get(i).start(), lines.get(i).end())
                .filter(label -> text.charAt(label.end() - 1) == '：')
                .isPresent();
        List<Integer> columns = places.columnsOf(pieces);
        boolean below = !columns.isEmpty() && columns.get(0) > 0 && !isBelowBlankLine(i);
        return !labelled && (below || follows(i + 1, number + 1));
    }

    /** Whether a row with a number starts not far below. */
    private boolean follows(int from, int number) {
        for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            if (valueOf(numbers(i, i + 1)) == number) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of rows among some lines. */
    private List<Line> numbers(int from, int stop) {
        List<Line> numbers = new ArrayList<>();
        for (int i = from; i < stop; i++) {
            number(pieces(lines.get(i))).ifPresent(numbers::add);
        }
        return numbers;
    }

    /** What the first of some numbers says; 0 if there is none. */
    private int valueOf(List<Line> numbers) {
        return numbers.isEmpty() ? 0 : Numerals.value(numbers.get(0).of(text));
    }

    private boolean isBelowBlankLine(int i) {
        int feeds = 0;
        for (int k = lines.get(i - 1).end(); k < lines.get(i).start(); k++) {
            feeds += text.charAt(k) == '\n' ? 1 : 0;
        }
        return feeds > 1;
    }

    /** A heading over the width of the table, a page's number or the head again. */
    private boolean isBetweenRows(int i) {
        Line line = lines.get(i);
        boolean heading = pieces(line).size() == 1 && TableColumns.isHeading(text, line);
        return isPage(i) || heading || isHeadAgain(i);
    }

    private boolean isHeadAgain(int i) {
        return words(pieces(lines.get(i))).equals(words(names));
    }

    /** — 3 —, or a number alone that does not stand below the name of the first column. */
    private boolean isPage(int i) {
        Line line = lines.get(i);
        boolean bare = line.length() <= LONGEST_NUMBER && isNumber(line) && !isInFirstColumn(line);
        return bare || PageFrames.isPageNumber(text, line);
    }

    private List<String> words(List<Line> pieces) {
        return pieces.stream().map(piece -> piece.of(text)).toList();
    }

    /** The number that a line starts with below the name of the first column. */
    private Optional<Line> number(List<Line> pieces) {
        return pieces.stream()
                .limit(1)
                .filter(first -> first.length() <= LONGEST_NUMBER && isNumber(first) && isInFirstColumn(first))
                .findFirst();
    }

    private boolean isNumber(Line piece) {
        return Numerals.endOfDigits(text, piece.start(), piece.end()) == piece.end();
    }

    private boolean isInFirstColumn(Line piece) {
        return indent(piece) < indent(names.get(0)) + 2 * names.get(0).length();
    }

    /** How far a piece stands from the start of its line. */
    private int indent(Line piece) {
        return piece.start() - text.lastIndexOf('\n', piece.start()) - 1;
    }

    /** What two or more blanks part. */
    private List<Line> pieces(Line line) {
        List<Line> pieces = new ArrayList<>();
        int from = line.start();
        int end = Math.min(line.end(), from + LONGEST_LINE);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == ' ' && text.charAt(i + 1) == ' ') {
                pieces.add(new Line(from, i));
                while (text.charAt(i + 1) == ' ') {
                    i++;
                }
                from = i + 1;
            }
        }
        pieces.add(new Line(from, line.end()));
        return pieces;
    }
}
