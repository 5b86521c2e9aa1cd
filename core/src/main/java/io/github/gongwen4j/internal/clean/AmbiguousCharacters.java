package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Characters of traditional text that stand for two simplified ones: 顯著 keeps 著, 著力 needs 着. The words that keep it are few. */
final class AmbiguousCharacters {
    private static final List<String> ENTRIES = Lexicon.entries(AmbiguousCharacters.class, "ambiguous-characters.txt");
    private static final String USUAL = "力眼重手";
    /** Between the halves of a word that the end of a line breaks stand no more blanks. */
    private static final int WIDEST_BREAK = 8;
    /** All of them. */
    static final CharacterSet ALL = all();

    /**
     * How to read a character.
     *
     * @param usual its form in most words
     * @param kept the words in which it stays as it is
     */
    private record Reading(char usual, Lexicon<String> kept) {}

    private AmbiguousCharacters() {}

    private static CharacterSet all() {
        BitSet all = new BitSet();
        for (String entry : ENTRIES) {
            all.set(entry.charAt(0));
        }
        return CharacterSet.of(all);
    }

    /** Not made before a text needs one of them. */
    private static final class Readings {
        private static final Map<Character, Reading> BY_CHARACTER = read();

        private static Map<Character, Reading> read() {
            Map<Character, Reading> readings = new HashMap<>();
            for (String entry : ENTRIES) {
                List<String> words = List.of(entry.split(" "));
                Reading reading = new Reading(words.get(1).charAt(0), Lexicon.of(words.subList(2, words.size())));
                readings.put(entry.charAt(0), reading);
            }
            return Map.copyOf(readings);
        }
    }

    /** The simplified form of such a character. */
    static char at(String text, int offset) {
        char c = text.charAt(offset);
        return Optional.ofNullable(Readings.BY_CHARACTER.get(c))
                .filter(reading -> !isWithin(reading.kept, text, offset))
                .map(Reading::usual)
                .orElse(c);
    }

    /** Whether one of some words covers an offset, be the word broken by the end of a line: 顯 and 著. */
    private static boolean isWithin(Lexicon<String> words, String text, int offset) {
        if (covers(words, text, offset)) {
            return true;
        }
        int before = overBreak(text, offset, -1);
        int after = overBreak(text, offset, 1);
        // 著力 and 著眼 are words of their own at the start of a line.
        boolean starts = offset + 1 < text.length() && USUAL.indexOf(text.charAt(offset + 1)) >= 0;
        boolean broken = (before < offset - 1 && !starts) || after > offset + 1;
        String word = broken ? around(text, before, offset, after) : "";
        return broken && covers(words, word, before < 0 ? 0 : 1);
    }

    private static boolean covers(Lexicon<String> words, String text, int offset) {
        for (int start = Math.max(0, offset - 2); start <= offset; start++) {
            int limit = Math.min(text.length(), offset + 3);
            if (words.at(text, start, limit).filter(m -> m.end() > offset).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The next place in a direction that is no blank, behind one end of a line; the place beside the character if no line ends there. */
    private static int overBreak(String text, int offset, int step) {
        int i = offset + step;
        boolean ended = false;
        while (i >= 0
                && i < text.length()
                && Math.abs(i - offset) <= WIDEST_BREAK
                && " \n".indexOf(text.charAt(i)) >= 0) {
            ended |= text.charAt(i) == '\n';
            i += step;
        }
        return ended ? i : offset + step;
    }

    private static String around(String text, int before, int offset, int after) {
        StringBuilder word = new StringBuilder();
        if (before >= 0) {
            word.append(text.charAt(before));
        }
        word.append(text.charAt(offset));
        if (after < text.length()) {
            word.append(text.charAt(after));
        }
        return word.toString();
    }
}
