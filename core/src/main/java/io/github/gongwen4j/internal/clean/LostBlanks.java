package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Leaves out the question marks that stand for blanks which an encoding did not know, where they set a line in (? ? ?某市人民政府). No sentence
 * starts with them; a single one in front of words may be the end of a line above that was broken, and stays.
 */
final class LostBlanks implements Cleaner {
    private static final CharacterSet MARKS = CharacterSet.of("?？");
    private static final int FEWEST = 2;

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(MARKS)) {
            return;
        }
        String text = draft.text();
        for (Line line : draft.lines()) {
            int words = line.start();
            int marks = 0;
            while (words < line.end() && (MARKS.contains(text.charAt(words)) || isBlank(text.charAt(words)))) {
                marks += MARKS.contains(text.charAt(words)) ? 1 : 0;
                words++;
            }
            if (marks >= FEWEST && words < line.end()) {
                draft.replace(line.start(), words, "", DiagnosticCode.ENCODING_DAMAGE);
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0';
    }
}
