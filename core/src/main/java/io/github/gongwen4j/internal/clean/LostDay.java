package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.Map;

/** Puts the 日 back that a day lost between its number and 前: 11月20前. */
final class LostDay implements Cleaner {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final String DAY = "日";

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        for (int month = text.indexOf('月'); month >= 0; month = text.indexOf('月', month + 1)) {
            int start = Blanks.after(text, month + 1, text.length());
            int end = Numerals.endOfDigits(text, start, text.length());
            int before = Blanks.after(text, end, text.length());
            boolean day = isNumber(text, start, end, DAYS) && isBefore(text, before);
            int number = Blanks.before(text, month, 0);
            int first = number;
            while (first > 0 && Characters.isDigit(text.charAt(first - 1))) {
                first--;
            }
            if (day && isNumber(text, first, number, MONTHS)) {
                draft.replace(end, end, DAY);
                String found = text.substring(first, end);
                draft.remark(DiagnosticCode.DATE_REPAIRED, first, end, Map.of("found", found, "read", found + DAY));
            }
        }
    }

    private static boolean isNumber(String text, int start, int end, int largest) {
        int value = end - start > 0 && end - start <= 2 ? Numerals.value(text.substring(start, end)) : 0;
        return value > 0 && value <= largest;
    }

    /** 前, 以前, 之前 */
    private static boolean isBefore(String text, int at) {
        boolean word = at < text.length() && "以之".indexOf(text.charAt(at)) >= 0;
        int last = word ? Blanks.after(text, at + 1, text.length()) : at;
        return last < text.length() && text.charAt(last) == '前';
    }
}
