package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a text whose lines break off anywhere, at no edge, from one whose lines are paragraphs. Of those hardly a line with clauses
 * ends in the middle of a sentence; and never does one break off in front of a mark or within a number.
 */
final class RaggedBreaks {
    private static final int FEWEST = 3;
    /** So many lines with clauses that break off are enough by themselves, as one in so many of all lines. */
    private static final int SHARE = 5;

    private static final int FEWEST_RUN_IN = 2;

    /** No line starts with these, whatever ends above it. */
    static final String NO_STARTS = "，、。；）》”？！〕";

    private final String text;
    private final LineShapes lines;
    private final boolean ragged;
    /** The numbers behind whose headings the text goes on in the same line. */
    private final Set<Style> runIn = EnumSet.noneOf(Style.class);

    private RaggedBreaks(String text, LineShapes lines) {
        this.text = text;
        this.lines = lines;
        this.ragged = isRagged();
        if (ragged) {
            lookAtNumbers();
        }
    }

    /** Looks at all breaks of a text. */
    static RaggedBreaks of(String text, LineShapes lines) {
        return new RaggedBreaks(text, lines);
    }

    /** Whether the lines break off anywhere. */
    boolean areMany() {
        return ragged;
    }

    private boolean isRagged() {
        int brokenOff = 0;
        int impossible = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line next = lines.line(i + 1);
            if (lines.isBrokenOff(i) && !OwnLines.startsOwn(text, next) && !OwnLines.isName(text, next)) {
                brokenOff++;
                impossible += isImpossible(lines.last(i), text.charAt(next.start())) ? 1 : 0;
            }
        }
        return brokenOff >= FEWEST && (impossible > 0 || brokenOff * SHARE >= lines.size());
    }

    private static boolean isImpossible(char last, char first) {
        return NO_STARTS.indexOf(first) >= 0 || (isDigit(last) && (isDigit(first) || first == '%'));
    }

    private void lookAtNumbers() {
        Map<Style, Integer> sentences = new EnumMap<>(Style.class);
        Map<Style, Integer> headings = new EnumMap<>(Style.class);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.line(i);
            boolean sentence = line.contains(text, "。；") || hasClauses(line, 2);
            markOf(line).ifPresent(mark -> (sentence ? sentences : headings).merge(mark.style(), 1, Integer::sum));
        }
        sentences.forEach((style, found) -> {
            if (found >= FEWEST_RUN_IN && found >= headings.getOrDefault(style, 0)) {
                runIn.add(style);
            }
        });
    }

    private Optional<Mark> markOf(Line line) {
        return MarkScanner.at(text, line.start(), line.end());
    }

    /** Whether a line of a ragged text shows that its paragraph is running text; a heading may have a comma, hardly two. */
    boolean isRunning(Line line) {
        if (!ragged) {
            return false;
        }
        Optional<Mark> mark = markOf(line);
        return mark.map(Mark::style).filter(runIn::contains).isPresent() || hasClauses(line, mark.isPresent() ? 2 : 1);
    }

    private boolean hasClauses(Line line, int fewest) {
        int found = 0;
        for (int i = line.start(); i < line.end() && found < fewest; i++) {
            found += text.charAt(i) == '，' ? 1 : 0;
        }
        return found >= fewest;
    }
}
