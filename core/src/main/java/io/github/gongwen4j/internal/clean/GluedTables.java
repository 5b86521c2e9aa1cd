package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the rows of tables that stand on one line, of Markdown's above all (| 序号 | 任务 ||---|---|| 1 | 招商引资 |). The row of dashes
 * tells how many cells each row has; where the bars do not come out even by that, the rows have two readings and are left alone. Without
 * such a row see {@link GluedRows} and {@link FramedRows}.
 */
final class GluedTables {
    private static final GluedTables NONE = new GluedTables("", List.of());
    private static final CharacterSet BARS = CharacterSet.of("|");
    private static final int FEWEST_COLUMNS = 2;

    private final String text;
    private final List<Integer> bars;
    /** The rows, each by its first character, with the offset behind its last one. */
    private final NavigableMap<Integer, Integer> rows = new TreeMap<>();
    /** Where the tables end. */
    private final List<Integer> ends = new ArrayList<>();

    private GluedTables(String text, List<Integer> bars) {
        this.text = text;
        this.bars = bars;
    }

    /** A line without tables. */
    static GluedTables none() {
        return NONE;
    }

    /** The tables of a line. */
    static GluedTables in(String text, int start, int end) {
        List<Integer> bars = new ArrayList<>();
        for (int i = BARS.indexIn(text, start, end); i < end; i = BARS.indexIn(text, i + 1, end)) {
            bars.add(i);
        }
        GluedTables tables = new GluedTables(text, bars);
        tables.read();
        if (tables.isEmpty()) {
            GluedRows.in(text, start, end).forEach(tables::add);
            List<Stretch> framed = tables.dashes().isEmpty() ? FramedRows.in(text, bars) : List.of();
            framed.stream().filter(tables::isApart).forEach(tables::add);
        }
        return tables;
    }

    private void add(Stretch row) {
        rows.put(row.start(), row.end());
        ends.add(row.end());
    }

    private boolean isApart(Stretch row) {
        return !rows.containsKey(row.start()) && behind(row.start()) == row.start() && behind(row.end()) == row.end();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Where rows start, and where the tables end, ascending. */
    SortedSet<Integer> breaks() {
        TreeSet<Integer> breaks = new TreeSet<>(rows.keySet());
        breaks.addAll(ends);
        return breaks;
    }

    /** Where the row ends that an offset lies in; the offset itself if it lies in none, or in front of one. */
    int behind(int offset) {
        Map.Entry<Integer, Integer> row = rows.lowerEntry(offset);
        return row != null && row.getValue() > offset ? row.getValue() : offset;
    }

    private void read() {
        List<Stretch> dashes = dashes();
        int from = 0;
        for (int i = 0; i < dashes.size(); i++) {
            int limit = i + 1 < dashes.size() ? head(dashes.get(i + 1)) : bars.size();
            int stop = table(dashes.get(i), from, limit);
            from = Math.max(from, stop);
        }
    }

    /** The rows of dashes, each by the indexes of its first and last bar. */
    private List<Stretch> dashes() {
        List<Stretch> found = new ArrayList<>();
        int i = 0;
        while (i + 1 < bars.size()) {
            int last = i;
            while (last + 1 < bars.size() && areDashes(bars.get(last) + 1, bars.get(last + 1))) {
                last++;
            }
            if (last - i >= FEWEST_COLUMNS) {
                found.add(new Stretch(i, last));
            }
            i = Math.max(i + 1, last);
        }
        return found;
    }

    private boolean areDashes(int start, int end) {
        TextLines.Line cell = TextLines.trim(text, start, end);
        int dashes = 0;
        for (int i = cell.start(); i < cell.end(); i++) {
            char c = text.charAt(i);
            boolean alignment = (c == '：' || c == ':') && (i == cell.start() || i + 1 == cell.end());
            if (c != '-' && !alignment) {
                return false;
            }
            dashes += c == '-' ? 1 : 0;
        }
        return dashes > 0;
    }

    /** The index of the first bar of the head above a row of dashes. */
    private static int head(Stretch dashes) {
        return dashes.start() - 1 - dashes.length();
    }

    /**
     * Takes the rows of a table if they come out even.
     *
     * @param from the first bar that is no other table's
     * @param limit the first bar of the next table's head
     * @return the bar behind the table's last one; {@code from} if it is none
     */
    private int table(Stretch dashes, int from, int limit) {
        int columns = dashes.length();
        int first = head(dashes);
        if (first < from || !follows(dashes.start())) {
            return from;
        }
        int next = dashes.end() + 1;
        while (next + columns < limit && follows(next)) {
            next += columns + 1;
        }
        if (next != limit) {
            return from;
        }
        for (int bar = first; bar < next; bar += columns + 1) {
            rows.put(bars.get(bar), bars.get(bar + columns) + 1);
        }
        ends.add(bars.get(next - 1) + 1);
        return next;
    }

    /** Whether nothing but blanks stands between a bar and the one before it. */
    private boolean follows(int bar) {
        return TextLines.trim(text, bars.get(bar - 1) + 1, bars.get(bar)).isBlank();
    }
}
