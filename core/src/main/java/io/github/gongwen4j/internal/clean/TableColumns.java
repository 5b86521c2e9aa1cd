package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts bars between the columns of a table that divides work where only tabs or several blanks part them, and writes the rows of forms as
 * labelled lines.
 */
final class TableColumns implements Cleaner {
    private static final int FEWEST_NAMES = 3;
    /** Each piece of a line is held against each column. */
    private static final int MOST_COLUMNS = 40;

    /** The sign for what the cell above says. */
    private static final String ABOVE = "〃";

    private static final int GAP = 2;
    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_PAGE = 3;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        boolean gaps = hasGap(text);
        if (!gaps && !draft.inventory().holdsAny("|")) {
            return;
        }
        Walk walk = new Walk(draft, text);
        Ahead bars = new Ahead(text, '|');
        List<Line> lines = draft.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<AlignedTable> table = gaps ? walk.aligned(lines, i) : Optional.empty();
            if (table.isPresent()) {
                AlignedRows.write(draft, table.get());
                i = table.get().end() - 1;
                continue;
            }
            boolean form = bars.isIn(line.start(), line.end()) && LabelledCells.clean(draft, text, line);
            if (gaps && !form) {
                walk.line(line);
            }
        }
    }

    /** Whether two blanks stand beside each other; looks from blank to blank, for most texts have few. */
    private static boolean hasGap(String text) {
        int at = text.indexOf(' ');
        while (at >= 0 && at + 1 < text.length()) {
            if (text.charAt(at + 1) == ' ') {
                return true;
            }
            at = text.indexOf(' ', at + 1);
        }
        return false;
    }

    /** Goes down the lines of a text and remembers how many columns a table has. */
    private static final class Walk {
        private final Draft draft;
        private final String text;
        private final Ahead blanks;
        private boolean within;
        private int columns;
        /** Whether one tab each stood between the names of the columns. */
        private boolean tabbed;

        Walk(Draft draft, String text) {
            this.draft = draft;
            this.text = text;
            this.blanks = new Ahead(text, ' ');
        }

        /** The table whose head is a line, if one's columns are told by where they stand. */
        Optional<AlignedTable> aligned(List<Line> lines, int i) {
            Line line = lines.get(i);
            List<int[]> gaps = blanks.isIn(line.start(), line.end()) ? gaps(text, line) : List.of();
            boolean tabs = gaps.stream().anyMatch(gap -> tabs(gap[0], gap[1]) > 0);
            return isHead(text, line, gaps) && !tabs ? AlignedTable.below(text, lines, i) : Optional.empty();
        }

        void line(Line line) {
            List<int[]> gaps = blanks.isIn(line.start(), line.end()) ? gaps(text, line) : List.of();
            if (isHead(text, line, gaps)) {
                within = true;
                columns = gaps.size() + 1;
                tabbed = gaps.stream().allMatch(gap -> tabs(gap[0], gap[1]) == 1);
            } else if (within && tabbed && !gaps.isEmpty() && !isHeading(text, line)) {
                emptyCells(startOf(line), line);
            } else if (within) {
                within = !gaps.isEmpty() || isHeading(text, line) || isPage(text, line);
            }
            if (within) {
                gaps.forEach(gap ->
                        draft.replace(gap[0], gap[1], CellLines.BAR.repeat(bars(gap)), DiagnosticCode.BLANKS_IN_WORDS));
            }
        }

        /** Each tab ends a cell, be it empty. */
        private int bars(int[] gap) {
            return tabbed ? Math.max(1, Math.min(tabs(gap[0], gap[1]), columns)) : 1;
        }

        /** A row that starts with tabs: the cells above reach down to it. */
        private void emptyCells(int start, Line line) {
            int cells = Math.min(tabs(start, line.start()), columns);
            if (cells > 0) {
                String above = (ABOVE + CellLines.BAR).repeat(cells);
                draft.replace(start, line.start(), above, DiagnosticCode.BLANKS_IN_WORDS);
            }
        }

        /** How many tabs stood in the room of a stretch of blanks. */
        private int tabs(int start, int end) {
            Span place = draft.place(start, end);
            int tabs = 0;
            for (int i = place.start(); i < place.end(); i++) {
                tabs += draft.original().charAt(i) == '\t' ? 1 : 0;
            }
            return tabs;
        }

        /** Where the blanks in front of a line start. */
        private int startOf(Line line) {
            return text.lastIndexOf('\n', line.start()) + 1;
        }
    }

    /** — 3 — or 第 3 页 共 8 页 between the rows of a table. */
    private static boolean isPage(String text, Line line) {
        boolean bare =
                line.length() <= LONGEST_PAGE && Numerals.endOfDigits(text, line.start(), line.end()) == line.end();
        return bare || PageFrames.isPageNumber(text, line);
    }

    /** 一、人才培养 between the rows of a table. */
    static boolean isHeading(String text, Line line) {
        return line.length() <= LONGEST_HEADING
                && MarkScanner.at(text, line.start(), line.end()).isPresent()
                && !line.contains(text, "，。；");
    }

    private static List<int[]> gaps(String text, Line line) {
        List<int[]> gaps = new ArrayList<>();
        int i = line.start();
        while (i < line.end()) {
            int from = i;
            while (i < line.end() && text.charAt(i) == ' ') {
                i++;
            }
            if (i - from >= GAP) {
                gaps.add(new int[] {from, i});
            }
            i = Math.max(i, from + 1);
        }
        return gaps;
    }

    private static boolean isHead(String text, Line line, List<int[]> gaps) {
        if (gaps.size() + 1 < FEWEST_NAMES || gaps.size() >= MOST_COLUMNS) {
            return false;
        }
        int names = 0;
        int units = 0;
        int from = line.start();
        for (int i = 0; i <= gaps.size(); i++) {
            int to = i < gaps.size() ? gaps.get(i)[0] : line.end();
            String words = text.substring(from, to).replace(" ", "");
            boolean label = Label.at(words, 0, words.length())
                    .filter(l -> l.end() == words.length())
                    .isPresent();
            names += label || ColumnName.of(words).isPresent() ? 1 : 0;
            units += label ? 1 : 0;
            from = i < gaps.size() ? gaps.get(i)[1] : to;
        }
        return names >= FEWEST_NAMES && units > 0;
    }
}
