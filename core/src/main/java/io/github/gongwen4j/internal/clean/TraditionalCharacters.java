package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Reads traditional characters as simplified ones, character by character without any mapping of words. A text in simplified
 * characters keeps those few that are right in both (著作, 瞭望, 乾隆) and loses those that a careless conversion left (批准後, 剩馀).
 */
final class TraditionalCharacters implements Cleaner {
    private static final CharacterSet SUSPECT = Chinese.TRADITIONAL.and(AmbiguousCharacters.ALL);
    /** Characters that are right in simplified text, too, in some words. */
    private static final String RIGHT_IN_BOTH = "徵於藉麽鍾夥摺";
    /** A text with a larger share of traditional characters is a traditional text. */
    private static final double SHARE_OF_TRADITIONAL_TEXT = 0.05;

    @Override
    public void clean(Draft draft) {
        if (!Chinese.isTraditional(draft.inventory()) && !draft.inventory().holdsAny("馀")) {
            return;
        }
        String text = draft.text();
        boolean traditionalText = isTraditionalText(text);
        int end = 0;
        for (int i = SUSPECT.indexIn(text, 0, text.length());
                i < text.length();
                i = SUSPECT.indexIn(text, end, text.length())) {
            int start = i;
            while (start > end && isHan(text.charAt(start - 1))) {
                start--;
            }
            boolean convert = false;
            for (end = i; end < text.length() && isHan(text.charAt(end)); end++) {
                convert |= isToConvert(text.charAt(end), traditionalText);
            }
            if (convert) {
                convert(draft, start, end, traditionalText);
            }
        }
    }

    private static boolean isTraditionalText(String text) {
        int length = text.length();
        int traditional = 0;
        // So many are enough even if all other characters are ideographs.
        double enough = length * SHARE_OF_TRADITIONAL_TEXT;
        for (int i = Chinese.TRADITIONAL.indexIn(text, 0, length);
                i < length && traditional <= enough;
                i = Chinese.TRADITIONAL.indexIn(text, i + 1, length)) {
            traditional++;
        }
        if (traditional > enough) {
            return true;
        }
        // Few of them need not be held against all ideographs.
        int ideographs = 0;
        for (int i = 0; i < length && traditional > ideographs * SHARE_OF_TRADITIONAL_TEXT; i++) {
            ideographs += isHan(text.charAt(i)) ? 1 : 0;
        }
        return traditional > ideographs * SHARE_OF_TRADITIONAL_TEXT;
    }

    private static boolean isToConvert(char c, boolean traditionalText) {
        if (AmbiguousCharacters.ALL.contains(c)) {
            return traditionalText || c == '馀';
        }
        return Chinese.TRADITIONAL.contains(c) && (traditionalText || RIGHT_IN_BOTH.indexOf(c) < 0);
    }

    private static void convert(Draft draft, int start, int end, boolean traditionalText) {
        String text = draft.text();
        boolean phrase = Chinese.holdsPhrase(text, start, end);
        String simplified = phrase ? Chinese.simplified(text.substring(start, end)) : "";
        if (phrase && simplified.length() != end - start) {
            draft.replace(start, end, simplified, DiagnosticCode.TRADITIONAL_CHARACTERS);
            return;
        }
        for (int i = start; i < end; i++) {
            char from = text.charAt(i);
            if (isToConvert(from, traditionalText)) {
                char form = phrase ? simplified.charAt(i - start) : Chinese.simplified(from);
                replace(draft, i, AmbiguousCharacters.ALL.contains(from) ? AmbiguousCharacters.at(text, i) : form);
            }
        }
    }

    private static void replace(Draft draft, int at, char form) {
        if (form != draft.text().charAt(at)) {
            draft.replace(at, form, DiagnosticCode.TRADITIONAL_CHARACTERS);
        }
    }
}
