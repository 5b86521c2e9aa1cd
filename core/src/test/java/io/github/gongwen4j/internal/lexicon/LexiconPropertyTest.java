package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class LexiconPropertyTest {
    @Property(tries = 2000, seed = "7")
    void theLongestWordIsTheOneThatTryingEachWordFinds(
            @ForAll @Size(min = 1, max = 40)
                    Set<@NotEmpty @StringLength(max = 4) @CharRange(from = '一', to = '丏') String> words,
            @ForAll @StringLength(max = 30) @CharRange(from = '一', to = '丒') String text) {
        Lexicon<String> lexicon = Lexicon.of(words);
        for (int i = 0; i <= text.length(); i++) {
            String behind = text.substring(i);
            String before = text.substring(0, i);
            assertThat(lexicon.at(text, i, text.length()).map(Lexicon.Match::meaning))
                    .isEqualTo(longest(words.stream().filter(behind::startsWith)));
            assertThat(lexicon.endingAt(text, i, 0).map(Lexicon.Match::meaning))
                    .isEqualTo(longest(words.stream().filter(before::endsWith)));
        }
    }

    private static Optional<String> longest(Stream<String> words) {
        return words.max(Comparator.comparingInt(String::length));
    }
}
