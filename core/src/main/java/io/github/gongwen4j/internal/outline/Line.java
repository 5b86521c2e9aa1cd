package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the clean text that is not blank: a paragraph, a heading, an item, a field.
 *
 * @param index its place among the lines
 * @param start where its first character stands
 * @param end the offset after its last character
 * @param mark the number that it starts with
 * @param label the field's label that it starts with; behind a number, only one that the item's name follows
 * @param bracketed whether all of it is a responsibility statement in brackets
 */
public record Line(int index, int start, int end, Optional<Mark> mark, Optional<Label> label, boolean bracketed) {

    /** The lines of a clean text. */
    public static List<Line> all(String text) {
        List<Line> lines = new ArrayList<>();
        for (TextLines.Line line : TextLines.notBlank(text)) {
            lines.add(at(text, lines.size(), line.start(), line.end()));
        }
        return SpokenNumbers.in(text, PartNumbers.in(text, PlainNumbers.in(text, lines)));
    }

    /** The same line with a number. */
    Line withMark(Mark number) {
        return new Line(index, start, end, Optional.of(number), Optional.empty(), false);
    }

    private static Line at(String text, int index, int start, int end) {
        Optional<Mark> mark = MarkScanner.at(text, start, end);
        int afterMark = mark.map(Mark::end).orElse(start);
        Optional<Label> label = Label.at(text, afterMark, end);
        // （三）责任单位：… is a field of the item above, numbered or not.
        boolean numberedField = label.filter(l -> isStatement(l) && l.end() < end && hasColon(text, l))
                .isPresent();
        if (mark.isPresent() && numberedField) {
            mark = Optional.empty();
        }
        boolean bracketed = mark.isEmpty() && isBracketedStatement(text, start, end);
        // 1.任务名称：…: the words of the item are those of its name.
        boolean named = label.filter(l -> l.kind() == Label.Kind.NAME && (l.end() < end || hasColon(text, l)))
                .isPresent();
        return new Line(index, start, end, mark, mark.isPresent() && !named ? Optional.empty() : label, bracketed);
    }

    /** （责任单位：…） or （…负责） alone on its line. */
    private static boolean isBracketedStatement(String text, int start, int end) {
        int last = text.charAt(end - 1) == '。' ? end - 1 : end;
        if (last - start < 4 || text.charAt(start) != '（' || Brackets.afterGroup(text, start, end) != last) {
            return false;
        }
        return Label.at(text, start + 1, last).filter(Line::isStatement).isPresent()
                || RoleWords.atEnd(text, start + 1, last - 1).isPresent();
    }

    private static boolean hasColon(String text, Label label) {
        String words = text.substring(label.start(), label.end());
        return words.indexOf('：') >= 0 || words.indexOf(':') >= 0;
    }

    private static boolean isStatement(Label label) {
        return label.kind().isUnits() || label.kind() == Label.Kind.TIME;
    }

    /** Whether the line is a field: units, a time, something else that is no work, or the bare label of measures. */
    public boolean isField() {
        return bracketed
                || label.filter(l -> !l.kind().isText() || l.end() == end).isPresent();
    }

    /** Whether the line starts with the label of measures or of other work. */
    public boolean isContent() {
        return label.filter(l -> l.kind() == Label.Kind.CONTENT).isPresent();
    }

    /** Whether the line is a field with units or a time. */
    public boolean isStatement() {
        return label.filter(Line::isStatement).isPresent();
    }

    /** Whether a numbered line is nothing but a heading: no mark parts or ends what it says. */
    public boolean isHeadingAlone(CharSequence text) {
        return mark.isPresent() && !Characters.anyIn(text, bodyStart(), end, "，。；：");
    }

    /** Whether the line tells who answers for items above that it names by their numbers. */
    public boolean isShared(CharSequence text) {
        return mark.isEmpty() && SharedStatement.of(text, this).isPresent();
    }

    /** The first label of units or of a time on a field's line: 责任人：某某，责任单位：…. */
    public Optional<Label> statement(CharSequence text) {
        Optional<Label> found = label;
        while (found.isPresent() && !isStatement(found.get())) {
            found = Label.next(text, found.get().end(), end);
        }
        return found;
    }

    /** Where the text after the number, and after the label of work, starts. */
    public int bodyStart() {
        if (label.isPresent() && label.get().kind().isText()) {
            return label.get().end();
        }
        return mark.isPresent() ? mark.get().end() : start;
    }

    /** The number of characters. */
    public int length() {
        return end - start;
    }

    /** The characters. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
