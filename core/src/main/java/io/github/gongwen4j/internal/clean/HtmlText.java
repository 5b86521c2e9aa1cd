package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Leaves of an HTML page what a browser shows: text with decoded entities, a line for each block and each row of a table, cells
 * parted by bars. Everything is an edit of the page, so that places still refer to the page's own characters.
 */
final class HtmlText implements Cleaner {
    private static final List<String> INVISIBLE = List.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "select",
            "button",
            "canvas",
            "svg",
            "nav",
            "aside",
            "footer",
            "rt",
            "rp",
            "textarea",
            "input",
            "form-data");
    private static final String ROW = "| ";
    private static final String CELL = " | ";
    private static final String BLANK = " ";
    private static final String DITTO = "〃";
    private static final String LIST = "、";
    private static final int LONGEST_LISTED = 30;

    private final int nesting;

    HtmlText(int nesting) {
        this.nesting = nesting;
    }

    @Override
    public void clean(Draft draft) {
        // One level more than the limit shows whether it bites; jsoup puts what lies deeper beside its parent.
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(nesting + 1);
        Document page = Jsoup.parse(draft.text(), parser);
        Walk walk = new Walk(draft, nesting);
        page.filter(walk);
        walk.finish();
    }

    private static final class Walk implements NodeFilter {
        private final Draft draft;
        private final String text;
        private final int nesting;
        private int done;
        private boolean lineOpen;
        private boolean breakPending;
        private boolean rowPending;
        private String cellsPending = "";
        private boolean listPending;
        /** A blank between two elements parts their words; indents of the markup are wider or on lines of their own. */
        private boolean blankPending;

        private String coveredEnd = "";
        private final BoldHeading heading = new BoldHeading();
        private final Tables tables = new Tables();
        private final IdentityHashMap<Element, Integer> covered = new IdentityHashMap<>();

        Walk(Draft draft, int nesting) {
            this.draft = draft;
            this.nesting = nesting;
            this.text = draft.text();
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element element) {
                if (isInvisible(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (depth > nesting) {
                    tooDeep(element);
                }
                separate(element);
                startCell(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                separate(element);
                endRow(element);
            }
            return FilterResult.CONTINUE;
        }

        /** Cells from above that cover the end of a row stand behind its last words. */
        private void endRow(Element element) {
            if (element.normalName().equals("tr")) {
                coveredEnd = (CELL + DITTO).repeat(covered.getOrDefault(element, 0));
            }
        }

        /** An element that the page only implies has no place; the one within it or after it will do. */
        private void tooDeep(Element element) {
            int start = element.sourceRange().startPos();
            if (start >= 0 && start < text.length()) {
                draft.tooDeep(start, Math.min(element.sourceRange().endPos(), text.length()), nesting);
            }
        }

        private static boolean isInvisible(Element element) {
            String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
            return INVISIBLE.contains(element.normalName())
                    || style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || element.hasAttr("hidden");
        }

        private void separate(Element element) {
            boolean breaks = element.isBlock() || element.normalName().equals("br") || Tables.isCell(element);
            listPending |= breaks && tables.isInsideDataCell(element) && endsName();
            if (breaks && !tables.isDataCell(element) && !tables.isInsideDataCell(element)) {
                breakPending = true;
                rowPending = false;
                cellsPending = "";
            }
        }

        /** A row of data starts with a bar; each cell adds one, blank cells and those that a cell above covers included. */
        private void startCell(Element element) {
            if (element.normalName().equals("table")) {
                covered.putAll(Tables.covered(element));
            }
            if (tables.isDataCell(element)) {
                boolean first = Tables.isFirstCell(element);
                rowPending |= first;
                cellsPending = first ? "" : cellsPending + CELL.repeat(widthBefore(element));
                cellsPending += (DITTO + CELL).repeat(covered.getOrDefault(element, 0));
            }
        }

        /** 财政局<br>税务局: a break behind a name parts a list; behind other words it only wraps them. */
        private boolean endsName() {
            int end = done;
            int start = Math.max(text.lastIndexOf('>', Math.max(0, end - 1)), 0) + 1;
            return end > start
                    && end - start <= LONGEST_LISTED
                    && UnitNames.endsLikeUnit(text.substring(start, end).strip());
        }

        private static int widthBefore(Element cell) {
            Element before = cell.previousElementSibling();
            return before == null ? 1 : Tables.width(before);
        }

        private void add(TextNode words) {
            int start = words.sourceRange().startPos();
            int end = words.sourceRange().endPos();
            if (start < done || end <= start || end > text.length()) {
                return;
            }
            String given = text.substring(start, end);
            if (isNothing(given)) {
                blankPending |= given.equals(BLANK);
                return;
            }
            boolean breaks = (breakPending || rowPending) && lineOpen;
            boolean headed = heading.parts(words, given, breaks || !lineOpen);
            String separator = coveredEnd + (breaks || headed ? "\n" : "");
            coveredEnd = "";
            separator += rowPending ? ROW : "";
            separator += cellsPending;
            separator = separator.isEmpty() && listPending ? LIST : separator;
            separator = separator.isEmpty() && blankPending && lineOpen ? BLANK : separator;
            listPending = false;
            blankPending = false;
            if (start > done || !separator.isEmpty()) {
                draft.replace(done, start, separator, DiagnosticCode.MARKUP);
            }
            HtmlCharacters.clean(draft, start, end);
            done = end;
            lineOpen = true;
            breakPending = false;
            rowPending = false;
            cellsPending = "";
        }

        /** Blanks, or the directive of a page generator that was never run. */
        private static boolean isNothing(String words) {
            return words.isBlank() || words.stripLeading().startsWith("<%");
        }

        void finish() {
            if (done < text.length()) {
                draft.replace(done, text.length(), coveredEnd, DiagnosticCode.MARKUP);
            }
        }
    }
}
