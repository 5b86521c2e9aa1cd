package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TrieTest {
    @Test
    void aCharacterLeadsWhereItLedBefore() {
        Trie trie = new Trie();
        int first = trie.grow(Trie.ROOT, '市');
        for (char c = '\u4E00'; c < '\u5600'; c++) {
            trie.grow(first, c);
        }
        assertThat(trie.next(Trie.ROOT, '市')).isEqualTo(first);
        assertThat(trie.grow(first, '\u4E00')).isEqualTo(trie.next(first, '\u4E00'));
        assertThat(trie.next(first, '\u55FF')).isNotEqualTo(Trie.NONE);
        assertThat(trie.next(first, '\u5600')).isEqualTo(Trie.NONE);
        assertThat(trie.next(Trie.NONE, '市')).isEqualTo(Trie.NONE);
        assertThat(trie.next(Trie.ROOT, '\0')).isEqualTo(Trie.NONE);
    }

    /** Words of few letters share beginnings and ends. */
    @Property(tries = 500, seed = "1")
    void theLongestWordIsFoundInBothDirections(
            @ForAll @Size(max = 12) List<@StringLength(min = 1, max = 4) @CharRange(from = 'a', to = 'c') String> words,
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'c') String text) {
        Set<String> all = new TreeSet<>(words);
        Lexicon<String> lexicon = Lexicon.of(all);
        for (int i = 0; i <= text.length(); i++) {
            String rest = text.substring(i);
            String before = text.substring(0, i);
            assertThat(lexicon.at(text, i, text.length()).map(Lexicon.Match::meaning))
                    .isEqualTo(longest(all, rest::startsWith));
            assertThat(lexicon.endingAt(text, i, 0).map(Lexicon.Match::meaning))
                    .isEqualTo(longest(all, before::endsWith));
        }
    }

    private static Optional<String> longest(Set<String> words, Predicate<String> stands) {
        return words.stream().filter(stands).max(Comparator.comparingInt(String::length));
    }
}
