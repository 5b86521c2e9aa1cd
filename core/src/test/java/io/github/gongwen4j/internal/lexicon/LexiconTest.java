package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Lexicon<String> WORDS = Lexicon.of(List.of("负责", "负责落实", "牵头负责", "落实"));

    @Test
    void theLongestWordThatStartsAtAnOffsetIsFound() {
        assertThat(WORDS.at("局负责落实。", 1, 6)).contains(new Lexicon.Match<>(1, 5, "负责落实"));
        assertThat(WORDS.at("局负责落实。", 0, 6)).isEmpty();
    }

    @Test
    void aWordMustEndBeforeTheLimit() {
        assertThat(WORDS.at("负责落实", 0, 3)).contains(new Lexicon.Match<>(0, 2, "负责"));
        assertThat(WORDS.at("负责", 0, 1)).isEmpty();
    }

    @Test
    void theLongestWordThatEndsAtAnOffsetIsFound() {
        assertThat(WORDS.endingAt("局牵头负责", 5, 0)).contains(new Lexicon.Match<>(1, 5, "牵头负责"));
        assertThat(WORDS.endingAt("局牵头负责", 5, 2)).contains(new Lexicon.Match<>(3, 5, "负责"));
        assertThat(WORDS.endingAt("局牵头负责", 4, 0)).isEmpty();
    }

    @Test
    void theFirstAndTheLastWordOfAStretchAreFound() {
        String text = "落实责任，局负责";
        assertThat(WORDS.firstIn(text, 0, 8).orElseThrow().meaning()).isEqualTo("落实");
        assertThat(WORDS.lastIn(text, 0, 8).orElseThrow().meaning()).isEqualTo("负责");
        assertThat(WORDS.anyIn(text, 2, 6)).isFalse();
        assertThat(WORDS.anyIn(text)).isTrue();
        assertThat(WORDS.endsOf(text)).isTrue();
        assertThat(WORDS.endsOf("负责人")).isFalse();
    }

    @Test
    void anEmptyTextHoldsNoWord() {
        assertThat(WORDS.at("", 0, 0)).isEmpty();
        assertThat(WORDS.anyIn("")).isFalse();
    }

    @Test
    void aMissingListIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Lexicon.read(LexiconTest.class, "nothing.txt"))
                .withMessageContaining("nothing.txt");
    }

    @Test
    void theListsHoldNeitherRemarksNorBlankLines() {
        assertThat(Lexicon.entries(UnitNames.class, "unit-ends.txt"))
                .isNotEmpty()
                .allMatch(entry -> !entry.isBlank() && !entry.startsWith("#"));
    }
}
