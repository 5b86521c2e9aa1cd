package io.github.gongwen4j.internal.lexicon;

import java.util.BitSet;

/**
 * Some characters, asked for at every place of a text: one look at memory, where comparisons would often be guessed wrongly, for
 * which ideograph comes next is hard to tell. Immutable and thread-safe.
 */
public final class CharacterSet {
    private final long[] words;

    private CharacterSet(BitSet characters) {
        this.words = characters.toLongArray();
    }

    /** The set of the characters of a string. */
    public static CharacterSet of(String characters) {
        BitSet set = new BitSet();
        for (int i = 0; i < characters.length(); i++) {
            set.set(characters.charAt(i));
        }
        return new CharacterSet(set);
    }

    /** The set of the characters whose bits are set. */
    public static CharacterSet of(BitSet characters) {
        return new CharacterSet(characters);
    }

    /**
     * The set of the characters of some ranges.
     *
     * @param bounds the first and the last character of each range, both included
     */
    public static CharacterSet ofRanges(String bounds) {
        BitSet set = new BitSet();
        for (int i = 0; i < bounds.length(); i += 2) {
            set.set(bounds.charAt(i), bounds.charAt(i + 1) + 1);
        }
        return new CharacterSet(set);
    }

    /** The characters of this set and of another one. */
    public CharacterSet and(CharacterSet other) {
        BitSet both = BitSet.valueOf(words);
        both.or(BitSet.valueOf(other.words));
        return new CharacterSet(both);
    }

    /** Whether a character is in the set. */
    public boolean contains(char c) {
        int word = c / Long.SIZE;
        return word < words.length && (words[word] >>> c & 1) != 0;
    }

    /** Whether any character is in the set whose bit is set, the lowest bit of the first word being that of U+0000. */
    public boolean containsAny(long[] bits) {
        return nextOf(bits, 0) >= 0;
    }

    /** The first character, not in front of one, that is in the set and whose bit is set; -1 if there is none. */
    public int nextOf(long[] bits, int from) {
        int last = Math.min(words.length, bits.length);
        long masked = -1L << from;
        for (int word = from / Long.SIZE; word < last; word++) {
            long shared = words[word] & bits[word] & masked;
            if (shared != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(shared);
            }
            masked = -1;
        }
        return -1;
    }

    /** The offset of the first character of a stretch that is in the set, or {@code end}. */
    public int indexIn(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && !contains(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
