package io.github.gongwen4j.internal.lexicon;

/** Steps over the blanks and tabs beside an offset. */
public final class Blanks {
    private Blanks() {}

    /** The first offset from a given one that holds no blank, or the limit. */
    public static int after(CharSequence text, int offset, int limit) {
        int i = offset;
        while (i < limit && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset behind the last character in front of a given one that is no blank, or the limit. */
    public static int before(CharSequence text, int offset, int limit) {
        int i = offset;
        while (i > limit && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
