package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers 1 and 一 that stand behind words without a mark between, so that nothing tells that they start an item until the second
 * item comes. Belongs to one run.
 */
final class FirstItems {
    private static final int FARTHEST = 2000;

    private final Map<String, Mark> last = new HashMap<>();
    private final Map<String, Mark> lastButOne = new HashMap<>();

    /** Takes note of a number. */
    void look(Mark mark) {
        if (mark.value() == 1) {
            near(last, mark).ifPresent(before -> lastButOne.put(kind(before), before));
            last.put(kind(mark), mark);
        }
    }

    /** The first item in front of the second one; empty if there is none nearby, or more than one that may be it. */
    Optional<Mark> of(Mark second) {
        return near(lastButOne, second).isPresent() ? Optional.empty() : near(last, second);
    }

    private static Optional<Mark> near(Map<String, Mark> marks, Mark mark) {
        return Optional.ofNullable(marks.get(kind(mark))).filter(m -> mark.start() - m.start() <= FARTHEST);
    }

    /** The style, and the word in front of the number: 整改问题1 is not the first of 问题2. */
    private static String kind(Mark mark) {
        int words = mark.label().length();
        while (words > 0 && isNumeral(mark.label().charAt(words - 1))) {
            words--;
        }
        return mark.style() == Style.NAMED
                ? mark.label().substring(0, words)
                : mark.style().name();
    }

    private static boolean isNumeral(char c) {
        return isDigit(c) || Numerals.isHanNumeral(c);
    }
}
