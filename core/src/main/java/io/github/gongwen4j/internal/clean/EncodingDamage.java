package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.Map;

/**
 * Reports what a wrong encoding left behind: U+FFFD, and {@code ?} with half a pinyin note, as in {@code 招聘?jìng)浒钢}, where
 * the lead byte of a GBK pair was lost.
 */
final class EncodingDamage implements Cleaner {
    private static final int LONGEST_SYLLABLE = 6;

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny("?\uFFFD")) {
            return;
        }
        String text = draft.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                int end = i;
                while (end < text.length() && text.charAt(end) == '\uFFFD') {
                    end++;
                }
                report(draft, i, end);
                i = end - 1;
            } else if (c == '?' && i > 0 && isHan(text.charAt(i - 1))) {
                int close = closeOfHalfNote(text, i + 1);
                if (close > 0) {
                    report(draft, i, Math.min(text.length(), close + 2));
                    i = close;
                }
            }
        }
    }

    private static int closeOfHalfNote(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_SYLLABLE && Pinyin.isLetter(text.charAt(end))) {
            end++;
        }
        boolean closed = end > start && end < text.length() && text.charAt(end) == ')';
        return closed ? end : -1;
    }

    private static void report(Draft draft, int start, int end) {
        draft.remark(
                DiagnosticCode.ENCODING_DAMAGE,
                start,
                end,
                Map.of("text", draft.text().substring(start, end)));
    }
}
