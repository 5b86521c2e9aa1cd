package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether Latin letters are a syllable of pinyin. */
final class Pinyin {
    /** Letters with a mark of tone. */
    static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ";

    private static final CharacterSet TONED_LETTERS = CharacterSet.of(TONED);
    private static final String PLAIN = "aaaaeeeeiiiioooouuuuuuuuvnnnm";

    private static final List<String> INITIALS = List.of(
            "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c",
            "s", "y", "w");
    private static final List<String> FINALS = List.of(
            "a", "ai", "an", "ang", "ao", "e", "ei", "en", "eng", "er", "i", "ia", "ian", "iang", "iao", "ie", "in",
            "ing", "iong", "iu", "o", "ong", "ou", "u", "ua", "uai", "uan", "uang", "ue", "ui", "un", "uo", "v", "ve");
    private static final Set<String> SYLLABLES = INITIALS.stream()
            .flatMap(initial -> FINALS.stream().map(initial::concat))
            .collect(Collectors.toUnmodifiableSet());

    private Pinyin() {}

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || TONED_LETTERS.contains(c);
    }

    /** Whether a letter of a stretch carries a mark of tone. */
    static boolean isToned(CharSequence text, int start, int end) {
        return TONED_LETTERS.indexIn(text, start, end) < end;
    }

    /** Whether the letters, marks of tone aside, are built as a syllable is. */
    static boolean isSyllable(CharSequence letters) {
        char[] plain = new char[letters.length()];
        for (int i = 0; i < plain.length; i++) {
            char letter = letters.charAt(i);
            plain[i] = letter < 0x80 ? letter : PLAIN.charAt(TONED.indexOf(letter));
        }
        return SYLLABLES.contains(new String(plain));
    }
}
