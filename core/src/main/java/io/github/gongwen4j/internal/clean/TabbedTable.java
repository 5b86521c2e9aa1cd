package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
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
    private static final Set<Style> GROUPS = Set.of(Style.HAN, Style.HAN_BRACKETED, Style.CHAPTER);

    private final String text;
    private final List<Line> lines;
    /** The index of the line in which each row starts. */
    private final List<Integer> starts = new ArrayList<>();

    private final List<List<Line>> rows = new ArrayList<>();
    private int mostLinesOfLastCell;

    TabbedTable(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
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
        rows.removeIf(row -> row.size() < 2);
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
        for (Line line : lines.subList(fromLine, toLine)) {
            tabs += tabs(line);
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
            found += tabs(lines.get(i));
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
        while (end < lines.size() && found < tabs) {
            found += tabs(lines.get(end++));
        }
        int ofLastCell = 0;
        while (end < lines.size()
                && end != next
                && (next > 0 || ofLastCell < mostLinesOfLastCell)
                && goesOn(lines.get(end))) {
            end++;
            ofLastCell++;
        }
        if (found == tabs && (next < 0 || end <= next)) {
            mostLinesOfLastCell = Math.max(mostLinesOfLastCell, ofLastCell);
            rows.add(lines.subList(start, end));
        }
    }

    /** A line without tabs that neither names a group of rows nor stands below the table. */
    private boolean goesOn(Line line) {
        return tabs(line) == 0
                && !isGroup(line)
                && !text.startsWith("注：", line.start())
                && !text.startsWith("附", line.start())
                && !text.startsWith("抄送", line.start())
                && Label.at(text, line.start(), line.end()).isEmpty();
    }

    /** 一、稳产保供行动 between rows. */
    private boolean isGroup(Line line) {
        return tabs(line) == 0
                && MarkScanner.at(text, line.start(), line.end())
                        .filter(mark -> GROUPS.contains(mark.style()))
                        .isPresent();
    }
}
