package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.function.IntPredicate;

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
    private final IntPredicate counts;
    private int seen;
    /** Where the last word starts that ends in front of what was seen. */
    private int last = -1;

    Passed(Lexicon<String> words, CharSequence text) {
        this(words, text, behind -> true);
    }

    /** Looks only for those words behind which, at their end, a condition holds. */
    Passed(Lexicon<String> words, CharSequence text, IntPredicate counts) {
        this.words = words;
        this.text = text;
        this.counts = counts;
    }

    /** Whether a word stands within a stretch. */
    boolean anyIn(int start, int end) {
        int from = end < seen ? start : Math.max(start, seen - LONGEST_WORD);
        int found = -1;
        for (int i = words.starts().indexIn(text, from, end);
                i < end;
                i = words.starts().indexIn(text, i + 1, end)) {
            if (words.at(text, i, end).filter(word -> counts.test(word.end())).isPresent()) {
                found = i;
            }
        }
        if (end < seen) {
            return found >= start;
        }
        last = Math.max(last, found);
        seen = end;
        return last >= start;
    }
}
