package io.github.gongwen4j.internal.clean;

import java.text.Normalizer;
import java.util.Locale;

/** Tells whether Latin letters are a syllable of pinyin. */
final class Pinyin {
    /** Letters with a mark of tone. */
    static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ";

    private static final String INITIALS = " b p m f d t n l g k h j q x zh ch sh r z c s y w ";
    private static final String FINALS =
            " a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan"
                    + " uang ue ui un uo v ve ";

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
        String plain = Normalizer.normalize(letters.replace('ü', 'v'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (int cut = 0; cut <= Math.min(2, plain.length() - 1); cut++) {
            boolean initial = cut == 0 || INITIALS.contains(' ' + plain.substring(0, cut) + ' ');
            if (initial && FINALS.contains(' ' + plain.substring(cut) + ' ')) {
                return true;
            }
        }
        return false;
    }
}
