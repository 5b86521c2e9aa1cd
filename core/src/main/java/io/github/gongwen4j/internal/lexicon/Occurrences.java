package io.github.gongwen4j.internal.lexicon;

import java.util.Arrays;

/**
 * The places at which some characters stand in a text, found once, so that a stretch can be asked for them without a look at its own
 * characters. Immutable and thread-safe.
 */
public final class Occurrences {
    private final int[] places;

    private Occurrences(int[] places) {
        this.places = places;
    }

    /** Where any of a few characters, each of which is rare, stands in a text. */
    public static Occurrences of(String signs, String text) {
        int[] places = new int[16];
        int size = 0;
        for (int sign = 0; sign < signs.length(); sign++) {
            char c = signs.charAt(sign);
            for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
                places = size == places.length ? Arrays.copyOf(places, 2 * size) : places;
                places[size++] = at;
            }
        }
        int[] sorted = Arrays.copyOf(places, size);
        Arrays.sort(sorted);
        return new Occurrences(sorted);
    }

    /** The first place in a stretch, or {@code end} if there is none. */
    public int firstIn(int start, int end) {
        int found = Arrays.binarySearch(places, start);
        int next = found < 0 ? -found - 1 : found;
        return next < places.length ? Math.min(places[next], end) : end;
    }

    /** Whether any of the characters stands in a stretch. */
    public boolean isIn(int start, int end) {
        return firstIn(start, end) < end;
    }
}
