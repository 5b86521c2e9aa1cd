package io.github.gongwen4j.internal.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Tells tables of data from tables that only lay out a page. Belongs to one run. */
final class Tables {
    private static final int FEWEST_CELLS = 2;
    private static final int LONGEST_SPAN = 100;
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

    private final Evaluator layout = Selector.evaluatorOf("table, iframe, h1, h2, ul, ol, form");
    private final IdentityHashMap<Element, Boolean> rowsOfData = new IdentityHashMap<>();

    /** Whether an element is a cell of a row of data: one of several cells, none of which holds a table or a list of paragraphs. */
    boolean isDataCell(Element element) {
        Element row = element.parent();
        if (row == null || !isCell(element)) {
            return false;
        }
        Boolean known = rowsOfData.get(row);
        if (known == null) {
            known = isRowOfData(row);
            rowsOfData.put(row, known);
        }
        return known;
    }

    private boolean isRowOfData(Element row) {
        int cells = 0;
        for (Element sibling : row.children()) {
            if (isCell(sibling)) {
                cells++;
                if (isLayout(sibling)) {
                    return false;
                }
            }
        }
        return cells >= FEWEST_CELLS;
    }

    /** Whether an element stands within a cell of data, so that its paragraphs make no lines of their own. */
    boolean isInsideDataCell(Element element) {
        Element parent = element.parent();
        for (int depth = 0; parent != null && depth < 6; depth++) {
            if (isCell(parent)) {
                return isDataCell(parent);
            }
            if (parent.normalName().equals("table")) {
                return false;
            }
            parent = parent.parent();
        }
        return false;
    }

    private boolean isLayout(Element cell) {
        return cell.selectFirst(layout) != null;
    }

    /** Whether an element is a cell of any table. */
    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** Whether a cell is the first of its row. */
    static boolean isFirstCell(Element cell) {
        Element before = cell.previousElementSibling();
        return before == null || !isCell(before);
    }

    /**
     * For each cell of a table, how many columns right in front of it cells of the rows above cover (rowspan); for each row, how many
     * columns behind its last cell.
     */
    static IdentityHashMap<Element, Integer> covered(Element table) {
        IdentityHashMap<Element, Integer> covered = new IdentityHashMap<>();
        Map<Integer, Integer> rowsLeft = new HashMap<>();
        for (Element row : rows(table)) {
            int column = 0;
            Map<Integer, Integer> next = new HashMap<>();
            for (Element cell : row.children()) {
                if (!isCell(cell)) {
                    continue;
                }
                int skipped = 0;
                while (rowsLeft.getOrDefault(column, 0) > 0) {
                    column++;
                    skipped++;
                }
                covered.put(cell, skipped);
                int width = span(cell, "colspan");
                for (int i = 0; i < width; i++) {
                    next.put(column++, span(cell, "rowspan"));
                }
            }
            int behind = 0;
            while (rowsLeft.getOrDefault(column, 0) > 0) {
                column++;
                behind++;
            }
            covered.put(row, behind);
            rowsLeft.putAll(next);
            // Columns that nothing covers are forgotten, for each row looks at all that are kept.
            rowsLeft.values().removeIf(left -> left <= 1);
            rowsLeft.replaceAll((c, left) -> left - 1);
        }
        return covered;
    }

    /** A table's own rows; those of a table within it are that one's. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (GROUPS.contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** How many columns a cell takes. */
    static int width(Element cell) {
        return span(cell, "colspan");
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        return span.matches("\\d{1,3}") ? Math.max(1, Math.min(LONGEST_SPAN, Integer.parseInt(span))) : 1;
    }
}
