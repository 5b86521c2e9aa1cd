package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.internal.numbering.PartMark;
import java.util.BitSet;
import java.util.List;

/**
 * The lines that hold nothing but the number of a section, whose heading stands in the next line: 01, PART 1 or 一, as posts set them in
 * large type. Such numbers count on from the first; a page's number, or a cell's, has no heading below it each time.
 */
final class SectionNumbers {
    private static final int LONGEST_HEADING = 20;
    private static final int LONGEST_NUMBER = 8;
    private static final int FEWEST = 2;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_ROW_NUMBER = 3;

    private SectionNumbers() {}

    /** The indices of the lines with numbers such as 01 and PART 1. */
    static BitSet ofParts(String text, List<Line> lines) {
        return among(text, lines, false);
    }

    /** The indices of the lines with numbers such as 一. */
    static BitSet inHan(String text, List<Line> lines) {
        return among(text, lines, true);
    }

    /**
     * The indices of the lines with plain numbers such as 9 where a part of a list starts in its midst (9, 10, 11 … each above a heading); empty for
     * a list that starts with 1.
     */
    static BitSet ofRows(String text, List<Line> lines) {
        BitSet found = new BitSet();
        int last = 0;
        for (int i = 0; i + 2 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean plain = line.length() <= LONGEST_ROW_NUMBER
                    && Numerals.endOfDigits(text, line.start(), line.end()) == line.end();
            int value = plain ? Numerals.value(line.of(text)) : 0;
            boolean next = last == 0 ? value > 0 : value == last + 1;
            if (next && isHeading(text, lines.get(i + 1))) {
                if (value == 1) {
                    return new BitSet();
                }
                found.set(i);
                last = value;
            }
        }
        return found.cardinality() < FEWEST_ROWS ? new BitSet() : found;
    }

    private static BitSet among(String text, List<Line> lines, boolean han) {
        BitSet found = new BitSet();
        int last = 0;
        for (int i = 0; i + 2 < lines.size(); i++) {
            Line line = lines.get(i);
            int value = line.length() > LONGEST_NUMBER ? 0 : han ? valueOfHan(text, line) : valueOfPart(text, line);
            if (value > 0 && value == last + 1 && isHeading(text, lines.get(i + 1))) {
                found.set(i);
                last = value;
            }
        }
        return last < FEWEST ? new BitSet() : found;
    }

    private static int valueOfHan(String text, Line line) {
        return Numerals.endOfHan(text, line.start(), line.end()) == line.end() ? Numerals.value(line.of(text)) : 0;
    }

    private static int valueOfPart(String text, Line line) {
        int end = PartMark.endOfNumber(text, line.start(), line.end());
        return end == line.end() ? PartMark.value(text, line.start(), end) : 0;
    }

    private static boolean isHeading(String text, Line line) {
        if (line.length() > LONGEST_HEADING
                || line.length() <= 2
                || MarkScanner.at(text, line.start(), line.end()).isPresent()
                || Label.at(text, line.start(), line.end())
                        .filter(label -> !label.kind().isText())
                        .isPresent()) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (!isHan(text.charAt(i)) && "、 “”".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
