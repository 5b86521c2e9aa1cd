package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Puts line breaks back into a line that holds a whole body: where a blank stands for the break, and before the numbers of
 * items that follow each other (。二、 … 。三、).
 */
final class RestoredBreaks implements Cleaner {
    /** Shorter lines are paragraphs, unless a line holds most of the text. */
    private static final int SHORTEST_BODY = 300;

    private static final int SHORTEST_TEXT = 80;
    /** A heading in front of （一） is no longer than this. */
    private static final int LONGEST_HEADING = 45;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        TextLines.forEach(text, (start, end) -> {
            boolean most = end - start >= SHORTEST_TEXT && (end - start) * 4 > text.length() * 3;
            if (most || end - start >= SHORTEST_BODY) {
                restore(draft, text, start, end);
            }
        });
    }

    private static void restore(Draft draft, String text, int start, int end) {
        List<Integer> items = itemsInSequence(text, start, end);
        TreeSet<Integer> breaks = new TreeSet<>(items);
        breaks.addAll(BlankBreaks.in(text, start, end));
        if (!items.isEmpty()) {
            breaks.addAll(GluedHead.breaks(text, start, items.get(0)));
            breaks.addAll(labels(text, items.get(0), end));
        }
        int last = start;
        for (int at : breaks) {
            int from = at;
            while (from > last && text.charAt(from - 1) == ' ') {
                from--;
            }
            if (from > start && from >= last) {
                draft.replace(from, at, "\n", DiagnosticCode.RESTORED_BREAKS);
                last = at;
            }
        }
    }

    /**
     * The offsets of items that number on: 一、 二、 三、 and, between them, （一） （二） and 1. 2. A sequence has to have
     * two members, the first of them 一 or 1 unless the line starts with it.
     */
    private static List<Integer> itemsInSequence(String text, int start, int end) {
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
            // （二） goes on even where the sentence before it lost its end; a number may have been lost.
            boolean goesOn = next && (separated || found.style() == Style.HAN_BRACKETED);
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

    private static boolean canStartItem(String text, int start, int i) {
        char c = text.charAt(i);
        boolean opens = c == '（' || Numerals.isHanNumeral(c) || (c >= '1' && c <= '9') || c == '第' || c == '问';
        // The inside of a numeral or of a bracketed number starts nothing.
        boolean inside = i > start
                && (Numerals.isHanNumeral(text.charAt(i - 1))
                        || "（.".indexOf(text.charAt(i - 1)) >= 0
                        || isDigit(text.charAt(i - 1)));
        return opens && !inside;
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
        return isSentenceEnd(c) || c == '）' || c == '”' || (first && c == '：') || (afterHeading && isHan(c));
    }

    /** 二、深化改革（三）推进…: the inner number follows the outer heading without a mark between. */
    private static boolean isHeadingBefore(Mark outer, String text, int i, boolean first) {
        boolean near = i - outer.end() <= LONGEST_HEADING
                && text.substring(outer.end(), i).indexOf('。') < 0;
        boolean heading = outer.style() == Style.HAN || outer.style() == Style.HAN_BRACKETED;
        return near && (first || heading);
    }

    /** 责任单位：… behind the end of a sentence starts a line. */
    private static List<Integer> labels(String text, int start, int end) {
        List<Integer> found = new ArrayList<>();
        for (int i = start + 1; i < end; i++) {
            boolean opens = isSentenceEnd(text.charAt(i - 1)) || text.charAt(i - 1) == ' ';
            if (opens
                    && Label.at(text, i, end)
                            .filter(l -> text.charAt(l.end() - 1) == '：')
                            .isPresent()) {
                found.add(i);
            }
        }
        return found;
    }
}
