package io.github.gongwen4j.examples.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose columns are aligned on a terminal that shows Chinese characters two columns wide; the table of picocli
 * wraps such text, but does not align what follows it. Not thread-safe.
 */
final class Table {
    /** A cell's lines beyond this many are cut off. */
    private static final int MOST_LINES = 8;

    private final List<Column> columns;
    /** Row, cell, line. */
    private final List<List<List<String>>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param heading its name
     * @param widest how many terminal columns it may take; it takes fewer if its cells do
     */
    record Column(String heading, int widest) {}

    Table(Column... columns) {
        this.columns = List.of(columns);
        add(this.columns.stream().map(c -> List.of(c.heading())).toList());
    }

    /** Adds a row of cells, each a list of paragraphs. */
    void add(List<List<String>> cells) {
        List<List<String>> row = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            row.add(cell(cells.get(i), columns.get(i).widest()));
        }
        rows.add(row);
    }

    private static List<String> cell(List<String> paragraphs, int widest) {
        List<String> lines = paragraphs.stream()
                .flatMap(p -> Wrapping.wrap(Printable.oneLine(p), widest).stream())
                .toList();
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, MOST_LINES));
        some.set(MOST_LINES - 1, Printable.shortened(some.get(MOST_LINES - 1) + "……", widest));
        return some;
    }

    /** The lines of the table, all equally wide: headings, a rule, the rows. */
    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> addLines(row, widths, lines));
        lines.add(1, rule(widths));
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (List<List<String>> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                for (String line : row.get(i)) {
                    widths[i] = Math.max(widths[i], DisplayWidth.of(line));
                }
            }
        }
        return widths;
    }

    private static void addLines(List<List<String>> row, int[] widths, List<String> lines) {
        int height = row.stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < height; n++) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < widths.length; i++) {
                List<String> cell = row.get(i);
                String text = n < cell.size() ? cell.get(n) : "";
                line.append(' ').append(Printable.padded(text, widths[i])).append(" |");
            }
            lines.add(line.toString());
        }
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder("|");
        for (int width : widths) {
            rule.append("-".repeat(width + 2)).append('|');
        }
        return rule.toString();
    }
}
