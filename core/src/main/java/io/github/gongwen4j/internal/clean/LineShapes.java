package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.BitSet;
import java.util.List;

/** What the lines of a text that are not blank look like, however their width is measured. */
final class LineShapes {
    private static final CharacterSet MARKS = CharacterSet.of("，。；（）《》");

    private final String text;
    private final List<Line> lines;
    private final int[] indents;
    private final BitSet brokenOff = new BitSet();
    private final BitSet open = new BitSet();
    private final BitSet rows = new BitSet();

    private LineShapes(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.indents = new int[lines.size()];
    }

    /** Looks at all lines. */
    static LineShapes of(String text, List<Line> lines) {
        LineShapes shapes = new LineShapes(text, lines);
        Ahead bars = new Ahead(text, '|');
        for (int i = 0; i < lines.size(); i++) {
            shapes.rows.set(i, bars.isIn(lines.get(i).start(), lines.get(i).end()));
            shapes.indents[i] = indent(text, lines.get(i).start());
            // A line that ends a sentence, as most do, is neither broken off nor leaves anything open.
            if (!isSentenceEnd(shapes.last(i))) {
                shapes.lookAtMarks(i, lines.get(i));
            }
        }
        return shapes;
    }

    private void lookAtMarks(int i, Line line) {
        Balance balance = balance(line);
        char last = last(i);
        brokenOff.set(i, balance.clauses && (isHan(last) || isAlphanumeric(last)));
        open.set(i, balance.brackets == 1 || balance.titles == 1);
    }

    /** How many marks are open at the end of a line, whether one closes what a line before it opened, and whether it has clauses. */
    private record Balance(int brackets, int titles, boolean closes, boolean clauses) {}

    private Balance balance(Line line) {
        boolean clauses = false;
        int brackets = 0;
        int titles = 0;
        int leastBrackets = 0;
        int leastTitles = 0;
        for (int at = MARKS.indexIn(text, line.start(), line.end());
                at < line.end();
                at = MARKS.indexIn(text, at + 1, line.end())) {
            switch (text.charAt(at)) {
                case '（' -> brackets++;
                case '）' -> brackets--;
                case '《' -> titles++;
                case '》' -> titles--;
                default -> clauses = true;
            }
            leastBrackets = Math.min(leastBrackets, brackets);
            leastTitles = Math.min(leastTitles, titles);
        }
        boolean closes = leastBrackets < 0 || leastTitles < 0;
        return new Balance(brackets - leastBrackets, titles - leastTitles, closes, clauses);
    }

    private static int indent(String text, int start) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        return start - from;
    }

    /** How many lines there are. */
    int size() {
        return lines.size();
    }

    /** A line. */
    Line line(int i) {
        return lines.get(i);
    }

    /** The last character of a line. */
    char last(int i) {
        return text.charAt(lines.get(i).end() - 1);
    }

    /** Whether Markdown marks a line as a heading, which shows that it starts something by that alone. */
    boolean isHeading(int i) {
        return text.charAt(lines.get(i).start()) == '#';
    }

    /** Whether a line is a row of a table, which is as wide as it is, whatever breaks the lines around it. */
    boolean isRow(int i) {
        return rows.get(i);
    }

    /** The blanks in front of a line: a paragraph starts further right than the lines that continue it. */
    int indent(int i) {
        return indents[i];
    }

    /** Whether a line is running text without an end. */
    boolean isBrokenOff(int i) {
        return brokenOff.get(i);
    }

    /** Whether a title or a bracket is still open where the line ends. */
    boolean leavesOpen(int i) {
        return open.get(i);
    }

    /** Whether a line closes a bracket or a title that a line before it opened. */
    boolean closes(int i) {
        return balance(lines.get(i)).closes;
    }

    /** Whether a blank line follows. */
    boolean isBlankBehind(int i) {
        int first = text.indexOf('\n', lines.get(i).end());
        int second = first < 0 ? -1 : text.indexOf('\n', first + 1);
        return second >= 0 && second < lines.get(i + 1).start();
    }
}
