package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/** Leaves out marks of Markdown and comments of HTML; what level a heading has is for its number to say. */
final class Markup implements Cleaner {
    private static final int LONGEST_COMMENT = 400;
    /** What a converter writes a backslash before (1\\.), but for the marks of this pass and of tables: left bare, they would be read. */
    private static final CharacterSet ESCAPED = CharacterSet.of(".()[]~+=>&$%@^{}'\"`:;,?/");

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny("#*_<\\")) {
            return;
        }
        String text = draft.text();
        TextLines.forEach(text, (start, end) -> cleanLine(draft, text, TextLines.trim(text, start, end)));
    }

    private static void cleanLine(Draft draft, String text, TextLines.Line line) {
        int i = line.start();
        while (i < line.end() && text.charAt(i) == '#') {
            i++;
        }
        if (i > line.start()) {
            while (i < line.end() && text.charAt(i) == ' ') {
                i++;
            }
            draft.replace(line.start(), i, "", DiagnosticCode.MARKUP);
        }
        while (i + 1 < line.end()) {
            int end = endOfMark(text, i, line.end());
            if (end > i) {
                draft.replace(i, end, "", DiagnosticCode.MARKUP);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static int endOfMark(String text, int i, int end) {
        char c = text.charAt(i);
        if ((c == '*' || c == '_') && text.charAt(i + 1) == c) {
            int stop = i + 2;
            while (stop < end && text.charAt(stop) == c) {
                stop++;
            }
            return stop;
        }
        if (c == '<' && text.startsWith("<!--", i)) {
            int close = text.substring(i, Math.min(end, i + LONGEST_COMMENT)).indexOf("-->");
            return close > 0 ? i + close + 3 : i;
        }
        return c == '\\' && ESCAPED.contains(text.charAt(i + 1)) ? i + 1 : i;
    }
}
