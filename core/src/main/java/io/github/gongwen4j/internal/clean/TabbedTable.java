package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a table with a tab between each cell and the next, whose cells may go on over lines. A row starts with its number, the
 * next one behind that of the row above; most rows have the same count of tabs. Belongs to one run.
 */
final class TabbedTable {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_TABS = 2;
    private static final int LONGEST_NUMBER = 3;
    private static final int MOST_LINES_OF_HEAD = 8;
    private static final int MOST_LINES_OF_ROW = 200;
    private static final int LONGEST_REST = 24;
    private static final int LONGEST_REST_OF_TIME = 6;
    /** What a time ends with. */
    private static final String TIME_ENDS = "前底末日月年内期";

    private static final Set<Style> GROUPS = Set.of(Style.HAN, Style.HAN_BRACKETED, Style.CHAPTER);

    private final String text;
    private final List<Line> lines;
    /** The index of the line in which each row starts. */
    private final List<Integer> starts = new ArrayList<>();

    private final List<List<Line>> rows = new ArrayList<>();
    private final int[] tabs;
    private int mostLinesOfLastCell;

    TabbedTable(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.tabs = lines.stream().mapToInt(this::tabs).toArray();
        findStarts();
    }

    /** The rows that stand on several lines, in order; the head is one of them. */
    List<List<Line>> rows() {
        int tabs = starts.size() < FEWEST_ROWS ? 0 : mostFrequentCount();
        if (tabs < FEWEST_TABS) {
            return List.of();
        }
        head(tabs);
        for (int i = 0; i < starts.size(); i++) {
            row(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : -1, tabs);
        }
        // A row that goes on over pages is left to those who know pages.
        rows.removeIf(row -> row.size() < 2 || row.stream().anyMatch(line -> PageFrames.isPageNumber(text, line)));
        return rows;
    }

    private void findStarts() {
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (number(line) == last + 1) {
                starts.add(i);
                last++;
            }
        }
    }

    /** The number in front of the first tab, whatever the width of its digits; -1 if there is none. */
    private int number(Line line) {
        int value = 0;
        for (int i = line.start(); i < Math.min(line.end(), line.start() + LONGEST_NUMBER + 1); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return i > line.start() && text.charAt(i) == '\t' ? value : -1;
            }
            value = value * 10 + digit;
        }
        return -1;
    }

    private int mostFrequentCount() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            counts.merge(tabs(starts.get(i), starts.get(i + 1)), 1, Integer::sum);
        }
        Map.Entry<Integer, Integer> most = Collections.max(counts.entrySet(), Map.Entry.comparingByValue());
        return most.getValue() * 3 >= (starts.size() - 1) * 2 ? most.getKey() : 0;
    }

    private int tabs(int fromLine, int toLine) {
        int tabs = 0;
        for (int i = fromLine; i < toLine; i++) {
            tabs += this.tabs[i];
        }
        return tabs;
    }

    private int tabs(Line line) {
        return (int) text.substring(line.start(), line.end())
                .chars()
                .filter(c -> c == '\t')
                .count();
    }

    /** The names of the columns: the lines above the first row that have as many tabs as a row has. */
    private void head(int tabs) {
        int end = starts.get(0);
        while (end > 0 && isGroup(lines.get(end - 1))) {
            end--;
        }
        int found = 0;
        for (int i = end - 1; i >= Math.max(0, end - MOST_LINES_OF_HEAD) && found < tabs; i--) {
            found += this.tabs[i];
            if (found == tabs) {
                rows.add(lines.subList(i, end));
            }
        }
    }

    /**
     * The lines of a row.
     *
     * @param next where the next row starts; -1 for the last one, whose last cell has no more lines than those above
     */
    private void row(int start, int next, int tabs) {
        int end = start;
        int found = 0;
        int limit = next > 0 ? next : Math.min(lines.size(), start + MOST_LINES_OF_ROW);
        while (end < limit && found < tabs) {
            found += this.tabs[end++];
        }
        int ofLastCell = 0;
        while (end < limit && (next > 0 || ofLastCell < mostLinesOfLastCell) && goesOn(end, next < 0)) {
            end++;
            ofLastCell++;
        }
        if (found == tabs) {
            mostLinesOfLastCell = Math.max(mostLinesOfLastCell, ofLastCell);
            rows.add(lines.subList(start, end));
        }
    }

    /**
     * Whether a line goes on with the last cell of the line above: one without tabs that neither is a sentence, names a group of rows nor
     * stands below the table. Behind the last row only what the cell cannot do without goes on with it.
     */
    private boolean goesOn(int i, boolean behindLastRow) {
        Line line = lines.get(i);
        Line above = lines.get(i - 1);
        boolean plain = tabs[i] == 0
                && line.length() <= LONGEST_REST
                && !Characters.anyIn(text, line.start(), line.end(), "。：")
                && MarkScanner.at(text, line.start(), line.end()).isEmpty()
                && Label.at(text, line.start(), line.end()).isEmpty();
        boolean open = "、，（".indexOf(text.charAt(above.end() - 1)) >= 0;
        if (!plain || open) {
            return plain;
        }
        String cell = text.substring(text.lastIndexOf('\t', above.end() - 1) + 1, above.end());
        boolean whole = UnitNames.isName(cell) && !UnitNames.isName(line.of(text));
        return !whole && (!behindLastRow || isRestOfTime(line));
    }

    /** 底前, 20日前 */
    private boolean isRestOfTime(Line line) {
        return line.length() <= LONGEST_REST_OF_TIME && TIME_ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    /** 一、稳产保供行动 between rows. */
    private boolean isGroup(Line line) {
        return tabs(line) == 0
                && MarkScanner.at(text, line.start(), line.end())
                        .filter(mark -> GROUPS.contains(mark.style()))
                        .isPresent();
    }
}
