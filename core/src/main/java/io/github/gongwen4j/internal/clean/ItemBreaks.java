package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the numbered items of a body on one line start, told by numbers that follow each other. */
final class ItemBreaks {
    /** A heading in front of （一） is no longer than this. */
    private static final int LONGEST_HEADING = 45;

    private static final int LONGEST_TYPE = 6;

    /** What the number of an item may start with. */
    private static final CharacterSet STARTS = Numerals.han().and(CharacterSet.of("（123456789第问"));

    private ItemBreaks() {}

    /**
     * The offsets of items that number on: 一、 二、 三、 and, between them, （一） （二） and 1. 2. A sequence has to have
     * two members, the first of them 一 or 1 unless the line starts with it.
     */
    static List<Integer> in(String text, int start, int end) {
        Map<Style, List<Mark>> open = new EnumMap<>(Style.class);
        List<Mark> kept = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Optional<Mark> mark = canStartItem(text, start, i) ? MarkScanner.at(text, i, end) : Optional.empty();
            if (mark.isEmpty() || mark.get().start() != i) {
                continue;
            }
            Mark found = mark.get();
            List<Mark> sequence = open.computeIfAbsent(found.style(), s -> new ArrayList<>());
            int last =
                    sequence.isEmpty() ? 0 : sequence.get(sequence.size() - 1).value();
            boolean next = last > 0 && last + 1 == found.value();
            boolean first = found.value() == 1;
            boolean separated = isSeparated(text, start, i, first, kept);
            // Numbers go on even where the sentence before them lost its end; a number may have been lost.
            boolean goesOn =
                    next && (separated || (i > start && isHan(text.charAt(i - 1)) && isBare(text, found, end)));
            boolean skips = separated && last > 0 && found.value() == last + 2 && found.style() != Style.ARABIC;
            if (!goesOn && !skips && !(first && separated)) {
                continue;
            }
            if (first) {
                sequence.clear();
            }
            sequence.add(found);
            kept.add(found);
            i = found.end() - 1;
        }
        return kept.stream().anyMatch(m -> m.value() > 1 && m.style() == Style.HAN)
                        || kept.stream().filter(m -> m.value() > 1).count() >= 3
                ? kept.stream().map(Mark::start).toList()
                : List.of();
    }

    /** （二）, or 二、 and 2. with words behind, not with another number. */
    private static boolean isBare(String text, Mark mark, int end) {
        boolean words =
                mark.end() < end && isHan(text.charAt(mark.end())) && !Numerals.isHanNumeral(text.charAt(mark.end()));
        return switch (mark.style()) {
            case HAN_BRACKETED -> true;
            case HAN, ARABIC -> words;
            default -> false;
        };
    }

    private static boolean canStartItem(String text, int start, int i) {
        char c = text.charAt(i);
        if (!STARTS.contains(c)) {
            return false;
        }
        // The inside of a numeral or of a bracketed number starts nothing.
        boolean inside = i > start
                && (Numerals.isHanNumeral(text.charAt(i - 1))
                        || "（.".indexOf(text.charAt(i - 1)) >= 0
                        || isDigit(text.charAt(i - 1)));
        return !inside;
    }

    private static boolean isSeparated(String text, int start, int i, boolean first, List<Mark> kept) {
        int before = i;
        while (before > start && text.charAt(before - 1) == ' ') {
            before--;
        }
        if (before == start || before < i) {
            return true;
        }
        char c = text.charAt(before - 1);
        boolean afterHeading = !kept.isEmpty() && isHeadingBefore(kept.get(kept.size() - 1), text, i, first);
        boolean behindTitle = first
                && DocumentTypes.endOf(text.substring(Math.max(start, before - LONGEST_TYPE), before))
                        .isPresent();
        return isSentenceEnd(c)
                || "）〕】]”".indexOf(c) >= 0
                || (first && c == '：')
                || (afterHeading && isHan(c))
                || behindTitle;
    }

    /** 二、深化改革（三）推进…: the inner number follows the outer heading without a mark between. */
    private static boolean isHeadingBefore(Mark outer, String text, int i, boolean first) {
        boolean near = i - outer.end() <= LONGEST_HEADING
                && text.substring(outer.end(), i).indexOf('。') < 0;
        boolean heading = outer.style() == Style.HAN || outer.style() == Style.HAN_BRACKETED;
        return near && (first || heading);
    }
}
