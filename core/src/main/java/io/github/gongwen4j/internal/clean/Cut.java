package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.limit.Limits;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.Map;

/** Leaves out what lies beyond the limits of characters and of lines; the one that bites first is reported. Stateless. */
final class Cut implements Cleaner {
    private final Limits limits;

    Cut(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        int characters = beforePair(text, Math.min(limits.characters(), text.length()));
        int lines = endOfLines(text, characters);
        if (lines < characters) {
            cut(draft, lines, DiagnosticCode.TOO_MANY_LINES, limits.lines());
        } else if (characters < text.length()) {
            cut(draft, characters, DiagnosticCode.TOO_MANY_CHARACTERS, limits.characters());
        }
    }

    private static void cut(Draft draft, int from, DiagnosticCode code, int limit) {
        int end = draft.text().length();
        draft.leaveOut(from, end);
        draft.remark(code, from, end, Map.of("limit", String.valueOf(limit), "left", String.valueOf(end - from)));
    }

    /** The end of the last line that is allowed, its line end included; the limit if the lines before it are not too many. */
    private int endOfLines(String text, int limit) {
        if (limit < limits.lines()) {
            return limit;
        }
        int ends = 0;
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            boolean crOfCrLf = c == '\r' && isPair(text, i);
            if (c == '\n' || (c == '\r' && !crOfCrLf)) {
                ends++;
            }
            if (ends == limits.lines()) {
                return i + 1;
            }
        }
        return limit;
    }

    private static int beforePair(String text, int cut) {
        return cut > 0 && isPair(text, cut - 1) ? cut - 1 : cut;
    }

    /** Whether a character and the next one belong together. */
    private static boolean isPair(String text, int i) {
        if (i + 1 >= text.length()) {
            return false;
        }
        char first = text.charAt(i);
        char second = text.charAt(i + 1);
        return Character.isSurrogatePair(first, second) || (first == '\r' && second == '\n');
    }
}
