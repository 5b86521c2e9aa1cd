package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the lines of a text said so far: the numbers that they started with, from which those of a line with several items may go on, the
 * title and the names of those who issue the document. Belongs to one run.
 */
final class LinesAbove {
    /** So many items of inner styles have to number on for a paragraph to hold several. */
    private static final int FEWEST_INNER_ITEMS = 3;

    private final Map<Style, Integer> last = new EnumMap<>(Style.class);
    private final boolean longLines;
    private final boolean runTogether;
    private int head;
    private boolean headed;
    private Optional<Stretch> title = Optional.empty();
    private Set<String> issuers = Set.of();

    /**
     * Knows no numbers yet.
     *
     * @param longLines whether the lines of the text are so long that most hold several paragraphs
     * @param runTogether whether the numbers of the text tell that they do
     * @param head where the first line starts
     */
    LinesAbove(boolean longLines, boolean runTogether, int head) {
        this.longLines = longLines || runTogether;
        this.runTogether = runTogether;
        this.head = head;
    }

    /** How many items of inner styles have to number on within a line to be items. */
    int fewestInnerItems() {
        return runTogether ? 0 : longLines ? 1 : FEWEST_INNER_ITEMS;
    }

    /** Whether the numbers of the text tell that its lines hold several paragraphs each. */
    boolean areRunTogether() {
        return runTogether;
    }

    /** Remembers the head that a line starts with, if it holds a title. */
    void add(GluedHead head) {
        if (head.title().isPresent()) {
            title = head.title();
            issuers = head.issuers();
        }
    }

    /** The last title. */
    Optional<Stretch> title() {
        return title;
    }

    /** The names in front of it. */
    Set<String> issuers() {
        return issuers;
    }

    /** Takes the line that starts at an offset for the head, whatever stands behind it. */
    void expectHead(int start) {
        head = start;
        headed = true;
    }

    /** Whether the line that starts at an offset may be the head of the text without an item behind it. */
    boolean mayBeHead(int start) {
        return (longLines || headed) && start == head;
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

    /** Whether any line started with a number. */
    boolean holdNumbers() {
        return !last.isEmpty();
    }

    /** The last number of each style. */
    Map<Style, Integer> numbers() {
        return Map.copyOf(last);
    }

    /** Whether a number is the next one of its style. */
    boolean leadsTo(Mark mark) {
        return last.getOrDefault(mark.style(), 0) + 1 == mark.value() && mark.value() > 1;
    }
}
