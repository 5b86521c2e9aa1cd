package io.github.gongwen4j.internal.outline;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Headings with a number and a blank alone (1 总则), as emergency plans have them: they count where the document has items such as 1.1
 * below them, and beside such headings where no other line has their number.
 */
final class PlainNumbers {
    private static final int LONGEST_HEADING = 30;
    private static final int MOST_DIGITS = 3;

    private PlainNumbers() {}

    static List<Line> in(String text, List<Line> lines) {
        Set<String> outer = new HashSet<>();
        for (Line line : lines) {
            line.mark()
                    .filter(m -> m.style() == Style.DECIMAL)
                    .ifPresent(m -> outer.add(m.label().substring(0, m.label().indexOf('.'))));
        }
        if (outer.isEmpty()) {
            return List.copyOf(lines);
        }
        Set<String> numbers = new HashSet<>(outer);
        numbers.addAll(neighbours(text, lines, outer));
        return lines.stream().map(line -> numbered(text, line, numbers)).toList();
    }

    /** 1 行动目标 in front of 2 主要任务 with its 2.1: the numbers of headings with nothing below them. */
    private static Set<String> neighbours(String text, List<Line> lines, Set<String> outer) {
        Set<String> once = new HashSet<>();
        Set<String> often = new HashSet<>();
        for (Line line : lines) {
            String label = labelOf(text, line);
            boolean beside = !label.isEmpty()
                    && (outer.contains(String.valueOf(Numerals.value(label) + 1))
                            || outer.contains(String.valueOf(Numerals.value(label) - 1)));
            if (beside && !once.add(label)) {
                often.add(label);
            }
        }
        once.removeAll(often);
        return once;
    }

    private static Line numbered(String text, Line line, Set<String> numbers) {
        String label = labelOf(text, line);
        return numbers.contains(label)
                ? line.withMark(new Mark(
                        Style.ARABIC, label, Numerals.value(label), line.start(), line.start() + label.length() + 1))
                : line;
    }

    /** The number that a short line starts with; empty if it is none. */
    private static String labelOf(String text, Line line) {
        int end = Numerals.endOfDigits(text, line.start(), line.end());
        boolean heading = line.mark().isEmpty()
                && end > line.start()
                && end - line.start() <= MOST_DIGITS
                && end + 1 < line.end()
                && text.charAt(end) == ' '
                && isHan(text.charAt(end + 1))
                && line.length() <= LONGEST_HEADING;
        return heading ? text.substring(line.start(), end) : "";
    }
}
