package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbiguousCharactersTest {

    @ParameterizedTest
    @CsvSource({
        "著力推進, 著, 着",
        "顯著提升, 著, 著",
        "專著, 著, 著",
        "答覆意見, 覆, 复",
        "全覆蓋, 覆, 覆",
        "乾旱, 乾, 干",
        "乾隆年間, 乾, 乾",
        "瞭解, 瞭, 了",
        "祇有, 祇, 只",
        "剩馀, 馀, 余"
    })
    void theWordDecides(String text, char ambiguous, char expected) {
        assertThat(AmbiguousCharacters.ALL.contains(ambiguous)).isTrue();
        assertThat(AmbiguousCharacters.at(text, text.indexOf(ambiguous))).isEqualTo(expected);
    }

    @Test
    void aWordBesideTheCharacterDoesNot() {
        assertThat(AmbiguousCharacters.at("著称、著力", 3)).isEqualTo('着');
    }

    @Test
    void otherCharactersAreNotAmbiguous() {
        assertThat(AmbiguousCharacters.ALL.contains('關')).isFalse();
    }
}
