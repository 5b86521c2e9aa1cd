package io.github.gongwen4j.parser;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The letters and digits of a text, whatever its script, width, blanks, punctuation and pinyin notes. */
final class Letters {
    private static final Pattern PINYIN = Pattern.compile("(?<=\\p{IsHan})[(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)]");

    private Letters() {}

    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        StringBuilder letters = new StringBuilder();
        PINYIN.matcher(folded)
                .replaceAll("")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        // 著 and 着 are one traditional character; 馀 is 余 to all but a converter.
        return ZhConverterUtil.toSimple(letters.toString()).replace('著', '着').replace('馀', '余');
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
