package io.github.gongwen4j.damage;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Puts the reading of characters behind them, as mirror sites do. */
final class PinyinAdded {
    private static final Map<Character, String> READINGS = Map.of(
            '關', "(guān)", '醫', "(yī)", '務', "(wù)", '實', "(shí)", '發', "(fā)", '療', "(liáo)", '衛', "(wèi)", '機',
            "(jī)");
    private static final List<String> TONED = List.of(
            "guān", "yī", "wù", "shí", "fā", "liáo", "wèi", "jī", "zhuàng", "lǜ", "nǚ", "yú", "xué", "ér", "cóng",
            "qiáng", "è");
    private static final List<String> TONELESS =
            List.of("guan", "yi", "wu", "shi", "fa", "liao", "zhuang", "lv", "er", "a");
    private static final int FEWEST = 3;
    private static final int ONE_IN = 12;
    private static final int BLANK_ONE_IN = 3;

    private PinyinAdded() {}

    static String toTraditionalCharacters(String text) {
        return noted(Scripts.traditionalCharacters(text), (before, i) -> READINGS.getOrDefault(before.charAt(i), ""));
    }

    /** Behind any character, its neighbours without. */
    static String toned(String text, Random random) {
        return noted(text, (before, i) -> random.nextInt(ONE_IN) == 0 ? bracketed(TONED, random) : "");
    }

    /**
     * Behind characters that only traditional text has, often with a blank; nothing is changed where there are too few to tell
     * notes from other brackets.
     */
    static String toneless(String text, Random random) {
        String traditional = Scripts.traditionalCharacters(text);
        long candidates = traditional
                .chars()
                .filter(c -> Scripts.isTraditionalOnly((char) c))
                .count();
        if (candidates < FEWEST) {
            return text;
        }
        int[] left = {FEWEST};
        return noted(traditional, (before, i) -> {
            boolean candidate = Scripts.isTraditionalOnly(before.charAt(i));
            if (!candidate || (left[0] <= 0 && random.nextBoolean())) {
                return "";
            }
            left[0]--;
            boolean blank = i + 1 < before.length() && Scripts.isHan(before.charAt(i + 1));
            return bracketed(TONELESS, random) + (blank && random.nextInt(BLANK_ONE_IN) == 0 ? " " : "");
        });
    }

    private static String bracketed(List<String> syllables, Random random) {
        return '(' + syllables.get(random.nextInt(syllables.size())) + ')';
    }

    private interface Note {
        String behind(String text, int i);
    }

    /** A character with a bracket behind it may have its note already. */
    private static String noted(String text, Note note) {
        StringBuilder noted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            noted.append(text.charAt(i));
            boolean bracket = text.startsWith("(", i + 1) || text.startsWith("（", i + 1);
            if (Scripts.isHan(text.charAt(i)) && !bracket) {
                noted.append(note.behind(text, i));
            }
        }
        return noted.toString();
    }
}
