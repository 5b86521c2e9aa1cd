package io.github.gongwen4j.internal.numbering;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;

/** Reads Chinese and Arabic numerals. */
public final class Numerals {
    private static final CharacterSet HAN = CharacterSet.of("〇零○Ｏ一二两三四五六七八九十百");

    private Numerals() {}

    /** Whether a character can be part of a Chinese numeral below a thousand. */
    public static boolean isHanNumeral(char c) {
        return HAN.contains(c);
    }

    /** The characters of Chinese numerals. */
    public static CharacterSet han() {
        return HAN;
    }

    /** The offset after the Chinese numeral that starts at an offset; the offset itself if there is none. */
    public static int endOfHan(CharSequence text, int offset, int limit) {
        int i = offset;
        while (i < limit && i - offset < 8 && isHanNumeral(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the digits that start at an offset. */
    public static int endOfDigits(CharSequence text, int offset, int limit) {
        int i = offset;
        while (i < limit && Characters.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the numeral, Chinese or Arabic, that starts at an offset; the offset itself if there is none. */
    public static int endOf(CharSequence text, int offset, int limit) {
        return Math.max(endOfHan(text, offset, limit), endOfDigits(text, offset, limit));
    }

    /**
     * The value of a numeral that is either Chinese (二十三, 二〇二一) or Arabic.
     *
     * @return -1 if it is no numeral or greater than 999,999,999
     */
    public static int value(CharSequence numeral) {
        if (numeral.length() == 0 || numeral.length() > 9) {
            return -1;
        }
        if (Characters.isDigit(numeral.charAt(0))) {
            int end = endOfDigits(numeral, 0, numeral.length());
            return end == numeral.length() ? Integer.parseInt(numeral.toString()) : -1;
        }
        return hanValue(numeral);
    }

    private static int hanValue(CharSequence numeral) {
        int total = 0;
        int pending = -1;
        boolean units = false;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (unit > 0) {
                total += (pending < 0 ? 1 : pending) * unit;
                pending = -1;
                units = true;
            } else if (digit(c) < 0) {
                return -1;
            } else if (pending >= 0 && !units && pending < 100_000_000) {
                pending = pending * 10 + digit(c);
            } else {
                pending = digit(c);
            }
        }
        return total + Math.max(pending, 0);
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '零', '○', 'Ｏ' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }
}
