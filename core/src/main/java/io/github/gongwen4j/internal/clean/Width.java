package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.text.Normalizer;

/**
 * One width for each character: digits, letters and signs half-width, the punctuation of Chinese text full-width, one kind of
 * blank, no radicals or compatibility forms in place of ideographs.
 */
final class Width implements Cleaner {
    private static final int FEWEST_POINTS = 5;
    private static final String HALF = ",:;()?![]";
    private static final String FULL = "，：；（）？！[]";

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        boolean pointsEndSentences = pointsEndSentences(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '.' && pointsEndSentences && isBehindWord(text, i);
            String folded = end ? "。" : c < 0x80 ? foldAscii(text, i) : fold(c);
            if (folded.length() != 1 || folded.charAt(0) != c) {
                draft.replace(i, i + 1, folded, DiagnosticCode.WIDTH);
            }
        }
    }

    /** A text typed with half-width points has hardly any 。 but many points behind words. */
    private static boolean pointsEndSentences(String text) {
        int points = 0;
        int stops = 0;
        for (int i = 0; i < text.length(); i++) {
            points += (text.charAt(i) == '.' || text.charAt(i) == '．') && isBehindWord(text, i) ? 1 : 0;
            stops += text.charAt(i) == '。' ? 1 : 0;
        }
        return points > FEWEST_POINTS && points > stops * 2;
    }

    /** A point behind an ideograph that is no numeral, and in front of one or of the line's end. */
    private static boolean isBehindWord(String text, int i) {
        if (i == 0 || (!isHan(text.charAt(i - 1)) && text.charAt(i - 1) != '）' && text.charAt(i - 1) != ')')) {
            return false;
        }
        boolean numeral = Numerals.isHanNumeral(text.charAt(i - 1)) && (i < 2 || !isHan(text.charAt(i - 2)));
        boolean next = i + 1 == text.length() || isHan(text.charAt(i + 1)) || isBehindEnd(text.charAt(i + 1));
        return !numeral && next;
    }

    private static boolean isBehindEnd(char c) {
        return "\n 2（(".indexOf(c) >= 0 || isBlank(c);
    }

    private static String foldAscii(String text, int i) {
        char c = text.charAt(i);
        if (c == '\t') {
            return "  ";
        }
        int mark = HALF.indexOf(c);
        boolean alone = mark < 0 || isWithinLatin(text, i);
        return String.valueOf(alone ? c : FULL.charAt(mark));
    }

    /** 1,000 and 12:30 and http://: a mark between letters or digits belongs to them. */
    private static boolean isWithinLatin(String text, int i) {
        boolean before = i > 0 && isAlphanumeric(text.charAt(i - 1));
        boolean after = i + 1 < text.length()
                && (isAlphanumeric(text.charAt(i + 1)) || text.charAt(i + 1) == '/' || text.charAt(i + 1) == '\\');
        char c = text.charAt(i);
        return before && after && c != '(' && c != ')';
    }

    private static String fold(char c) {
        if (c >= '\uFF01' && c <= '\uFF5D') {
            boolean punctuation = FULL.indexOf(c) >= 0;
            return String.valueOf(punctuation ? c : (char) (c - 0xFEE0));
        }
        if (isBlank(c)) {
            return " ";
        }
        return switch (c) {
            case '«', '≪', '＜' -> "《";
            case '»', '≫', '＞' -> "》";
            case '〝', '＂' -> "“";
            case '〞', '〟' -> "”";
            case '﹐' -> "，";
            case '﹑', '､' -> "、";
            case '﹒', '｡' -> "。";
            case '﹔' -> "；";
            case '﹕', '∶', '︰' -> "：";
            case '﹙', '❨' -> "（";
            case '﹚', '❩' -> "）";
            case '﹪' -> "%";
            default ->
                isCompatibility(c) ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : String.valueOf(c);
        };
    }

    static boolean isBlank(char c) {
        return c == '\u00A0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c == '\u3164';
    }

    /** Kangxi radicals and compatibility ideographs, which PDF files hold in place of ideographs. */
    private static boolean isCompatibility(char c) {
        return (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
    }
}
