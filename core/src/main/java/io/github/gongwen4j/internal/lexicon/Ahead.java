package io.github.gongwen4j.internal.lexicon;

/**
 * Where a character stands next, for those that walk through a text and meet it rarely: the text is searched once, and faster than
 * by looking at each character. Asked for a smaller offset than before it searches again. Belongs to one walk.
 */
public final class Ahead {
    private final String text;
    private final char sign;
    private int from;
    private int next = -1;

    /** Prepares to look for a character. */
    public Ahead(String text, char sign) {
        this.text = text;
        this.sign = sign;
    }

    /** The first place of the character that is not in front of an offset; the end of the text if there is none. */
    public int next(int offset) {
        if (offset > next || offset < from) {
            int found = text.indexOf(sign, offset);
            next = found < 0 ? text.length() : found;
            from = offset;
        }
        return next;
    }

    /** Whether the character stands in a stretch. */
    public boolean isIn(int start, int end) {
        return next(start) < end;
    }
}
