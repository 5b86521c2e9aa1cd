package io.github.gongwen4j.internal.clean;

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
    private static final CharacterSet BEHIND_YEAR = CharacterSet.of("年〕］]—－-至到～~");

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(FIRST) || !draft.inventory().holdsAny(ZEROS)) {
            return;
        }
        String text = draft.text();
        Finder first = Finder.of(draft, FIRST);
        for (int i = first.firstIn(0, text.length()); i < text.length(); i = first.firstIn(i + 1, text.length())) {
            int end = endOfNumber(text, i);
            if (isYear(text, i, end) || isDay(text, i, end)) {
                for (int k = i; k < end; k++) {
                    if (ZEROS.contains(text.charAt(k))) {
                        draft.replace(k, ZERO, DiagnosticCode.LOOK_ALIKE);
                    }
                }
                i = end;
            }
        }
    }

    private static int endOfNumber(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start <= YEAR && isOfNumber(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfNumber(char c) {
        return DIGITS.contains(c) || ZEROS.contains(c);
    }

    private static boolean isYear(String text, int start, int end) {
        return end - start == YEAR
                && end < text.length()
                && FIRST_OF_YEAR.contains(text.charAt(start))
                && BEHIND_YEAR.contains(text.charAt(end));
    }

    /** 三月二O日 */
    private static boolean isDay(String text, int start, int end) {
        return end - start == 2
                && start > 0
                && text.charAt(start - 1) == '月'
                && end < text.length()
                && text.charAt(end) == '日'
                && ZEROS.contains(text.charAt(end - 1));
    }
}
