package io.github.gongwen4j.damage;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** Writes a text in traditional characters. */
final class Scripts {
    private Scripts() {}

    /** Character by character: words are not replaced by those of another region. */
    static String traditionalCharacters(String text) {
        StringBuilder traditional = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(ZhConverterUtil::toTraditional)
                .forEach(traditional::append);
        return traditional.toString();
    }

    /** Word by word, as a converter does it. */
    static String traditionalWords(String text) {
        return ZhConverterUtil.toTraditional(text);
    }

    /** Whether a character is written in another way in simplified text. */
    static boolean isTraditionalOnly(char c) {
        String simplified = ZhConverterUtil.toSimple(String.valueOf(c));
        return isHan(c) && !simplified.equals(String.valueOf(c));
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && c >= '\u4e00';
    }
}
