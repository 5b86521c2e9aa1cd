package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Finds the headings that all lost the break in front of them and kept the one behind them: lines that end with 。 一、指导思想, then with
 * 。 二、工作目标, while no line starts with such a number.
 */
final class HeadingsAtEnd {
    private static final int LONGEST = 20;
    private static final int FEWEST = 2;

    private HeadingsAtEnd() {}

    /** Adds the offsets at which they start. */
    static void find(String text, List<Line> lines, NavigableSet<Integer> found) {
        List<Integer> starts = new ArrayList<>();
        for (Line line : lines) {
            if (Numerals.isHanNumeral(text.charAt(line.start())) && isHeading(text, line.start(), line.end())) {
                return;
            }
            int start = startIn(text, line);
            if (start > line.start()) {
                Optional<Mark> mark = MarkScanner.at(text, start, line.end());
                if (mark.orElseThrow().value() != starts.size() + 1) {
                    return;
                }
                starts.add(start);
            }
        }
        if (starts.size() >= FEWEST) {
            found.addAll(starts);
        }
    }

    /** Where the heading behind the last sentence of a line starts; the line's start if none stands there. */
    private static int startIn(String text, Line line) {
        int stop = Math.max(line.start() + 1, line.end() - LONGEST);
        for (int i = line.end() - 1; i >= stop; i--) {
            if (isSentenceEnd(text.charAt(i))) {
                int start = Blanks.after(text, i + 1, line.end());
                return start < line.end() && isHeading(text, start, line.end()) ? start : line.start();
            }
        }
        return line.start();
    }

    private static boolean isHeading(String text, int start, int end) {
        return MarkScanner.at(text, start, end)
                .filter(mark -> mark.style() == Style.HAN && mark.end() < end)
                .isPresent();
    }
}
