package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Blanks;

/** Tells letters between the words of a date, which are digits: 年ll月, 月lO日, 年1 O月. */
final class LetteredDates {
    private static final int LONGEST = 4;

    private LetteredDates() {}

    /** Whether a letter is a digit of a month behind 年, or of a day behind 月. */
    static boolean isDigitAt(String text, int letter) {
        int start = letter;
        while (start > 0 && letter - start < LONGEST && isOfNumber(text.charAt(start - 1))) {
            start--;
        }
        int end = letter + 1;
        while (end < text.length() && end - letter < LONGEST && isOfNumber(text.charAt(end))) {
            end++;
        }
        boolean digits = text.substring(start, end).replace(" ", "").length() <= 2;
        if (!digits || start < 2 || end == text.length() || !isBehindNumber(text, start - 1)) {
            return false;
        }
        return switch (text.charAt(start - 1)) {
            case '年' -> text.charAt(end) == '月';
            case '月' -> "日曰".indexOf(text.charAt(end)) >= 0;
            default -> false;
        };
    }

    private static boolean isBehindNumber(String text, int sign) {
        int end = Blanks.before(text, sign, Math.max(0, sign - LONGEST));
        return end > 0 && (isDigit(text.charAt(end - 1)) || LookAlikes.isOfNumber(text.charAt(end - 1)));
    }

    private static boolean isOfNumber(char c) {
        return c == ' ' || (c != '.' && LookAlikes.isOfNumber(c));
    }
}
