package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Leaves out the pictographs that posts set in front of lines, which hide the numbers and labels behind them, and writes a digit on a key
 * (1️⃣) as the number of an item. Within a line they stay: there they hide nothing.
 */
final class Pictographs implements Cleaner {
    private static final char KEY = '\u20E3';
    private static final char VARIANT = '\uFE0F';
    private static final CharacterSet PICTOGRAPHS =
            CharacterSet.ofRanges("\u231A\u23FF\u2607\u2775\u2794\u27BF\u2B05\u2B55");
    /** The first halves of the pictographs beyond the first plane. */
    private static final CharacterSet PLANES = CharacterSet.ofRanges("\uD83C\uD83E");

    private static final CharacterSet ALL = PICTOGRAPHS.and(PLANES).and(CharacterSet.of(String.valueOf(KEY)));

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(ALL)) {
            return;
        }
        String text = draft.text();
        for (Line line : draft.lines()) {
            int words = line.start();
            int next = behindPictograph(text, words, line.end());
            while (next > words) {
                words = Blanks.after(text, next, line.end());
                next = behindPictograph(text, words, line.end());
            }
            if (words > line.start()) {
                draft.replace(line.start(), words, "", DiagnosticCode.MARKUP);
            }
            int key = behindKey(text, words, line.end());
            if (key > words) {
                draft.replace(words + 1, key, ".", DiagnosticCode.MARKUP);
            }
        }
    }

    private static int behindPictograph(String text, int offset, int limit) {
        if (offset >= limit) {
            return offset;
        }
        char c = text.charAt(offset);
        int end = PICTOGRAPHS.contains(c)
                ? offset + 1
                : PLANES.contains(c) && offset + 1 < limit && Character.isLowSurrogate(text.charAt(offset + 1))
                        ? offset + 2
                        : offset;
        return end > offset && end < limit && text.charAt(end) == VARIANT ? end + 1 : end;
    }

    /** Behind 1️⃣, with or without the sign for its variant. */
    private static int behindKey(String text, int offset, int limit) {
        if (offset >= limit || !isDigit(text.charAt(offset))) {
            return offset;
        }
        int key = offset + 1 < limit && text.charAt(offset + 1) == VARIANT ? offset + 2 : offset + 1;
        return key < limit && text.charAt(key) == KEY ? Blanks.after(text, key + 1, limit) : offset;
    }
}
