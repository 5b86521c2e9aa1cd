package io.github.gongwen4j.internal.lexicon;

/**
 * Finds marks of punctuation that stand outside brackets, titles and quotations. A bracket that is never closed within the
 * stretch is taken for a plain character, so that damage does not swallow a text.
 */
public final class Brackets {
    private static final CharacterSet OPENERS = CharacterSet.of(Characters.OPENERS);

    private Brackets() {}

    /**
     * The first of some marks, none of which is an ideograph, outside all brackets.
     *
     * @return its offset, or {@code end} if there is none
     */
    public static int indexOutside(CharSequence text, int start, int end, String marks) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Characters.isMark(c, marks)) {
                return i;
            }
            i = OPENERS.contains(c) ? afterGroup(text, i, end) : i + 1;
        }
        return end;
    }

    /** The offset after the group that opens at an offset, or after the opener alone if the group is never closed. */
    public static int afterGroup(CharSequence text, int open, int end) {
        char opener = text.charAt(open);
        char closer = Characters.closerOf(opener);
        int depth = 0;
        int limit = Math.min(end, open + LONGEST_GROUP);
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (Characters.isHan(c)) {
                continue;
            }
            if (c == opener) {
                if (++depth > DEEPEST_GROUP) {
                    break;
                }
            } else if (c == closer && --depth == 0) {
                return i + 1;
            } else if (opener != '（' && Characters.isSentenceEnd(c) && i - open > LONGEST_QUOTATION) {
                break;
            }
        }
        return open + 1;
    }

    /** The offset of the opener that a closer belongs to, or -1. */
    public static int openerOf(CharSequence text, int close, int start) {
        char closer = text.charAt(close);
        int depth = 0;
        int limit = Math.max(start, close - LONGEST_GROUP);
        for (int i = close; i >= limit; i--) {
            char c = text.charAt(i);
            if (c == closer) {
                if (++depth > DEEPEST_GROUP) {
                    break;
                }
            } else if (Characters.isOpener(c) && Characters.closerOf(c) == closer && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Longer groups are taken for damage; this also bounds the work for each opener. */
    private static final int LONGEST_GROUP = 600;

    /** More marks of one kind within each other are damage, too, so that a run of openers does not cost its square. */
    private static final int DEEPEST_GROUP = 8;

    private static final int LONGEST_QUOTATION = 120;
}
