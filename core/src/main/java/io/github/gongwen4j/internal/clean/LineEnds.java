package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/** CR LF, CR, form feeds and Unicode's separators become LF. */
final class LineEnds implements Cleaner {
    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOther(c)) {
                int end = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                draft.replace(i, end, "\n", DiagnosticCode.LINE_ENDS);
                i = end - 1;
            }
        }
    }

    private static boolean isOther(char c) {
        return (c >= '\u000B' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
