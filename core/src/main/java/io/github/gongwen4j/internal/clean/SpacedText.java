package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.JointNames;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Leaves out the single blanks of a text that has them throughout: between all characters (推 进 高 质 量), or scattered within
 * words (推进高 质量). A blank of the text itself has been set apart, too: of what two blanks or more part, half of them stay.
 */
final class SpacedText implements Cleaner {
    private static final int FEWEST_SCATTERED = 10;
    /** A text with fewer has them where words end: one blank to so many pairs of ideographs. */
    private static final int RAREST_SCATTERED = 40;

    private static final int LONGEST_SIGNATURE = 120;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        if (!hasSingleBlanks(text)) {
            return;
        }
        Pairs all = new Pairs();
        Pairs running = new Pairs();
        Ahead commas = new Ahead(text, '，');
        TextLines.forEach(text, (start, end) -> {
            Pairs line = new Pairs();
            line.count(text, start, end);
            all.add(line);
            // In a body on one line blanks may stand for its breaks.
            boolean whole = (end - start) * 2 > text.length();
            if (!whole && commas.isIn(start, end)) {
                running.add(line);
            }
        });
        boolean spaced = all.apart > FEWEST_SCATTERED && all.apart * 2 > all.pairs;
        boolean scattered = running.apart > FEWEST_SCATTERED && running.apart * RAREST_SCATTERED > running.pairs;
        if (spaced || scattered) {
            TextLines.forEach(text, (start, end) -> {
                if (spaced) {
                    close(draft, start, end);
                } else {
                    closeWords(draft, start, end);
                }
            });
        }
    }

    /** Whether blanks part ideographs at more than a few places; only then are the pairs of a text worth counting. */
    private static boolean hasSingleBlanks(String text) {
        int apart = 0;
        int i = text.indexOf(' ', 1);
        while (i > 0 && i + 1 < text.length() && apart <= FEWEST_SCATTERED) {
            apart += isHan(text.charAt(i - 1)) && isHan(text.charAt(i + 1)) ? 1 : 0;
            i = text.indexOf(' ', i + 1);
        }
        return apart > FEWEST_SCATTERED;
    }

    private static void closeWords(Draft draft, int start, int end) {
        String text = draft.text();
        if (isRowOfNames(text, start, end)) {
            return;
        }
        for (int i = start + 1; i + 1 < end; i++) {
            if (isSingle(text, i) && isWithinWords(text, i, end)) {
                draft.replace(i, i + 1, "", DiagnosticCode.BLANKS_IN_WORDS);
            }
        }
    }

    /** 国家医保局 财政部 2021年4月12日: the blanks of a signature part its names. */
    private static boolean isRowOfNames(String text, int start, int end) {
        int last = end;
        while (last > start && (isDigit(text.charAt(last - 1)) || "年月日 ".indexOf(text.charAt(last - 1)) >= 0)) {
            last--;
        }
        return end - start <= LONGEST_SIGNATURE
                && JointNames.in(text, start, last).size() > 1;
    }

    private static void close(Draft draft, int start, int end) {
        String text = draft.text();
        TextLines.Line line = TextLines.trim(text, start, end);
        boolean row = OwnLines.isRowOfCells(text, line);
        for (int i = line.start(); i < line.end(); i++) {
            int from = i;
            while (text.charAt(i) == ' ') {
                i++;
            }
            int left = (i - from) / 2;
            if (i > from && row && (text.charAt(from - 1) == '|' || text.charAt(i) == '|')) {
                left = Math.max(1, left);
            }
            if (left < i - from) {
                draft.replace(from, i, " ".repeat(left), DiagnosticCode.BLANKS_IN_WORDS);
            }
        }
    }

    private static boolean isSingle(String text, int i) {
        return text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ';
    }

    private static boolean isWithinWords(String text, int i, int end) {
        return isHan(text.charAt(i - 1))
                && isHan(text.charAt(i + 1))
                && Label.at(text, i + 1, end).isEmpty()
                && MarkScanner.at(text, i + 1, end).isEmpty();
    }

    /** Pairs of neighbouring ideographs, and those of them that a single blank parts. */
    private static final class Pairs {
        private int pairs;
        private int apart;

        void add(Pairs others) {
            pairs += others.pairs;
            apart += others.apart;
        }

        void count(String text, int start, int end) {
            boolean before = false;
            for (int i = start; i < end; i++) {
                boolean here = isHan(text.charAt(i));
                boolean blank = before && !here && i + 1 < end && isSingle(text, i) && isWithinWords(text, i, end);
                apart += blank ? 1 : 0;
                pairs += blank || (before && here) ? 1 : 0;
                before = here;
            }
        }
    }
}
