package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table on one line whose rows have a bar in front and a bar behind (| 指标 | 2025年 || 天然气产量 | 120 |): two bars with nothing
 * between them part two rows, after as many cells each as the head has.
 */
final class FramedRows {
    private static final int FEWEST_CELLS = 3;
    private static final int MOST_CELLS = 40;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_NAME = 16;

    private final String text;
    private final List<Integer> bars;

    private FramedRows(String text, List<Integer> bars) {
        this.text = text;
        this.bars = bars;
    }

    /**
     * The rows of the tables, ascending.
     *
     * @param bars where the bars of a line stand
     */
    static List<Stretch> in(String text, List<Integer> bars) {
        FramedRows line = new FramedRows(text, bars);
        List<Stretch> rows = new ArrayList<>();
        int bar = 0;
        while (bar < bars.size()) {
            int cells = line.cellsOfHead(bar);
            int count = cells < FEWEST_CELLS ? 0 : line.rows(bar, cells);
            for (int row = 0; row < (count < FEWEST_ROWS ? 0 : count); row++) {
                int first = bar + row * (cells + 1);
                rows.add(new Stretch(bars.get(first), bars.get(first + cells) + 1));
            }
            bar += count < FEWEST_ROWS ? 1 : count * (cells + 1);
        }
        return rows;
    }

    /** How many names, none of them blank or long, stand between a bar and the next two bars with nothing between them. */
    private int cellsOfHead(int bar) {
        int cells = 0;
        while (cells < MOST_CELLS && bar + cells + 1 < bars.size()) {
            TextLines.Line cell = cell(bar + cells);
            if (cell.isBlank()) {
                return cells;
            }
            if (cell.length() > LONGEST_NAME || cell.contains(text, "，。；：、")) {
                return 0;
            }
            cells++;
        }
        return 0;
    }

    /** How many rows of so many cells follow each other. */
    private int rows(int bar, int cells) {
        int rows = 1;
        while (bar + rows * (cells + 1) + cells < bars.size()
                && cell(bar + rows * (cells + 1) - 1).isBlank()) {
            rows++;
        }
        return rows;
    }

    private TextLines.Line cell(int bar) {
        return TextLines.trim(text, bars.get(bar) + 1, bars.get(bar + 1));
    }
}
