package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import java.util.BitSet;

/**
 * Which characters a text may hold: those that stood in it at first and those that edits put in. A pass whose characters it does
 * not hold has nothing to do. Belongs to one run.
 */
final class Inventory {
    private final BitSet characters;

    private Inventory(BitSet characters) {
        this.characters = characters;
    }

    /** The characters of a text. */
    static Inventory of(String text) {
        long[] words = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Most characters come again, and a look is cheaper than a store that the next look waits for.
            if ((words[c / Long.SIZE] >>> c & 1) == 0) {
                words[c / Long.SIZE] |= 1L << c;
            }
        }
        return new Inventory(BitSet.valueOf(words));
    }

    /** Takes note of characters that an edit puts in. */
    void add(String replacement) {
        for (int i = 0; i < replacement.length(); i++) {
            characters.set(replacement.charAt(i));
        }
    }

    /** Whether any of some characters may stand in the text. */
    boolean holdsAny(String some) {
        for (int i = 0; i < some.length(); i++) {
            if (characters.get(some.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of some characters may stand in the text. */
    boolean holdsAny(CharacterSet some) {
        int c = characters.nextSetBit(0);
        while (c >= 0 && !some.contains((char) c)) {
            c = characters.nextSetBit(c + 1);
        }
        return c >= 0;
    }
}
