package io.github.gongwen4j.internal.numbering;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.Optional;

/**
 * A number found at the start of a line.
 *
 * @param style its style
 * @param label the number without the mark that follows, brackets full-width
 * @param value its value
 * @param start where it starts in the clean text
 * @param end where the text after number, mark and blanks starts
 */
public record Mark(Numbering.Style style, String label, int value, int start, int end) {
    /** What stands behind a numeral that counts items: 一、 1. */
    static final String POINTS = "、.．";

    private static final int LARGEST = 300;

    /** The mark, if items are counted that far. */
    static Optional<Mark> of(Style style, String label, int value, int start, int end) {
        return value < 0 || value > LARGEST ? Optional.empty() : Optional.of(new Mark(style, label, value, start, end));
    }

    /** The mark whose label is a numeral and nothing else. */
    static Optional<Mark> ofNumeral(Style style, String numeral, int start, int end) {
        return of(style, numeral, Numerals.value(numeral), start, end);
    }

    /** Where the words start behind a number: the mark that may follow it and the blanks beside that are left out. */
    static int startOfWords(CharSequence text, int offset, int limit) {
        int i = Blanks.after(text, offset, limit);
        boolean mark = i < limit && "、：:.．".indexOf(text.charAt(i)) >= 0;
        return mark ? Blanks.after(text, i + 1, limit) : i;
    }
}
