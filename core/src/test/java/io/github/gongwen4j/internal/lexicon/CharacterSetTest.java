package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class CharacterSetTest {
    @Property(tries = 500, seed = "1")
    void holdsJustTheCharactersItWasMadeOf(@ForAll String characters, @ForAll char c) {
        assertThat(CharacterSet.of(characters).contains(c)).isEqualTo(characters.indexOf(c) >= 0);
        assertThat(CharacterSet.of(characters + c).contains(c)).isTrue();
    }

    @Property(tries = 500, seed = "1")
    void aUnionHoldsWhatEitherHolds(
            @ForAll String some, @ForAll String others, @ForAll @CharRange(to = '\u00FF') char c) {
        boolean either = (some + others).indexOf(c) >= 0;
        assertThat(CharacterSet.of(some).and(CharacterSet.of(others)).contains(c))
                .isEqualTo(either);
    }

    @Property(tries = 500, seed = "1")
    void holdsAnyOfWhatItSharesWithATableOfBits(@ForAll String characters, @ForAll String others) {
        BitSet bits = new BitSet();
        others.chars().forEach(bits::set);
        boolean shared = others.chars().anyMatch(c -> characters.indexOf(c) >= 0);
        assertThat(CharacterSet.of(characters).containsAny(bits.toLongArray())).isEqualTo(shared);
    }

    @Test
    void theFirstOfAStretchIsFoundOrItsEnd() {
        CharacterSet marks = CharacterSet.of("，。");
        assertThat(marks.indexIn("一，二。三", 0, 5)).isEqualTo(1);
        assertThat(marks.indexIn("一，二。三", 2, 5)).isEqualTo(3);
        assertThat(marks.indexIn("一，二。三", 2, 3)).isEqualTo(3);
        assertThat(marks.indexIn("一，二。三", 4, 4)).isEqualTo(4);
    }
}
