package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Puts right the number in brackets that starts a line where optical recognition took a bracket for one of another kind (（三〕, （四>)
 * or 一 for a dash (（—）, —、). In front of words these are nothing else. Digits in a pair of square brackets may be a note's.
 */
final class ItemBrackets implements Cleaner {
    private static final String OPENERS = "（〔[〈【《<";
    private static final String CLOSERS = "）〕]〉】》>";
    private static final CharacterSet DASHES = CharacterSet.of("-—–―─ー");
    private static final CharacterSet DAMAGED = DASHES.and(CharacterSet.of("〔[〈【《<〕]〉】》>"));
    private static final int LONGEST = 3;

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(DAMAGED)) {
            return;
        }
        String text = draft.text();
        for (Line line : draft.lines()) {
            int start = line.start();
            if (DASHES.contains(text.charAt(start))
                    && text.startsWith("、", start + 1)
                    && isWord(text, start + 2, line)) {
                put(draft, start, '一');
            } else if (OPENERS.indexOf(text.charAt(start)) >= 0) {
                inBrackets(draft, line);
            }
        }
    }

    private static void inBrackets(Draft draft, Line line) {
        String text = draft.text();
        int first = Blanks.after(text, line.start() + 1, line.end());
        int end = endOfNumeral(text, first, line.end());
        int close = Blanks.after(text, end, line.end());
        boolean number = end > first && end - first <= LONGEST && close < line.end();
        if (!number || CLOSERS.indexOf(text.charAt(close)) < 0 || !isWord(text, close + 1, line)) {
            return;
        }
        boolean dash = DASHES.contains(text.charAt(first));
        if (isDamaged(text, line.start(), first, close)) {
            put(draft, line.start(), '（');
            if (dash) {
                put(draft, first, '一');
            }
            put(draft, close, '）');
        }
    }

    private static int endOfNumeral(String text, int first, int limit) {
        boolean dash = first < limit && DASHES.contains(text.charAt(first));
        return dash ? first + 1 : Numerals.endOf(text, first, limit);
    }

    /** A pair of one kind that is not round is a mark of its own, unless ideographs stand in square brackets. */
    private static boolean isDamaged(String text, int open, int first, int close) {
        boolean pair = OPENERS.indexOf(text.charAt(open)) == CLOSERS.indexOf(text.charAt(close));
        boolean dash = DASHES.contains(text.charAt(first));
        return switch (text.charAt(open)) {
            case '（' -> dash || !pair;
            case '【', '《', '<' -> !pair;
            default -> !pair || !(dash || isDigit(text.charAt(first)));
        };
    }

    private static boolean isWord(String text, int offset, Line line) {
        int words = Blanks.after(text, offset, line.end());
        return words < line.end() && isHan(text.charAt(words));
    }

    private static void put(Draft draft, int at, char meant) {
        if (draft.text().charAt(at) != meant) {
            draft.replace(at, meant, DiagnosticCode.LOOK_ALIKE);
        }
    }
}
