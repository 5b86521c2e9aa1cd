package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The items of an excerpt, or of a text whose first number was lost: 第二章 … 第三章, and 2. … 3. … 4. A later number than the first starts
 * the sequence, told by those that go on from it. Belongs to one run.
 */
final class ExcerptItems {
    private static final int FEWEST_CHAPTERS = 2;
    private static final int FEWEST_POINTS = 3;

    private final Map<Style, List<Mark>> opened = new EnumMap<>(Style.class);

    /** Takes note of a number; gives those in front of it that start the sequence, or none if nothing tells that yet. */
    List<Mark> before(Mark mark) {
        List<Mark> before = opened.computeIfAbsent(mark.style(), style -> new ArrayList<>());
        if (!before.isEmpty() && before.get(before.size() - 1).value() + 1 != mark.value()) {
            before.clear();
        }
        int fewest = mark.style() == Style.CHAPTER ? FEWEST_CHAPTERS : FEWEST_POINTS;
        List<Mark> told = before.size() + 1 >= fewest ? List.copyOf(before) : List.of();
        before.add(mark);
        return told;
    }
}
