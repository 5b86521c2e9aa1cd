package io.github.gongwen4j.internal.clean;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether Latin letters are a syllable of pinyin. */
final class Pinyin {
    /** Letters with a mark of tone. */
    static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ";

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
        return (c >= 'a' && c <= 'z') || TONED.indexOf(c) >= 0;
    }

    /** Whether the letters carry a mark of tone. */
    static boolean isToned(String letters) {
        return letters.chars().anyMatch(c -> TONED.indexOf(c) >= 0);
    }

    /** Whether the letters, marks of tone aside, are built as a syllable is. */
    static boolean isSyllable(String letters) {
        StringBuilder plain = new StringBuilder(letters);
        for (int i = 0; i < plain.length(); i++) {
            int toned = TONED.indexOf(plain.charAt(i));
            plain.setCharAt(i, toned < 0 ? plain.charAt(i) : PLAIN.charAt(toned));
        }
        return SYLLABLES.contains(plain.toString());
    }
}
