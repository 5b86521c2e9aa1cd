package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;

/**
 * Which characters a text may hold: those that stood in it at first and those that edits put in. A pass whose characters it does
 * not hold has nothing to do. Belongs to one run.
 */
final class Inventory {
    /** A bit for each character. */
    private final long[] words = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private Inventory() {}

    /** The characters of a text. */
    static Inventory of(String text) {
        Inventory inventory = new Inventory();
        inventory.add(text);
        return inventory;
    }

    /** Takes note of characters that an edit puts in. */
    void add(String replacement) {
        for (int i = 0; i < replacement.length(); i++) {
            add(replacement.charAt(i));
        }
    }

    /** Takes note of a character that an edit puts in. */
    void add(char c) {
        // Most characters come again, and a look is cheaper than a store that the next look waits for.
        if (!holds(c)) {
            words[c / Long.SIZE] |= 1L << c;
        }
    }

    private boolean holds(char c) {
        return (words[c / Long.SIZE] >>> c & 1) != 0;
    }

    /** Whether any of some characters may stand in the text. */
    boolean holdsAny(String some) {
        for (int i = 0; i < some.length(); i++) {
            if (holds(some.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Those of some characters that may stand in the text, as many of them as asked for. */
    String held(CharacterSet some, int most) {
        StringBuilder held = new StringBuilder(most);
        for (int c = some.nextOf(words, 0); c >= 0 && held.length() < most; c = some.nextOf(words, c + 1)) {
            held.append((char) c);
        }
        return held.toString();
    }

    /** Whether any of some characters may stand in the text. */
    boolean holdsAny(CharacterSet some) {
        return some.containsAny(words);
    }
}
