package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/** CR LF, CR, form feeds and Unicode's separators become LF. */
final class LineEnds implements Cleaner {
    private static final String OTHERS = "\r\f\u000B\u0085\u2028\u2029";

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(OTHERS)) {
            return;
        }
        String text = draft.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OTHERS.indexOf(c) >= 0) {
                int end = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                draft.replace(i, end, "\n", DiagnosticCode.LINE_ENDS);
                i = end - 1;
            }
        }
    }

    /** Whether a character ends a line in a text as it was given. */
    static boolean isLineEnd(char c) {
        return c == '\n' || Characters.isMark(c, OTHERS);
    }
}
