package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The lines of a row of a table, or the pieces of its lines: where they stand, and what they start. */
final class RowLines {
    private final String text;
    private final List<Line> lines;
    /** The lines that start with a name, below another one. */
    private final BitSet names = new BitSet();
    /** Those that start a line of the page, and the end. */
    private final BitSet opening = new BitSet();

    RowLines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        opening.set(0);
        opening.set(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            int gap = lines.get(i - 1).end();
            opening.set(i, Characters.anyIn(text, gap, lines.get(i).start(), "\n"));
            names.set(i, StackedNames.part(text, lines.get(i - 1), lines.get(i)));
        }
    }

    /** Whether a cell that starts here starts a line of the page. */
    boolean opensLine(int line) {
        return opening.get(line);
    }

    /** Whether a cell ends in the middle of a line. */
    boolean isBlankBehind(int line) {
        return !opening.get(line + 1);
    }

    /** Whether another cell stands on the first or on the last line of a cell. */
    boolean isBesideOthers(int from, int to) {
        return !opensLine(from) || isBlankBehind(to - 1);
    }

    /** Whether a name starts with a line, below another one. */
    boolean startsName(int line) {
        return names.get(line);
    }

    /** 配合单位：县财政局 below those who are responsible. */
    boolean startsWithLabel(int line) {
        return line < lines.size() && labelledUnits(line).isPresent();
    }

    private Optional<Label> labelledUnits(int line) {
        Line words = lines.get(line);
        return Label.at(text, words.start(), words.end())
                .filter(label -> label.kind().isUnits() && label.end() < words.end())
                .filter(label -> Characters.anyIn(text, label.start(), label.end(), "："));
    }

    char last(int line) {
        return text.charAt(lines.get(line).end() - 1);
    }

    /** The words of some lines without the labels in front of them. */
    String names(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            Optional<Label> label = labelledUnits(i);
            boolean parted = label.isPresent() || (i > from && startsName(i));
            words.append(parted && words.length() > 0 ? "、" : "");
            int start = label.map(Label::end).orElse(lines.get(i).start());
            words.append(text, start, lines.get(i).end());
        }
        return words.toString();
    }

    /** The words of some lines. */
    String joined(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(text, lines.get(i).start(), lines.get(i).end());
        }
        return words.toString();
    }
}
