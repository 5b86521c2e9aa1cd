package io.github.gongwen4j.parser;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The letters and digits of a text, whatever its script, width, blanks, punctuation and pinyin notes. */
final class Letters {
    private static final Pattern PINYIN = Pattern.compile("(?<=\\p{IsHan})[(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)]");

    /** Characters that are read as others of the same shape. */
    private static final String SHAPES = "巿市曰日末未エ工ニ二ロ口カ力O0o0I1l1";

    private static final String TWO_READINGS = "著着馀余覆复瞭了乾干祇只";

    private Letters() {}

    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s丶]+", "")
                .replaceAll("[〇○]", "0");
        StringBuilder letters = new StringBuilder();
        PINYIN.matcher(folded)
                .replaceAll("")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        // Some traditional characters stand for two simplified ones.
        String simplified = ZhConverterUtil.toSimple(letters.toString());
        for (int i = 0; i < TWO_READINGS.length(); i += 2) {
            simplified = simplified.replace(TWO_READINGS.charAt(i), TWO_READINGS.charAt(i + 1));
        }
        for (int i = 0; i < SHAPES.length(); i += 2) {
            simplified = simplified.replace(SHAPES.charAt(i), SHAPES.charAt(i + 1));
        }
        return simplified;
    }

    /** Whether the characters of a text stand in another one, each as often, in whatever order. */
    static boolean stand(String characters, String text) {
        StringBuilder left = new StringBuilder(text);
        for (int i = 0; i < characters.length(); i++) {
            int at = left.indexOf(characters.substring(i, i + 1));
            if (at < 0) {
                return false;
            }
            left.deleteCharAt(at);
        }
        return true;
    }

    /** Whether the characters of a text stand in another one, in order. */
    static boolean standInOrder(String characters, String text) {
        int at = 0;
        for (int i = 0; i < characters.length(); i++) {
            at = text.indexOf(characters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
