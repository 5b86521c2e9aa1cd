package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Joins a number that stands alone on its line with the item below it: （一） and its heading; 9 without a point where it goes on
 * from 8. or starts a part of a list and the lines below the number are words; 01, PART 1 or 一 and the heading of a section. Puts the point behind a number that goes on so and has a stop instead: 8。健全机制.
 */
final class SplitNumbers implements Cleaner {
    /** Lines of an item; a page has more. */
    private static final int LONGEST_ITEM = 12;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        List<Line> lines = draft.lines();
        BitSet parts = SectionNumbers.ofParts(text, lines);
        BitSet han = SectionNumbers.inHan(text, lines);
        BitSet rows = SectionNumbers.ofRows(text, lines);
        int last = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (parts.get(i) || han.get(i)) {
                int gap = line.end();
                int heading = next.start();
                draft.replace(gap, heading, parts.get(i) ? " " : "、", DiagnosticCode.JOINED_LINES);
                continue;
            }
            Optional<Mark> mark = MarkScanner.at(text, line.start(), line.end());
            int own = numberOf(text, line, mark);
            int stop = stopOf(text, line);
            if (stop < line.end() && own == last + 1 && goesOn(text, lines, i)) {
                draft.replace(stop, stop + 1, ".", DiagnosticCode.LOOK_ALIKE);
                last = own;
                continue;
            }
            boolean bare = rows.get(i) || (isBare(text, line) && own == last + 1 && goesOn(text, lines, i));
            boolean alone = mark.filter(m -> m.end() == line.end()).isPresent();
            if (isBare(text, line) && own == last + 1 && goesOn(text, lines, i) && startsWithPoint(text, next)) {
                int gap = line.end();
                int point = next.start();
                draft.replace(gap, point, "", DiagnosticCode.JOINED_LINES);
                last = Numerals.value(line.of(text));
                continue;
            }
            if ((alone || bare) && startsWords(text, next)) {
                int from = line.end();
                int to = next.start();
                draft.replace(from, to, bare ? "." : "", DiagnosticCode.JOINED_LINES);
            }
            boolean stopped = stop < line.end();
            int number = bare || !(stopped || isBare(text, line)) ? own : 0;
            last = number > 0 ? number : last;
        }
    }

    /** Whether the number that follows one on the next lines is the next one; the number of a page is none of a sequence. */
    private static boolean goesOn(String text, List<Line> lines, int i) {
        int number = numberOf(text, lines.get(i));
        for (int j = i + 1; j < Math.min(lines.size(), i + LONGEST_ITEM); j++) {
            int other = numberOf(text, lines.get(j));
            if (other > 0) {
                return other == number + 1;
            }
        }
        return number > 1;
    }

    /** The Arabic number that a line starts with or consists of; 0 if there is none. */
    private static int numberOf(String text, Line line) {
        return numberOf(text, line, MarkScanner.at(text, line.start(), line.end()));
    }

    private static int numberOf(String text, Line line, Optional<Mark> mark) {
        int stop = stopOf(text, line);
        if (stop < line.end()) {
            return Numerals.value(text.substring(line.start(), stop));
        }
        return isBare(text, line)
                ? Numerals.value(line.of(text))
                : mark.filter(m -> m.style() == Style.ARABIC).map(Mark::value).orElse(0);
    }

    /** .加强控制 below 9: the point went with the words. */
    private static boolean startsWithPoint(String text, Line line) {
        return line.length() > 2
                && ".．、".indexOf(text.charAt(line.start())) >= 0
                && isHan(text.charAt(line.start() + 1));
    }

    /** One or two digits and nothing else. */
    private static boolean isBare(String text, Line line) {
        return line.length() <= 2 && Numerals.endOfDigits(text, line.start(), line.end()) == line.end();
    }

    /** Where the stop stands of 8。健全机制; the line's end if it does not start so. */
    private static int stopOf(String text, Line line) {
        int digits = Numerals.endOfDigits(text, line.start(), line.end());
        boolean number = digits > line.start() && digits - line.start() <= 2 && digits + 1 < line.end();
        return number && text.charAt(digits) == '。' && isHan(text.charAt(digits + 1)) ? digits : line.end();
    }

    private static boolean startsWords(String text, Line line) {
        return isHan(text.charAt(line.start()))
                && line.length() > 2
                && MarkScanner.at(text, line.start(), line.end()).isEmpty()
                && Label.at(text, line.start(), line.end()).isEmpty();
    }
}
