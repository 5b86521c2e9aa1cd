package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Finds the headings that stand at the ends of the paragraphs above them (制定本方案。一、指导思想, and on the next line what belongs below):
 * their break came too late. One alone may be a list that an edge of the page cuts.
 */
final class TrailingHeadings {
    private static final int FEWEST = 2;
    private static final int LONGEST = 40;
    private static final CharacterSet NO_HEADING = CharacterSet.of("。；：，、");

    private TrailingHeadings() {}

    /** Adds the offsets at which such headings start, if they count on from the first. */
    static void find(String text, List<Line> lines, NavigableSet<Integer> breaks) {
        List<Integer> found = new ArrayList<>();
        for (Line line : lines) {
            int value = found.size() + 1;
            atEnd(text, line).filter(mark -> mark.value() == value).ifPresent(mark -> found.add(mark.start()));
        }
        if (found.size() >= FEWEST) {
            breaks.addAll(found);
        }
    }

    /** The mark behind the last sentence of a line, if words without an end follow it. */
    private static Optional<Mark> atEnd(String text, Line line) {
        int limit = Math.max(line.start(), line.end() - LONGEST);
        int sentence = line.end() - 1;
        if (isSentenceEnd(text.charAt(sentence))) {
            return Optional.empty();
        }
        while (sentence > limit && !isSentenceEnd(text.charAt(sentence))) {
            sentence--;
        }
        return sentence == limit
                ? Optional.empty()
                : MarkScanner.at(text, Blanks.after(text, sentence + 1, line.end()), line.end())
                        .filter(mark -> mark.style() == Style.HAN
                                && mark.end() + 1 < line.end()
                                && NO_HEADING.indexIn(text, mark.end(), line.end()) == line.end());
    }
}
