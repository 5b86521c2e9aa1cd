package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * Leaves out the question marks that stand for blanks which an encoding did not know, where they set a line in (? ? ?某市人民政府) or
 * are all that several lines hold. No sentence starts with them; a single one in front of words may be the end of a line above that was broken, and stays.
 */
final class LostBlanks implements Cleaner {
    private static final CharacterSet MARKS = CharacterSet.of("?？");
    private static final int FEWEST = 2;
    /** So many lines of nothing but marks were blank; one alone may be the end of a question. */
    private static final int HABIT = 3;

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(MARKS)) {
            return;
        }
        String text = draft.text();
        List<Line> lines = draft.lines();
        int alone = 0;
        for (Line line : lines) {
            alone += behindMarks(text, line) == line.end() ? 1 : 0;
        }
        for (Line line : lines) {
            int words = behindMarks(text, line);
            boolean blanks = words == line.end() ? alone >= HABIT : marksIn(text, line.start(), words) >= FEWEST;
            if (blanks) {
                draft.replace(line.start(), words, "", DiagnosticCode.ENCODING_DAMAGE);
            }
        }
    }

    /** Where the words of a line start behind marks and blanks; its end if there are none. */
    private static int behindMarks(String text, Line line) {
        int i = line.start();
        while (i < line.end() && (MARKS.contains(text.charAt(i)) || isBlank(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static int marksIn(String text, int start, int end) {
        int marks = 0;
        for (int i = start; i < end; i++) {
            marks += MARKS.contains(text.charAt(i)) ? 1 : 0;
        }
        return marks;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0';
    }
}
