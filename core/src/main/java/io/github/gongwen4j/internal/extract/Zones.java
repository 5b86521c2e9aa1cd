package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Brackets;
import java.util.ArrayList;
import java.util.List;

/** The stretches of a text that are titles or quotations: what stands in them is a name, not a statement. */
final class Zones {
    private final List<int[]> zones = new ArrayList<>();

    private Zones() {}

    /** The zones of a stretch of text. */
    static Zones of(CharSequence text, int start, int end) {
        Zones found = new Zones();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if ("《〈“「『".indexOf(c) >= 0) {
                int after = Brackets.afterGroup(text, i, end);
                if (after > i + 1) {
                    found.zones.add(new int[] {i, after});
                    i = after;
                    continue;
                }
            }
            i++;
        }
        return found;
    }

    /** The end of the zone in which an offset lies, or -1. */
    int endAround(int offset) {
        int low = 0;
        int high = zones.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int[] zone = zones.get(middle);
            if (offset < zone[0]) {
                high = middle - 1;
            } else if (offset >= zone[1]) {
                low = middle + 1;
            } else {
                return zone[1];
            }
        }
        return -1;
    }

    /** Whether an offset lies within a zone. */
    boolean contains(int offset) {
        return endAround(offset) >= 0;
    }
}
