package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/** CR LF, CR, form feeds and Unicode's separators become LF. */
final class LineEnds implements Cleaner {
    private static final CharacterSet OTHERS = CharacterSet.of("\r\f\u000B\u0085\u2028\u2029");

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(OTHERS)) {
            return;
        }
        String text = draft.text();
        Finder others = Finder.of(draft, OTHERS);
        int i = others.firstIn(0, text.length());
        while (i < text.length()) {
            int end = text.startsWith("\r\n", i) ? i + 2 : i + 1;
            draft.replace(i, end, "\n", DiagnosticCode.LINE_ENDS);
            i = others.firstIn(end, text.length());
        }
    }

    /** Whether a character ends a line in a text as it was given. */
    static boolean isLineEnd(char c) {
        return c == '\n' || OTHERS.contains(c);
    }
}
