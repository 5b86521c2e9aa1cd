package io.github.gongwen4j.internal.lexicon;

import java.util.Arrays;

/**
 * The places at which a character stands in a text, found once, so that a stretch can be asked for it without a look at its characters.
 * Immutable and thread-safe.
 */
public final class Occurrences {
    private final int[] places;

    private Occurrences(int[] places) {
        this.places = places;
    }

    /** Where a character stands in a text. */
    public static Occurrences of(char sign, String text) {
        int[] places = new int[16];
        int size = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            places = size == places.length ? Arrays.copyOf(places, 2 * size) : places;
            places[size++] = at;
        }
        return new Occurrences(Arrays.copyOf(places, size));
    }

    /** The first place in a stretch, or {@code end} if there is none. */
    public int firstIn(int start, int end) {
        int found = Arrays.binarySearch(places, start);
        int next = found < 0 ? -found - 1 : found;
        return next < places.length ? Math.min(places[next], end) : end;
    }

    /** Whether the character stands in a stretch. */
    public boolean isIn(int start, int end) {
        return firstIn(start, end) < end;
    }
}
