package io.github.gongwen4j.internal.lexicon;

import java.util.BitSet;
import java.util.Collection;

/**
 * The first two characters of words: one look at memory tells of most places of a text that no word starts there. Sometimes a pair
 * that no word starts with is taken for one. Immutable and thread-safe.
 */
final class Pairs {
    private static final int BITS_A_WORD = 16;
    private static final int SPREAD = 0x9E3779B9;

    private final long[] bits;
    private final int shift;
    /** Words of one character, whatever follows. */
    private final CharacterSet alone;

    private Pairs(int size, CharacterSet alone) {
        this.bits = new long[size / Long.SIZE];
        this.shift = Integer.numberOfLeadingZeros(size) + 1;
        this.alone = alone;
    }

    static Pairs of(Collection<String> words) {
        BitSet alone = new BitSet();
        for (String word : words) {
            if (word.length() == 1) {
                alone.set(word.charAt(0));
            }
        }
        int size = Integer.highestOneBit(Math.max(Long.SIZE, words.size() * BITS_A_WORD));
        Pairs pairs = new Pairs(size, CharacterSet.of(alone));
        for (String word : words) {
            if (word.length() > 1) {
                pairs.add(word.charAt(0), word.charAt(1));
            }
        }
        return pairs;
    }

    private void add(char first, char second) {
        int bit = bit(first, second);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    /** Whether a word may start with a character behind which another one stands. */
    boolean mayStart(char first, char second) {
        int bit = bit(first, second);
        return (bits[bit / Long.SIZE] >>> bit & 1) != 0 || alone.contains(first);
    }

    /** Whether a character is a word. */
    boolean isWord(char only) {
        return alone.contains(only);
    }

    private int bit(char first, char second) {
        return ((first << Character.SIZE | second) * SPREAD) >>> shift;
    }
}
