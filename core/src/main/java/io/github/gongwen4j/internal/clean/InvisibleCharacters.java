package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/** Byte order marks, zero-width characters, soft hyphens and control characters are left out. */
final class InvisibleCharacters implements Cleaner {
    private static final CharacterSet INVISIBLE = CharacterSet.ofSigns(c -> isInvisible((char) c));

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

    private static boolean isInvisible(char c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || c == '\u007F'
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\uFEFF';
    }
}
