package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Puts “ and ” for the straight quotation marks of a line, which do not say where a quotation starts: "双十"行动. A line on which one has no
 * partner, or on which they hold no Chinese words, stays as it is.
 */
final class StraightQuotes implements Cleaner {
    private static final char STRAIGHT = '"';
    private static final int LONGEST = 80;

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny("\"＂")) {
            return;
        }
        TextLines.forEachWith(STRAIGHT, draft.text(), (start, end) -> {
            if (arePairs(draft.text(), start, end)) {
                curl(draft, start, end);
            }
        });
    }

    private static void curl(Draft draft, int start, int end) {
        String text = draft.text();
        boolean opens = true;
        for (int i = next(text, start, end); i < end; i = next(text, i + 1, end)) {
            draft.replace(i, opens ? '“' : '”', DiagnosticCode.WIDTH);
            opens = !opens;
        }
    }

    /** Whether every second mark closes a quotation that holds words and does not start or end with a comma. */
    private static boolean arePairs(String text, int start, int end) {
        int open = next(text, start, end);
        while (open < end) {
            int close = next(text, open + 1, end);
            if (close == end || close - open > LONGEST || !isQuotation(text, open + 1, close)) {
                return false;
            }
            open = next(text, close + 1, end);
        }
        return true;
    }

    private static boolean isQuotation(String text, int start, int end) {
        boolean words = false;
        for (int i = start; i < end; i++) {
            words |= Characters.isHan(text.charAt(i));
        }
        return words && "，。；：、".indexOf(text.charAt(start)) < 0 && "，、：".indexOf(text.charAt(end - 1)) < 0;
    }

    private static int next(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != STRAIGHT) {
            i++;
        }
        return i;
    }
}
