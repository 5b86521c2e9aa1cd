package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.List;

/** Decimals that follow each other: 1.1, 1.2, 1.2.1, 2.1. Belongs to one run. */
final class DecimalChain {
    /** The decimal before, part by part; none at first. */
    private List<Integer> last = List.of();

    /** The last decimal that followed, part by part; empty at first. */
    List<Integer> last() {
        return last;
    }

    /** 1.1 at first; then the next one of its level, the first one below it, or the first of the next chapter. Goes on if it follows. */
    boolean follows(String label) {
        List<Integer> parts = new ArrayList<>();
        for (String part : label.split("\\.", -1)) {
            parts.add(Numerals.value(part));
        }
        boolean next = last.isEmpty() && parts.equals(List.of(1, 1));
        for (int depth = 0; depth < last.size() && !next; depth++) {
            List<Integer> expected = new ArrayList<>(last.subList(0, depth + 1));
            expected.set(depth, expected.get(depth) + 1);
            next = parts.equals(depth == 0 ? List.of(expected.get(0), 1) : expected);
        }
        List<Integer> below = new ArrayList<>(last);
        below.add(1);
        boolean follows = next || (last.size() > 1 && parts.equals(below));
        last = follows ? parts : last;
        return follows;
    }

    /** Whether a number is that of the next chapter: 2 in front of 2.1, or 6 behind 5.2. */
    boolean isNextChapter(int number) {
        return number == (last.isEmpty() ? 1 : last.get(0) + 1);
    }
}
