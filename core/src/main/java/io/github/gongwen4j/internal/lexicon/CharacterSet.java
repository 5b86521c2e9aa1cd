package io.github.gongwen4j.internal.lexicon;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
        return of(characters.chars());
    }

    /** The set of all characters of the Basic Multilingual Plane for which something holds. */
    public static CharacterSet where(IntPredicate holds) {
        return of(IntStream.rangeClosed(0, Character.MAX_VALUE).filter(holds));
    }

    private static CharacterSet of(IntStream characters) {
        return new CharacterSet(characters.collect(BitSet::new, BitSet::set, BitSet::or));
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

    /** The offset of the first character of a stretch that is in the set, or {@code end}. */
    public int indexIn(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && !contains(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
