package io.github.gongwen4j.internal.numbering;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Blanks;

/** The numbers that posts set above the headings of their sections: 01, PART 1, Part.02. */
public final class PartMark {
    private static final String WORD = "PART";

    private PartMark() {}

    /** The offset behind such a number; the offset itself if none starts there. */
    public static int endOfNumber(CharSequence text, int offset, int limit) {
        int digits = startOfDigits(text, offset, limit);
        int end = Numerals.endOfDigits(text, digits, Math.min(limit, digits + 3));
        boolean padded = end - digits == 2 && text.charAt(digits) == '0';
        boolean named = digits > offset && end > digits && end - digits <= 2;
        return padded || named ? end : offset;
    }

    /** The value of the number in a stretch that is one. */
    public static int value(CharSequence text, int start, int end) {
        return Numerals.value(text.subSequence(startOfDigits(text, start, end), end));
    }

    private static int startOfDigits(CharSequence text, int offset, int limit) {
        for (int i = 0; i < WORD.length(); i++) {
            if (offset + i >= limit || Character.toUpperCase(text.charAt(offset + i)) != WORD.charAt(i)) {
                return offset;
            }
        }
        int behind = Blanks.after(text, offset + WORD.length(), limit);
        int digits = behind < limit && text.charAt(behind) == '.' ? Blanks.after(text, behind + 1, limit) : behind;
        return digits < limit && isDigit(text.charAt(digits)) ? digits : offset;
    }
}
