package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Breaks lines where a Cyrillic Р stands for the break, as in texts from libraries of shared documents (美化家园。Р二、时间安排Р本次…).
 * Within Cyrillic words it is a letter.
 */
final class BreakLetters implements Cleaner {
    private static final char LETTER = '\u0420';
    /** One alone may be a misread P. */
    private static final int FEWEST = 2;

    private static final CharacterSet CYRILLIC = CharacterSet.ofRanges("\u0400\u04FF");
    /** Р(二) stands for a break, Р-2 and PР for something else. */
    private static final CharacterSet WORDS = CYRILLIC.and(CharacterSet.ofRanges("AZaz--__"));

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(String.valueOf(LETTER)) || !standForBreaks(draft.text())) {
            return;
        }
        String text = draft.text();
        for (int at = text.indexOf(LETTER); at >= 0; at = text.indexOf(LETTER, at + 1)) {
            draft.replace(at, at + 1, "\n", DiagnosticCode.RESTORED_BREAKS);
        }
    }

    private static boolean standForBreaks(String text) {
        int count = 0;
        for (int at = text.indexOf(LETTER); at >= 0; at = text.indexOf(LETTER, at + 1)) {
            boolean word = (at > 0 && WORDS.contains(text.charAt(at - 1)))
                    || (at + 1 < text.length() && WORDS.contains(text.charAt(at + 1)));
            if (word) {
                return false;
            }
            count++;
        }
        return count >= FEWEST;
    }
}
