package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
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
    private static final String VARIANTS = "«≪»≫〝〞〟﹐﹑､﹒｡﹔﹕∶︰﹙❨﹚❩﹝❲﹞❳﹪";
    private static final String USUAL = "《《》》“””，、、。。；：：：（（））〔〔〕〕%";
    private static final CharacterSet FULL_WIDTH = CharacterSet.ofRanges("\uFF01\uFF5D");
    private static final CharacterSet BLANKS =
            CharacterSet.ofRanges("\u2000\u200A").and(CharacterSet.of("\u00A0\u1680\u202F\u205F\u3000\u3164"));
    /** Kangxi radicals and compatibility ideographs, which PDF files hold in place of ideographs. */
    private static final CharacterSet COMPATIBILITY = CharacterSet.ofRanges("\u2E80\u2FDF\uF900\uFAFF");

    /** The characters that may get another form. */
    private static final CharacterSet OTHER_FORMS =
            CharacterSet.of(HALF + ".\t" + VARIANTS).and(FULL_WIDTH).and(BLANKS).and(COMPATIBILITY);

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(OTHER_FORMS)) {
            return;
        }
        String text = draft.text();
        boolean pointsEndSentences = pointsEndSentences(text);
        int length = text.length();
        for (int i = OTHER_FORMS.indexIn(text, 0, length); i < length; i = OTHER_FORMS.indexIn(text, i + 1, length)) {
            char c = text.charAt(i);
            boolean end = c == '.' && pointsEndSentences && isBehindWord(text, i);
            char folded = end ? '。' : c < 0x80 ? foldAscii(text, i) : fold(c);
            if (folded != c || c == '\t' || isCompatibility(c)) {
                replace(draft, i, folded);
            }
        }
    }

    private static void replace(Draft draft, int i, char folded) {
        if (folded == '\t') {
            draft.replace(i, i + 1, "  ", DiagnosticCode.WIDTH);
        } else if (!isCompatibility(folded)) {
            draft.replace(i, folded, DiagnosticCode.WIDTH);
        } else {
            String form = Normalizer.normalize(String.valueOf(folded), Normalizer.Form.NFKC);
            if (!draft.text().startsWith(form, i)) {
                draft.replace(i, i + 1, form, DiagnosticCode.WIDTH);
            }
        }
    }

    /** A text typed with half-width points has hardly any 。 but many points behind words. */
    private static boolean pointsEndSentences(String text) {
        int points = pointsBehindWords(text, '.') + pointsBehindWords(text, '．');
        return points > FEWEST_POINTS
                && points > 2 * text.chars().filter(c -> c == '。').count();
    }

    private static int pointsBehindWords(String text, char point) {
        int points = 0;
        for (int i = text.indexOf(point); i >= 0; i = text.indexOf(point, i + 1)) {
            points += isBehindWord(text, i) ? 1 : 0;
        }
        return points;
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

    private static char foldAscii(String text, int i) {
        char c = text.charAt(i);
        int mark = HALF.indexOf(c);
        boolean alone = mark < 0 || isWithinLatin(text, i);
        return alone ? c : FULL.charAt(mark);
    }

    /** 1,000 and 12:30 and http://: a mark between letters or digits belongs to them. */
    private static boolean isWithinLatin(String text, int i) {
        boolean before = i > 0 && isAlphanumeric(text.charAt(i - 1));
        boolean after = i + 1 < text.length()
                && (isAlphanumeric(text.charAt(i + 1)) || text.charAt(i + 1) == '/' || text.charAt(i + 1) == '\\');
        char c = text.charAt(i);
        return before && after && c != '(' && c != ')';
    }

    /** The usual form of a character that is no compatibility form. */
    static char usual(char c) {
        return c < 0x80 ? c : fold(c);
    }

    private static char fold(char c) {
        if (FULL_WIDTH.contains(c)) {
            boolean punctuation = FULL.indexOf(c) >= 0;
            return punctuation ? c : (char) (c - 0xFEE0);
        }
        int variant = VARIANTS.indexOf(c);
        return variant >= 0 ? USUAL.charAt(variant) : isBlank(c) ? ' ' : c;
    }

    static boolean isBlank(char c) {
        return BLANKS.contains(c);
    }

    private static boolean isCompatibility(char c) {
        return COMPATIBILITY.contains(c);
    }
}
