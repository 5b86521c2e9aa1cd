package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/** Writes 〇 in Chinese years and days for what was typed in its place, a letter, a digit or a ring: 二OO六年, 二0一二年, 〔二ＯＯ六〕, 三月二O日. */
final class YearZeros implements Cleaner {
    private static final int YEAR = 4;
    private static final char ZERO = '〇';
    /** Latin, Greek and Cyrillic letters, the digit, and rings. */
    private static final CharacterSet ZEROS = CharacterSet.of("Oo0ΟοОо◯");

    private static final CharacterSet DIGITS = CharacterSet.of("〇零○一二三四五六七八九");
    private static final CharacterSet FIRST_OF_YEAR = CharacterSet.of("一二");
    private static final CharacterSet FIRST = CharacterSet.of("一二三");
    private static final CharacterSet MONTH = CharacterSet.of("月");
    private static final CharacterSet DAY = CharacterSet.of("日");
    private static final CharacterSet BEHIND_YEAR = CharacterSet.of("年〕］]—－-至到～~");

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(FIRST) || !draft.inventory().holdsAny(ZEROS)) {
            return;
        }
        String text = draft.text();
        Finder first = Finder.of(draft, FIRST);
        for (int i = first.firstIn(0, text.length()); i < text.length(); i = first.firstIn(i + 1, text.length())) {
            int last = lastOfNumber(text, i);
            if (isYear(text, i, last) || isDay(text, i, last)) {
                for (int k = i; k <= last; k++) {
                    if (ZEROS.contains(text.charAt(k))) {
                        draft.replace(k, ZERO, DiagnosticCode.LOOK_ALIKE);
                    }
                }
                i = last;
            }
        }
    }

    /** The offset of the last digit of the number that starts at an offset, blanks within aside. */
    private static int lastOfNumber(String text, int start) {
        int last = start;
        for (int digits = 1; digits <= YEAR; digits++) {
            int next = Blanks.after(text, last + 1, text.length());
            if (next == text.length() || !isOfNumber(text.charAt(next))) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private static boolean isOfNumber(char c) {
        return DIGITS.contains(c) || ZEROS.contains(c);
    }

    private static boolean isYear(String text, int start, int last) {
        return FIRST_OF_YEAR.contains(text.charAt(start))
                && digits(text, start, last) == YEAR
                && stands(BEHIND_YEAR, text, Blanks.after(text, last + 1, text.length()));
    }

    /** 三月二O日 */
    private static boolean isDay(String text, int start, int last) {
        return digits(text, start, last) == 2
                && ZEROS.contains(text.charAt(last))
                && stands(MONTH, text, Blanks.before(text, start, 0) - 1)
                && stands(DAY, text, Blanks.after(text, last + 1, text.length()));
    }

    private static int digits(String text, int start, int last) {
        int digits = 0;
        for (int i = start; i <= last; i++) {
            digits += text.charAt(i) == ' ' ? 0 : 1;
        }
        return digits;
    }

    private static boolean stands(CharacterSet signs, String text, int at) {
        return at >= 0 && at < text.length() && signs.contains(text.charAt(at));
    }
}
