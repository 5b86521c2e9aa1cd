package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Leaves out the pinyin that a mirror site put after an ideograph: {@code 關(guān)}. Abbreviations such as {@code (DRGs)} stay.
 *
 * <p>Without a mark of tone only notes after a traditional character count, and only where the text has several.
 */
final class PinyinNotes implements Cleaner {
    private static final int LONGEST_SYLLABLE = 6;
    private static final int SEVERAL = 3;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        boolean toneless = countToneless(text) >= SEVERAL;
        for (int i = 1; i < text.length(); i++) {
            int end = endOfNote(text, i);
            if (end > 0 && (toneless || Pinyin.isToned(text.substring(i + 1, end - 1)))) {
                int blank = toneless && end < text.length() && text.charAt(end) == ' ' ? 1 : 0;
                draft.replace(i, end + blank, "", DiagnosticCode.PINYIN_NOTES);
                i = end + blank - 1;
            }
        }
    }

    private static int countToneless(String text) {
        int count = 0;
        for (int i = 1; i < text.length() && count < SEVERAL; i++) {
            int end = endOfNote(text, i);
            boolean bare = end > 0 && !Pinyin.isToned(text.substring(i + 1, end - 1));
            if (bare && Chinese.isTraditional(text.charAt(i - 1))) {
                count++;
            }
        }
        return count;
    }

    /** The offset after the note that opens at an offset, or -1. */
    private static int endOfNote(String text, int open) {
        char c = text.charAt(open);
        if ((c != '(' && c != '（') || !isHan(text.charAt(open - 1))) {
            return -1;
        }
        int end = open + 1;
        while (end < text.length() && end - open <= LONGEST_SYLLABLE && Pinyin.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == open + 1 || end == text.length() || (text.charAt(end) != ')' && text.charAt(end) != '）')) {
            return -1;
        }
        return Pinyin.isSyllable(text.substring(open + 1, end)) ? end + 1 : -1;
    }
}
