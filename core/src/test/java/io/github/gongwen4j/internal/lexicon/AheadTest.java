package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void theNextPlaceIsTheOneNotInFrontOfAnOffset() {
        Ahead bars = new Ahead("a|b|c", '|');
        assertThat(bars.next(0)).isEqualTo(1);
        assertThat(bars.next(1)).isEqualTo(1);
        assertThat(bars.next(2)).isEqualTo(3);
        assertThat(bars.next(4)).isEqualTo(5);
        assertThat(bars.isIn(2, 3)).isFalse();
        assertThat(bars.isIn(2, 4)).isTrue();
    }

    @Property(tries = 500, seed = "1")
    void inWhateverOrderItIsAskedItFindsWhatTheTextHolds(
            @ForAll @Chars({'a', '|'}) String text, @ForAll List<@IntRange(max = 40) Integer> offsets) {
        Ahead bars = new Ahead(text, '|');
        for (int offset : offsets) {
            int found = text.indexOf('|', offset);
            assertThat(bars.isIn(offset, text.length())).isEqualTo(found >= 0);
            assertThat(found < 0 || bars.next(offset) == found).isTrue();
        }
    }
}
