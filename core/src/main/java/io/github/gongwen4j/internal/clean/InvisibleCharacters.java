package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/** Byte order marks, zero-width characters, soft hyphens and control characters are left out. */
final class InvisibleCharacters implements Cleaner {

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        for (int i = 0; i < text.length(); i++) {
            if (!isHan(text.charAt(i)) && isInvisible(text.charAt(i))) {
                int end = i;
                while (end < text.length() && isInvisible(text.charAt(end))) {
                    end++;
                }
                draft.replace(i, end, "", DiagnosticCode.INVISIBLE_CHARACTERS);
                i = end;
            }
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
