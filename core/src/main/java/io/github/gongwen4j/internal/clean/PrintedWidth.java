package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.source.Span;

/** How wide lines are in print, which sets letters and digits half as wide as ideographs. */
final class PrintedWidth {
    private PrintedWidth() {}

    /** The width of a line as it reads now. */
    static int of(String text, Line line) {
        return of(text, line.start(), line.end());
    }

    /**
     * The width of a line as it was given, the next line starting not before a limit. What has been left out took its room, too;
     * where that held a break (關( ¶ guān)), two lines became one, of which the last counts.
     */
    static int ofOriginal(String original, Span place, int limit, int indent) {
        int end = place.end();
        while (end < limit && !LineEnds.isLineEnd(original.charAt(end))) {
            end++;
        }
        while (end > place.end() && Character.isWhitespace(original.charAt(end - 1))) {
            end--;
        }
        int start = place.end();
        while (start > place.start() && !LineEnds.isLineEnd(original.charAt(start - 1))) {
            start--;
        }
        return of(original, start, end) + (start == place.start() ? indent : 0);
    }

    /** The width of a stretch; how much wider than any wrapped line a paragraph is does not matter. */
    private static int of(String text, int start, int end) {
        int halves = 0;
        for (int i = start; i < end && halves <= 4 * Wrapping.WIDEST; i++) {
            halves += text.charAt(i) < 0x80 ? 1 : 2;
        }
        return (halves + 1) / 2;
    }
}
