package io.github.gongwen4j.internal.extract;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.gongwen4j.internal.lexicon.Brackets;

/**
 * The stretches of a text that are titles or quotations: what stands in them is a name, not a statement.
 *
 * @param ranges the stretches, end exclusive
 */
record Zones(ImmutableRangeSet<Integer> ranges) {

    /** The zones of a stretch of text. */
    static Zones of(CharSequence text, int start, int end) {
        ImmutableRangeSet.Builder<Integer> ranges = ImmutableRangeSet.builder();
        int i = start;
        while (i < end) {
            boolean opens = "《〈“「『".indexOf(text.charAt(i)) >= 0;
            int after = opens ? Brackets.afterGroup(text, i, end) : i + 1;
            if (after > i + 1) {
                ranges.add(Range.closedOpen(i, after));
            }
            i = after;
        }
        return new Zones(ranges.build());
    }

    /** The end of the zone in which an offset lies, or -1. */
    int endAround(int offset) {
        Range<Integer> zone = ranges.isEmpty() ? null : ranges.rangeContaining(offset);
        return zone == null ? -1 : zone.upperEndpoint();
    }

    /** Whether an offset lies within a zone. */
    boolean contains(int offset) {
        return endAround(offset) >= 0;
    }
}
