package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs counted in words (一是…, 二是… or 一要…, 二要…), as short notices have them in place of other numbers: items where nothing else in
 * front of the annexes is numbered. Elsewhere they are points of an item.
 */
final class SpokenNumbers {
    private static final String VERBS = "是要";
    private static final String ANNEX = "附件";
    private static final int FEWEST = 2;

    private SpokenNumbers() {}

    static List<Line> in(String text, List<Line> lines) {
        List<Line> result = new ArrayList<>(lines);
        int last = 0;
        boolean annexed = false;
        for (Line line : lines) {
            annexed |= text.startsWith(ANNEX, line.start());
            if (line.mark().isPresent() && !annexed) {
                return lines;
            }
            int end = Numerals.endOfHan(text, line.start(), line.end());
            boolean spoken = end > line.start() && end + 1 < line.end() && VERBS.indexOf(text.charAt(end)) >= 0;
            int value = spoken ? Numerals.value(text.substring(line.start(), end)) : 0;
            if (spoken && value == last + 1 && !annexed) {
                String label = text.substring(line.start(), end + 1);
                result.set(line.index(), line.withMark(new Mark(Style.HAN, label, value, line.start(), end + 1)));
                last = value;
            }
        }
        return last < FEWEST ? lines : List.copyOf(result);
    }
}
