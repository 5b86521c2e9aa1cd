package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import java.util.Arrays;

/**
 * The stretches of a text that are titles or quotations: what stands in them is a name, not a statement. Looked for when first asked
 * for, since many a stretch holds nothing to ask about. Belongs to one run.
 */
final class Zones {
    private static final CharacterSet OPENERS = CharacterSet.of("《〈“「『");
    private static final int WIDTH = 2;

    private final CharSequence text;
    private final int end;
    /** How far the text has been looked at. */
    private int from;
    /** The start and the end, exclusive, of each stretch, ascending. */
    private int[] bounds = {};

    private int size;

    /** The zones of a stretch of text. */
    Zones(CharSequence text, int start, int end) {
        this.text = text;
        this.from = start;
        this.end = end;
    }

    private void lookUpTo(int offset) {
        while (from <= offset && from < end) {
            int open = OPENERS.indexIn(text, from, end);
            from = open < end ? Brackets.afterGroup(text, open, end) : end;
            if (from > open + 1) {
                add(open, from);
            }
        }
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
        lookUpTo(offset);
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
