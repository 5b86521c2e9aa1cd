package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Numbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of an outline neither start anew nor go on. That numbers run on across sections is usual, and so is it that they start
 * anew; a break is one only by both ways of counting.
 */
final class Sequence {
    private final Map<String, Numbered> lastOfSiblings = new HashMap<>();
    private final Map<Numbering.Style, Numbered> lastOfStyle = new HashMap<>();
    private final Map<String, Set<Integer>> values = new HashMap<>();
    private final List<Break> breaks = new ArrayList<>();

    /** A number and the one before it that it does not follow; {@code repeats} if its sequence has it already. */
    record Break(Numbered found, Numbered previous, boolean repeats) {
        int step() {
            return found.value() - previous.value();
        }
    }

    private Sequence() {}

    /** The breaks among the numbered elements of a document, by place. */
    static List<Break> breaksOf(List<Numbered> numbered) {
        Sequence sequence = new Sequence();
        numbered.forEach(sequence::add);
        return sequence.breaks;
    }

    private void add(Numbered next) {
        Numbering.Style style = next.numbering().style();
        if (style == Numbering.Style.ANNEX || style == Numbering.Style.DECIMAL) {
            return;
        }
        String siblings = style + "@" + next.parent();
        Numbered sibling = lastOfSiblings.put(siblings, next);
        Numbered before = lastOfStyle.put(style, next);
        boolean startsAnew = next.value() <= 1 && (sibling == null || sibling.value() > 1);
        if (startsAnew) {
            // A heading without a number, or with one of a kind that is not read, may stand between two lists.
            values.remove(siblings);
        }
        boolean repeats =
                !values.computeIfAbsent(siblings, s -> new HashSet<>()).add(next.value());
        boolean goesOn = follows(next, sibling) || follows(next, before);
        Numbered previous = sibling == null ? before : sibling;
        if (!goesOn && !startsAnew && previous != null) {
            breaks.add(new Break(next, previous, repeats));
        }
    }

    private static boolean follows(Numbered next, @Nullable Numbered before) {
        return before != null && next.value() == before.value() + 1;
    }
}
