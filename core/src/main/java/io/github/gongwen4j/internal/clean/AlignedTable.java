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
    /** So many lines a row may take. */
    private static final int MOST_LINES = 60;

    private final String text;
    private final List<Line> lines;
    private final int head;
    private final List<Line> names;
    private final List<Row> rows = new ArrayList<>();
    private int end;
    private Optional<Line> unread = Optional.empty();

    /**
     * A row.
     *
     * @param first its first line
     * @param last its last line
     * @param cells the pieces of each cell, by column
     */
    record Row(Line first, Line last, List<List<Line>> cells) {}

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

    /** The number of the first row that cannot be read, if there is one. */
    Optional<Line> unread() {
        return unread;
    }

    /** The head's names. */
    List<Line> names() {
        return names;
    }

    /** The rows, among them the head where it stands again. */
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
            if (pieces.size() == names.size() && number(pieces) > 0) {
                full.add(pieces);
                last = i;
            }
        }
        Optional<ColumnPlaces> places = last > 0 ? ColumnPlaces.of(text, full) : Optional.empty();
        places.ifPresent(this::readRows);
        for (int i = end; i <= last && places.isPresent(); i++) {
            if (unread.isEmpty() && number(pieces(lines.get(i))) > 0) {
                unread = Optional.of(pieces(lines.get(i)).get(0));
            }
        }
        end = Math.max(end, last + 1);
        return places.isPresent();
    }

    private void readRows(ColumnPlaces places) {
        boolean parted = areParted();
        int expected = 0;
        int i = head + 1;
        while (i < lines.size()) {
            if (isBetweenRows(i)) {
                if (isHeadAgain(i)) {
                    List<List<Line>> cells =
                            pieces(lines.get(i)).stream().map(List::of).toList();
                    rows.add(new Row(lines.get(i), lines.get(i), cells));
                    end = i + 1;
                }
                i++;
                continue;
            }
            int stop = parted ? endOfBlock(i) : endOfRow(places, i);
            int number = numberIn(i, stop);
            if (number == 0 || (expected > 0 && number != expected) || !row(places, i, stop)) {
                return;
            }
            i = stop;
            end = stop;
            expected = number + 1;
        }
    }

    /** Takes the lines of a row; says whether each piece of them stands in a column. */
    private boolean row(ColumnPlaces places, int from, int stop) {
        List<List<Line>> cells = new ArrayList<>();
        names.forEach(name -> cells.add(new ArrayList<>()));
        for (int i = from; i < stop; i++) {
            List<Line> pieces = pieces(lines.get(i));
            List<Integer> columns = isPage(i) ? List.of() : places.columnsOf(pieces);
            if (columns.isEmpty() && !isPage(i)) {
                return false;
            }
            for (int k = 0; k < columns.size(); k++) {
                cells.get(columns.get(k)).add(pieces.get(k));
            }
        }
        boolean numbered = cells.get(0).size() == 1;
        if (numbered) {
            rows.add(new Row(lines.get(from), lines.get(stop - 1), cells));
        }
        return numbered;
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
            int number = numberIn(i, stop);
            if (number < 0 || (number == 0 && blocks > 0 && follows(stop, expected))) {
                return false;
            }
            if (number == 0 || (expected > 0 && number != expected)) {
                return areSeveral(blocks);
            }
            expected = number + 1;
            blocks++;
            i = stop;
        }
        return areSeveral(blocks);
    }

    /** One block may as well hold what stands below the table, unless its row does not start with its number. */
    private boolean areSeveral(int blocks) {
        return blocks > 1 || (blocks > 0 && head + 1 < lines.size() && number(pieces(lines.get(head + 1))) == 0);
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
        int number = number(pieces(lines.get(from)));
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
        if (number(pieces) == number + 1) {
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
            if (number(pieces(lines.get(i))) == number) {
                return true;
            }
        }
        return false;
    }

    /** The number of a row among some lines; 0 if there is none, -1 if there are several. */
    private int numberIn(int from, int stop) {
        int found = 0;
        for (int i = from; i < stop; i++) {
            int number = number(pieces(lines.get(i)));
            found = number == 0 ? found : found == 0 ? number : -1;
        }
        return found;
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

    /** The number that a line starts with below the name of the first column; 0 if there is none. */
    private int number(List<Line> pieces) {
        Line first = pieces.get(0);
        boolean number = first.length() <= LONGEST_NUMBER && isNumber(first) && isInFirstColumn(first);
        return number ? Numerals.value(first.of(text)) : 0;
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
