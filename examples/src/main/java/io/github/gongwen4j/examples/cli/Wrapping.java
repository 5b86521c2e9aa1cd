package io.github.gongwen4j.examples.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines of at most so many columns, where line breaks are allowed (not before 、 and not within a date), and
 * if it costs no more than half a line, between the members of a list rather than within one. State of a single run.
 */
final class Wrapping {
    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int width;

    private Wrapping(int columns) {
        this.columns = columns;
    }

    /** The lines, none of them wider than {@code columns}, which is at least 2; at least one. */
    static List<String> wrap(String text, int columns) {
        Wrapping wrapping = new Wrapping(columns);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            wrapping.add(text.substring(from, to));
            from = to;
        }
        wrapping.endLine();
        return List.copyOf(wrapping.lines);
    }

    private void add(String piece) {
        if (width > 0 && width + DisplayWidth.of(piece.stripTrailing()) > columns) {
            breakLine();
        }
        piece.codePoints().forEach(this::add);
    }

    private void add(int codePoint) {
        int more = DisplayWidth.of(codePoint);
        if (width + more > columns) {
            if (Character.isWhitespace(codePoint)) {
                return;
            }
            endLine();
        }
        line.appendCodePoint(codePoint);
        width += more;
    }

    private void breakLine() {
        String member = line.substring(line.lastIndexOf("、") + 1);
        boolean keep = member.length() < line.length() && DisplayWidth.of(member) <= columns / 2;
        line.setLength(keep ? line.length() - member.length() : line.length());
        endLine();
        if (keep) {
            line.append(member);
            width = DisplayWidth.of(member);
        }
    }

    private void endLine() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        width = 0;
    }
}
