package io.github.gongwen4j.internal.outline;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.PartMark;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.List;

/** Headings behind 01 or PART 1 and a blank: parts, where these numbers count on from the first and other text stands below each. */
final class PartNumbers {
    private static final int LONGEST_HEADING = 30;
    private static final int FEWEST = 2;

    private PartNumbers() {}

    static List<Line> in(String text, List<Line> lines) {
        List<Line> numbered = new ArrayList<>(lines);
        int last = 0;
        int before = -2;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            int end = endOfNumber(text, line);
            if (end == line.start()) {
                continue;
            }
            int value = PartMark.value(text, line.start(), end);
            // 01 某某 and 02 某某 in the next line: the rows of a list.
            if (value != last + 1 || before == i - 1) {
                return lines;
            }
            String label = text.substring(line.start(), end);
            numbered.set(i, line.withMark(new Mark(Style.PART, label, value, line.start(), end + 1)));
            last = value;
            before = i;
        }
        return last < FEWEST ? lines : numbered;
    }

    /** Behind the number that a heading starts with; the line's start if it is none. */
    private static int endOfNumber(String text, Line line) {
        if (line.length() > LONGEST_HEADING || line.mark().isPresent()) {
            return line.start();
        }
        int end = PartMark.endOfNumber(text, line.start(), line.end());
        boolean heading = end + 1 < line.end() && text.charAt(end) == ' ' && isHan(text.charAt(end + 1));
        for (int i = end + 1; i < line.end() && heading; i++) {
            heading = "，。；：|".indexOf(text.charAt(i)) < 0;
        }
        return heading ? end : line.start();
    }
}
