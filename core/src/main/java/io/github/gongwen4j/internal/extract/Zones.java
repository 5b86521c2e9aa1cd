package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import java.util.Arrays;

/** The stretches of a text that are titles or quotations: what stands in them is a name, not a statement. Belongs to one run. */
final class Zones {
    private static final CharacterSet OPENERS = CharacterSet.of("《〈“「『");
    private static final int WIDTH = 2;

    /** The start and the end, exclusive, of each stretch, ascending. */
    private int[] bounds = {};

    private int size;

    private Zones() {}

    /** The zones of a stretch of text. */
    static Zones of(CharSequence text, int start, int end) {
        Zones zones = new Zones();
        int i = start;
        while (i < end) {
            int after = OPENERS.contains(text.charAt(i)) ? Brackets.afterGroup(text, i, end) : i + 1;
            if (after > i + 1) {
                zones.add(i, after);
            }
            i = after;
        }
        return zones;
    }

    private void add(int start, int end) {
        if (size * WIDTH == bounds.length) {
            bounds = Arrays.copyOf(bounds, Math.max(16, bounds.length * 2));
        }
        bounds[size * WIDTH] = start;
        bounds[size * WIDTH + 1] = end;
        size++;
    }

    /** The end of the zone in which an offset lies, or -1. */
    int endAround(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[middle * WIDTH + 1] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < size && bounds[low * WIDTH] <= offset ? bounds[low * WIDTH + 1] : -1;
    }

    /** Whether an offset lies within a zone. */
    boolean contains(int offset) {
        return endAround(offset) >= 0;
    }
}
