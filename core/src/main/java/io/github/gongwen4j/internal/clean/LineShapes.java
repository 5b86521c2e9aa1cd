package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.BitSet;
import java.util.List;

/** What the lines of a text look like, however their width is measured; looked at once. */
final class LineShapes {
    private final String text;
    private final List<Line> lines;
    private final int[] indents;
    private final BitSet brokenOff = new BitSet();

    private LineShapes(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.indents = new int[lines.size()];
    }

    /** The shapes of all lines of a text that are not blank. */
    static LineShapes of(String text, List<Line> lines) {
        LineShapes shapes = new LineShapes(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            shapes.indents[i] = indent(text, lines.get(i).start());
            shapes.brokenOff.set(i, isBrokenOff(text, lines.get(i)));
        }
        return shapes;
    }

    private static int indent(String text, int start) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        return start - from;
    }

    private static boolean isBrokenOff(String text, Line line) {
        char last = text.charAt(line.end() - 1);
        return (isHan(last) || isAlphanumeric(last)) && line.contains(text, "，。；");
    }

    /** How many lines there are. */
    int size() {
        return lines.size();
    }

    /** The last character of a line. */
    char last(int i) {
        return text.charAt(lines.get(i).end() - 1);
    }

    /** Whether Markdown marks a line as a heading, which shows that it starts something by that alone. */
    boolean isHeading(int i) {
        return text.charAt(lines.get(i).start()) == '#';
    }

    /** The blanks in front of a line: a paragraph starts further right than the lines that continue it. */
    int indent(int i) {
        return indents[i];
    }

    /** Whether a line is running text without an end. */
    boolean isBrokenOff(int i) {
        return brokenOff.get(i);
    }

    /** Whether a blank line follows. */
    boolean isBlankBehind(int i) {
        int first = text.indexOf('\n', lines.get(i).end());
        int second = first < 0 ? -1 : text.indexOf('\n', first + 1);
        return second >= 0 && second < lines.get(i + 1).start();
    }
}
