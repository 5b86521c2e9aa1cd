package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.EnumMap;
import java.util.Map;

/** The numbers that the lines of a text started with so far, from which those of a line with several items may go on. */
final class NumbersAbove {
    /** So many items of inner styles have to number on for a paragraph to hold several. */
    private static final int FEWEST_INNER_ITEMS = 3;

    private final Map<Style, Integer> last = new EnumMap<>(Style.class);
    private final boolean longLines;
    private final int head;

    /**
     * Knows no numbers yet.
     *
     * @param longLines whether the lines of the text are so long that most hold several paragraphs
     * @param head where the first line starts
     */
    NumbersAbove(boolean longLines, int head) {
        this.longLines = longLines;
        this.head = head;
    }

    /** How many items of inner styles have to number on within a line to be items. */
    int fewestInnerItems() {
        return longLines ? 1 : FEWEST_INNER_ITEMS;
    }

    /** Whether the line that starts at an offset may be the head of the text without an item behind it. */
    boolean mayBeHead(int start) {
        return longLines && start == head;
    }

    /** Looks at the start of a line. */
    void add(String text, int start, int end) {
        if (start < end) {
            MarkScanner.at(text, start, end).ifPresent(this::add);
        }
    }

    /** Remembers an item. */
    void add(Mark mark) {
        last.put(mark.style(), mark.value());
    }

    /** Whether a number is the next one of its style. */
    boolean leadsTo(Mark mark) {
        return last.getOrDefault(mark.style(), 0) + 1 == mark.value() && mark.value() > 1;
    }
}
