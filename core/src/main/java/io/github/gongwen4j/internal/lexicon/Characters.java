package io.github.gongwen4j.internal.lexicon;

/** Classes of characters that Chinese documents are made of. */
public final class Characters {
    static final String OPENERS = "（《〈“‘「『【〔([";
    private static final String CLOSERS = "）》〉”’」』】〕)]";
    /** The marks of punctuation that Chinese text uses. */
    public static final CharacterSet PUNCTUATION = CharacterSet.of("，。、；：？！…—·" + OPENERS + CLOSERS);

    private Characters() {}

    /** Whether a character is an ideograph. */
    public static boolean isHan(char c) {
        // Many loops ask this of each character, and most characters are in the first range.
        return (c >= '\u4E00' && c <= '\u9FFF')
                || c == '〇'
                || (c >= '\u3400' && c <= '\u4DBF')
                || Character.isSurrogate(c);
    }

    /** Whether a character is a digit 0 to 9. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a character is a Latin letter or a digit of ASCII. */
    public static boolean isAlphanumeric(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a character ends a sentence. */
    public static boolean isSentenceEnd(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    /** Whether a character is a mark of punctuation that Chinese text uses. */
    public static boolean isPunctuation(char c) {
        return PUNCTUATION.contains(c);
    }

    /** Whether a character opens a bracket, a title or a quotation. */
    public static boolean isOpener(char c) {
        return !isHan(c) && OPENERS.indexOf(c) >= 0;
    }

    /** Whether a character closes a bracket, a title or a quotation. */
    public static boolean isCloser(char c) {
        return !isHan(c) && CLOSERS.indexOf(c) >= 0;
    }

    /** The character that closes what an opener opens. */
    public static char closerOf(char opener) {
        return CLOSERS.charAt(OPENERS.indexOf(opener));
    }

    /** Whether a word stands at an offset and ends not after a limit. */
    public static boolean standsAt(CharSequence text, int offset, int limit, String word) {
        if (offset + word.length() > limit) {
            return false;
        }
        int i = 0;
        while (i < word.length() && text.charAt(offset + i) == word.charAt(i)) {
            i++;
        }
        return i == word.length();
    }

    /** Whether any of some marks, none of which is an ideograph, stands in a stretch. */
    public static boolean anyIn(CharSequence text, int start, int end, String marks) {
        for (int i = start; i < end; i++) {
            if (isMark(text.charAt(i), marks)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is one of some marks, none of which is an ideograph; most characters of a text are. */
    public static boolean isMark(char c, String marks) {
        return !isHan(c) && marks.indexOf(c) >= 0;
    }
}
