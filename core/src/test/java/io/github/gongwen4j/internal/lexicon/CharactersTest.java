package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the ranges of ideographs begin and end. */
class CharactersTest {
    @ParameterizedTest
    @ValueSource(chars = {'〇', '\u3400', '\u4DBF', '\u4E00', '\u9FFF', '\uD800', '\uDFFF'})
    void isAnIdeograph(char c) {
        assertThat(Characters.isHan(c)).isTrue();
    }

    /** The hexagrams stand between the ranges, private characters and full-width marks behind them. */
    @ParameterizedTest
    @ValueSource(
            chars = {'\0', 'a', '0', '。', '、', '《', '\u33FF', '\u4DC0', '\u4DFF', '\uA000', '\uD7FF', '\uE000', '，', '０'
            })
    void isNone(char c) {
        assertThat(Characters.isHan(c)).isFalse();
    }
}
