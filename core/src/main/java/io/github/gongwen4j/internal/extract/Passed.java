package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;

/**
 * Tells whether a word of a list stands in front of a place. Places are mostly asked for in the order of the text, and what was looked
 * at for one of them is not looked at again for the next, so that a sentence of nothing but numbers costs no square. State of one
 * reader; not thread-safe.
 */
final class Passed {
    /** Longer than any word: one that reaches beyond the place asked for last is still found. */
    private static final int LONGEST_WORD = 16;

    private final Lexicon<String> words;
    private final CharSequence text;
    private int seen;
    /** Where the last word starts that ends in front of what was seen. */
    private int last = -1;

    Passed(Lexicon<String> words, CharSequence text) {
        this.words = words;
        this.text = text;
    }

    /** Whether a word stands within a stretch. */
    boolean anyIn(int start, int end) {
        if (end < seen) {
            return words.anyIn(text, start, end);
        }
        for (int i = Math.max(start, seen - LONGEST_WORD); i < end; i++) {
            if (words.at(text, i, end).isPresent()) {
                last = i;
            }
        }
        seen = end;
        return last >= start;
    }
}
