package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.model.source.Position;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;

/**
 * A line of a text around a place, and marks that stand below the place however wide its characters are.
 *
 * @param text the line's number and its words, those far from the place left out
 * @param margin what stands left of the marks' lines
 * @param marks blanks and as many ^ as the place has columns
 */
record Excerpt(String text, String margin, String marks) {
    private static final int BEFORE = 20;
    private static final int LONGEST = 45;
    private static final String LEFT_OUT = "…";

    /** The excerpt of a place; of a place over several lines, the first line. */
    static Excerpt of(SourceText source, Span place) {
        String text = source.text();
        Position position = source.position(place.start());
        int lineStart = place.start() - position.column() + 1;
        int lineEnd = lineEnd(text, place.start());
        int from = Math.max(lineStart, place.start() - BEFORE);
        int to = Math.min(lineEnd, Math.max(from + LONGEST, Math.min(place.end(), from + 2 * LONGEST)));
        from = aligned(text, from);
        to = aligned(text, to);
        int end = Math.min(Math.max(place.end(), place.start()), to);
        String before = (from > lineStart ? LEFT_OUT : "") + shown(text, from, place.start());
        String marked = shown(text, place.start(), end);
        String after = shown(text, end, to) + (to < lineEnd ? LEFT_OUT : "");
        String number = "%5d | ".formatted(position.line());
        String marks = " ".repeat(DisplayWidth.of(before)) + "^".repeat(Math.max(1, DisplayWidth.of(marked)));
        String line = (number + before + marked + after).replaceFirst("[\\p{Z}]+$", "");
        return new Excerpt(line, " ".repeat(number.length() - 2) + "| ", marks);
    }

    /** A character of two code units is shown whole or not at all. */
    private static int aligned(String text, int offset) {
        boolean within = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return within ? offset - 1 : offset;
    }

    private static int lineEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Each control character as one blank, so that nothing moves. */
    private static String shown(String text, int from, int to) {
        return text.substring(Math.min(from, to), to).replaceAll("\\p{Cc}", " ");
    }
}
