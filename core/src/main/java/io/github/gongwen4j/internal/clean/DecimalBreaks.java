package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Where the sections of a plan on one line start that are numbered 1, 1.1, 1.2, 2, 2.1: each decimal follows from the one before it. */
final class DecimalBreaks {
    private static final CharacterSet POINTS = CharacterSet.of(".");
    private static final int FEWEST = 3;
    private static final int LONGEST_HEADING = 45;

    private final String text;
    private final int start;
    private final int end;
    private final TreeSet<Integer> breaks = new TreeSet<>();
    /** The decimal before, part by part; none at first. */
    private List<Integer> last = List.of();

    private DecimalBreaks(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The offsets of the numbers, ascending; empty unless several follow each other. */
    static NavigableSet<Integer> in(String text, int start, int end) {
        DecimalBreaks line = new DecimalBreaks(text, start, end);
        return line.read() < FEWEST ? new TreeSet<>() : line.breaks;
    }

    private int read() {
        int found = 0;
        for (int i = POINTS.indexIn(text, start + 1, end); i < end; i = POINTS.indexIn(text, i + 1, end)) {
            int from = i;
            while (from > start && i - from < 3 && isDigit(text.charAt(from - 1))) {
                from--;
            }
            boolean number = from < i && (from == start || !isPartOfNumber(text.charAt(from - 1)));
            Optional<Mark> mark = number ? MarkScanner.at(text, from, end) : Optional.empty();
            if (mark.filter(m -> m.style() == Style.DECIMAL && follows(m.label()))
                    .isPresent()) {
                add(from);
                found++;
                i = mark.get().end() - 1;
            }
        }
        return found;
    }

    private static boolean isPartOfNumber(char c) {
        return isDigit(c) || c == '.';
    }

    /** 1.1 at first; then the next one of its level, the first one below it, or the first of the next chapter. */
    private boolean follows(String label) {
        List<Integer> parts = new ArrayList<>();
        for (String part : label.split("\\.", -1)) {
            parts.add(Numerals.value(part));
        }
        boolean next = last.isEmpty() && parts.equals(List.of(1, 1));
        for (int depth = 0; depth < last.size() && !next; depth++) {
            List<Integer> expected = new ArrayList<>(last.subList(0, depth + 1));
            expected.set(depth, expected.get(depth) + 1);
            next = parts.equals(depth == 0 ? List.of(expected.get(0), 1) : expected);
        }
        List<Integer> below = new ArrayList<>(last);
        below.add(1);
        boolean follows = next || (last.size() > 1 && parts.equals(below));
        last = follows ? parts : last;
        return follows;
    }

    private void add(int decimal) {
        breaks.add(decimal);
        if (last.size() == 2 && last.get(1) == 1) {
            chapter(decimal, last.get(0));
        }
    }

    /** 2 组织体系2.1 …: the chapter's own number stands in front of the first of its sections. */
    private void chapter(int decimal, int number) {
        int limit = Math.max(start, decimal - LONGEST_HEADING);
        for (int i = decimal - 1; i > limit && !Characters.isMark(text.charAt(i), "，。；："); i--) {
            int digits = text.charAt(i) == ' ' ? startOfDigits(i, limit) : i;
            boolean whole = digits < i && isHan(text.charAt(i + 1)) && !isAttached(digits);
            if (whole && Numerals.value(text.substring(digits, i)) == number) {
                breaks.add(digits);
                return;
            }
        }
    }

    private int startOfDigits(int end, int limit) {
        int from = end;
        while (from > limit && isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean isAttached(int offset) {
        return offset > start && Characters.isMark(text.charAt(offset - 1), "，；：、.");
    }
}
