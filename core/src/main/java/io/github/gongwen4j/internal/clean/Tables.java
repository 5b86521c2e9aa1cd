package io.github.gongwen4j.internal.clean;

import org.jsoup.nodes.Element;

/** Tells tables of data from tables that only lay out a page. */
final class Tables {
    private static final int FEWEST_CELLS = 2;

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

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }
}
