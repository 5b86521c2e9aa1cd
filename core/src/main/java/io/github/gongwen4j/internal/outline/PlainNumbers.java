package io.github.gongwen4j.internal.outline;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        // The places of the first and of the last decimal below each number.
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (Line line : lines) {
            line.mark().filter(m -> m.style() == Style.DECIMAL).ifPresent(m -> {
                String outer = m.label().substring(0, m.label().indexOf('.'));
                first.putIfAbsent(outer, line.start());
                last.put(outer, line.start());
            });
        }
        if (first.isEmpty()) {
            return List.copyOf(lines);
        }
        Set<String> numbers = new HashSet<>(first.keySet());
        numbers.addAll(neighbours(text, lines, first, last));
        return lines.stream().map(line -> numbered(text, line, numbers)).toList();
    }

    /** 1 行动目标 in front of 2.1, 6 附则 behind 5.2: the numbers of headings with nothing below them. */
    private static Set<String> neighbours(
            String text, List<Line> lines, Map<String, Integer> first, Map<String, Integer> last) {
        Set<String> once = new HashSet<>();
        Set<String> often = new HashSet<>();
        for (Line line : lines) {
            String label = labelOf(text, line);
            int value = label.isEmpty() ? 0 : Numerals.value(label);
            int next = value == 0 ? -1 : first.getOrDefault(String.valueOf(value + 1), -1);
            int before = value == 0 ? text.length() : last.getOrDefault(String.valueOf(value - 1), text.length());
            if ((line.start() < next || line.start() > before) && !once.add(label)) {
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
