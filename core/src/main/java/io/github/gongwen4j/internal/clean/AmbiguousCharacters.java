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

    /** Whether one of some words covers an offset. */
    private static boolean isWithin(Lexicon<String> words, String text, int offset) {
        for (int start = Math.max(0, offset - 2); start <= offset; start++) {
            int limit = Math.min(text.length(), offset + 3);
            if (words.at(text, start, limit).filter(m -> m.end() > offset).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
