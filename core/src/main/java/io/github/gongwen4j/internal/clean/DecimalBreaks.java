package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Where the sections of a plan on one line start that are numbered 1, 1.1, 1.2, 2, 2.1: each decimal follows from the one before it. */
final class DecimalBreaks {
    private static final CharacterSet POINTS = CharacterSet.of(".");
    private static final CharacterSet DIGITS = CharacterSet.of("123456789");
    private static final int MOST_DIGITS = 2;
    private static final int FEWEST = 3;
    private static final int LONGEST_HEADING = 45;

    private final String text;
    private final int start;
    private final int end;
    private final TreeSet<Integer> breaks = new TreeSet<>();
    private final DecimalChain chain = new DecimalChain();

    private DecimalBreaks(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The offsets of the numbers, ascending; empty unless several follow each other. */
    static NavigableSet<Integer> in(String text, int start, int end) {
        DecimalBreaks line = new DecimalBreaks(text, start, end);
        if (line.read() < FEWEST) {
            return new TreeSet<>();
        }
        line.closing();
        return line.breaks;
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
            if (mark.filter(m -> m.style() == Style.DECIMAL && chain.follows(m.label()))
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

    private void add(int decimal) {
        breaks.add(decimal);
        List<Integer> last = chain.last();
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

    /** …5.2 … 。6 附则本预案…: a chapter without sections behind the last one. */
    private void closing() {
        int from = breaks.last();
        for (int i = DIGITS.indexIn(text, from, end); i < end; i = DIGITS.indexIn(text, i + 1, end)) {
            int digits = Numerals.endOfDigits(text, i, Math.min(end, i + MOST_DIGITS));
            int words = Blanks.after(text, digits, end);
            int before = Blanks.before(text, i, start);
            boolean edge = before > start && (isSentenceEnd(text.charAt(before - 1)) || text.charAt(before - 1) == '）');
            boolean next = edge && words > digits && chain.isNextChapter(Numerals.value(text.substring(i, digits)));
            int heading = next ? OpenHeading.endBeforeSentence(text, words, end) : words;
            if (heading > words) {
                breaks.add(i);
                breaks.add(heading);
                return;
            }
            i = digits - 1;
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
