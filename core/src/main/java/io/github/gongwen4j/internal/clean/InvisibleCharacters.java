package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/** Byte order marks, zero-width characters, soft hyphens and control characters are left out. */
final class InvisibleCharacters implements Cleaner {
    private static final CharacterSet INVISIBLE = CharacterSet.ofRanges("\0\b\u000B\u001F")
            .and(CharacterSet.of("\u007F\u00AD\uFEFF"))
            .and(CharacterSet.ofRanges("\u200B\u200F\u202A\u202E\u2060\u2064"));

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(INVISIBLE)) {
            return;
        }
        String text = draft.text();
        Finder invisible = Finder.of(draft, INVISIBLE);
        int i = invisible.firstIn(0, text.length());
        while (i < text.length()) {
            int end = i + 1;
            while (end < text.length() && INVISIBLE.contains(text.charAt(end))) {
                end++;
            }
            draft.replace(i, end, "", DiagnosticCode.INVISIBLE_CHARACTERS);
            i = invisible.firstIn(end, text.length());
        }
    }

    /** Whether a character is one of them. */
    static boolean holds(char c) {
        return INVISIBLE.contains(c);
    }
}
