package io.github.gongwen4j.internal.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the clean text.
 *
 * @param start where its first character stands
 * @param end the offset after its last character
 */
public record Stretch(int start, int end) {

    /** The parts between some marks that stand outside brackets, without blanks around them and without empty ones. */
    public static List<Stretch> split(CharSequence text, int start, int end, String marks) {
        List<Stretch> parts = new ArrayList<>();
        int from = start;
        while (from <= end) {
            int to = Brackets.indexOutside(text, from, end, marks);
            Stretch part = trimmed(text, from, to);
            if (part.start < part.end) {
                parts.add(part);
            }
            from = to + 1;
        }
        return parts;
    }

    /** A stretch without the blanks around it. */
    public static Stretch trimmed(CharSequence text, int start, int end) {
        TextLines.Line trimmed = TextLines.trim(text, start, end);
        return new Stretch(trimmed.start(), trimmed.end());
    }

    /** The characters. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** The number of characters. */
    public int length() {
        return end - start;
    }
}
