package io.github.gongwen4j.internal.clean;

import org.jsoup.nodes.Element;

/** Tells tables of data from tables that only lay out a page. */
final class Tables {
    private static final int FEWEST_CELLS = 2;
    private static final int LONGEST_SPAN = 100;

    private Tables() {}

    /** Whether an element is a cell of a row of data: one of several cells, none of which holds a table or a list of paragraphs. */
    static boolean isDataCell(Element element) {
        if (!isCell(element)) {
            return false;
        }
        Element row = element.parent();
        if (row == null) {
            return false;
        }
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
    static boolean isInsideDataCell(Element element) {
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

    private static boolean isLayout(Element cell) {
        return cell.selectFirst("table, iframe, h1, h2, ul, ol, form") != null;
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
     * The number of columns right in front of a cell that cells of the rows above cover (rowspan).
     *
     * @param behind how many cells of the same row stand in front of it: 0 for the first, else 1
     */
    static int covered(Element cell, int behind) {
        Element row = cell.parent();
        Element above = row == null ? null : row.previousElementSibling();
        int index = cell.elementSiblingIndex();
        int covered = 0;
        for (int up = 1; above != null && up <= LONGEST_SPAN; up++) {
            covered += coveringAt(above, index, up, behind);
            above = above.previousElementSibling();
        }
        return covered;
    }

    /** Only leading cells span rows in practice: the number, the group, the task. */
    private static int coveringAt(Element row, int index, int distance, int behind) {
        if (behind > 0 || index > 0) {
            return 0;
        }
        int count = 0;
        for (Element cell : row.children()) {
            if (!isCell(cell) || span(cell) <= distance) {
                break;
            }
            count++;
        }
        return count;
    }

    private static int span(Element cell) {
        String rows = cell.attr("rowspan").strip();
        return rows.matches("\\d{1,3}") ? Integer.parseInt(rows) : 1;
    }
}
