package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.jsoup.parser.Parser;

/** Decodes the entities of a stretch of HTML text and takes its line breaks for blanks, as a browser does. */
final class HtmlCharacters {
    private static final int LONGEST_ENTITY = 32;

    private HtmlCharacters() {}

    static void clean(Draft draft, int start, int end) {
        String text = draft.text();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '&') {
                int stop = endOfEntity(text, i, end);
                if (stop > i) {
                    draft.replace(
                            i, stop, Parser.unescapeEntities(text.substring(i, stop), false), DiagnosticCode.MARKUP);
                    i = stop;
                    continue;
                }
            } else if (c == '\n' || c == '\r' || c == '\t') {
                int stop = i;
                while (stop < end && " \n\r\t".indexOf(text.charAt(stop)) >= 0) {
                    stop++;
                }
                draft.replace(i, stop, i == start || stop == end ? "" : " ", DiagnosticCode.MARKUP);
                i = stop;
                continue;
            }
            i++;
        }
    }

    private static int endOfEntity(String text, int start, int end) {
        int i = start + 1;
        while (i < end
                && i - start < LONGEST_ENTITY
                && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
            i++;
        }
        boolean named = i > start + 1;
        return named && i < end && text.charAt(i) == ';' ? i + 1 : named && text.startsWith("&nbsp", start) ? i : start;
    }
}
