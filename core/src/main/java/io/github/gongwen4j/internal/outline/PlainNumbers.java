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
 * below them.
 */
final class PlainNumbers {
    private static final int LONGEST_HEADING = 30;

    private PlainNumbers() {}

    static List<Line> in(String text, List<Line> lines) {
        Set<String> outer = new HashSet<>();
        for (Line line : lines) {
            line.mark()
                    .filter(m -> m.style() == Style.DECIMAL)
                    .ifPresent(m -> outer.add(m.label().substring(0, m.label().indexOf('.'))));
        }
        return outer.isEmpty()
                ? List.copyOf(lines)
                : lines.stream().map(line -> numbered(text, line, outer)).toList();
    }

    private static Line numbered(String text, Line line, Set<String> outer) {
        int end = Numerals.endOfDigits(text, line.start(), line.end());
        boolean heading = line.mark().isEmpty()
                && end > line.start()
                && end + 1 < line.end()
                && text.charAt(end) == ' '
                && isHan(text.charAt(end + 1))
                && line.length() <= LONGEST_HEADING;
        String label = text.substring(line.start(), end);
        return heading && outer.contains(label)
                ? line.withMark(new Mark(Style.ARABIC, label, Numerals.value(label), line.start(), end + 1))
                : line;
    }
}
