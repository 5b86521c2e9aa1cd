package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * Makes lines of their own of the fields of a page that stand in a list, each behind a bullet and with what it says on the next line
 * (• 发文字号： above 某政发〔2024〕7号).
 */
final class BulletedFields implements Cleaner {
    private static final String BULLETS = "•·●∙";
    private static final int LINES_OF_HEAD = 60;
    private static final int LONGEST_NAME = 12;
    private static final int FEWEST = 2;

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(BULLETS)) {
            return;
        }
        String text = draft.text();
        List<Line> lines = draft.lines();
        int stop = Math.min(lines.size(), LINES_OF_HEAD);
        int last = -1;
        int fields = 0;
        for (int i = 0; i < stop; i++) {
            if (isField(text, lines.get(i))) {
                fields++;
                last = i;
            }
        }
        for (int i = 0; i <= last && fields >= FEWEST; i++) {
            Line line = lines.get(i);
            if (!isBulleted(text, line)) {
                continue;
            }
            draft.drop(line.start(), startOfName(text, line), DiagnosticCode.PAGE_CHROME);
            boolean empty = text.charAt(line.end() - 1) == '：';
            // Behind the last field of the list stands the document.
            if (empty && i + 2 <= last && !isBulleted(text, lines.get(i + 1)) && isBulleted(text, lines.get(i + 2))) {
                int behind = line.end();
                int value = lines.get(i + 1).start();
                draft.replace(behind, value, "", DiagnosticCode.JOINED_LINES);
            }
        }
    }

    private static int startOfName(String text, Line line) {
        int start = line.start() + 1;
        while (start < line.end() && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    static boolean isBulleted(String text, Line line) {
        return BULLETS.indexOf(text.charAt(line.start())) >= 0;
    }

    /** Whether a line starts with a bullet and the name of a field. */
    private static boolean isField(String text, Line line) {
        if (!isBulleted(text, line)) {
            return false;
        }
        int start = startOfName(text, line);
        String words = text.substring(start, Math.min(line.end(), start + LONGEST_NAME));
        // ∙【时效性】现行有效
        int colon = words.startsWith("【") ? words.indexOf('】') : words.indexOf('：');
        return colon > 0
                && DescribedField.of(text.substring(start, start + colon)).isPresent();
    }
}
