package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers 1 and 一 that stand behind words without a mark between, so that nothing tells that they start an item until the second
 * item comes. Belongs to one run.
 */
final class FirstItems {
    private static final int FARTHEST = 1000;

    private final Map<Style, Mark> last = new EnumMap<>(Style.class);
    private final Map<Style, Mark> lastButOne = new EnumMap<>(Style.class);

    /** Takes note of a number. */
    void look(Mark mark) {
        if (mark.value() == 1) {
            near(last, mark).ifPresent(before -> lastButOne.put(before.style(), before));
            last.put(mark.style(), mark);
        }
    }

    /** The first item in front of the second one; empty if there is none nearby, or more than one that may be it. */
    Optional<Mark> of(Mark second) {
        return near(lastButOne, second).isPresent() ? Optional.empty() : near(last, second);
    }

    private static Optional<Mark> near(Map<Style, Mark> marks, Mark mark) {
        return Optional.ofNullable(marks.get(mark.style())).filter(m -> mark.start() - m.start() <= FARTHEST);
    }
}
