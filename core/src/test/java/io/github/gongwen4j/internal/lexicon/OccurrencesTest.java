package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void theFirstPlaceOfAStretchIsFoundOrItsEnd() {
        Occurrences zeros = Occurrences.of("零", "零事故、零发生");
        assertThat(zeros.firstIn(0, 7)).isZero();
        assertThat(zeros.firstIn(1, 7)).isEqualTo(4);
        assertThat(zeros.firstIn(1, 4)).isEqualTo(4);
        assertThat(zeros.isIn(1, 4)).isFalse();
        assertThat(zeros.isIn(1, 5)).isTrue();
        assertThat(zeros.firstIn(5, 7)).isEqualTo(7);
    }

    @Property(tries = 500, seed = "1")
    void whatIsFoundIsWhatTheTextHolds(
            @ForAll @Chars({'a', '|'}) String text, @ForAll @IntRange(max = 40) int start, @ForAll int length) {
        int from = Math.min(start, text.length());
        int end = from + Math.floorMod(length, text.length() - from + 1);
        int found = text.substring(from, end).indexOf('|');
        assertThat(Occurrences.of("|", text).firstIn(from, end)).isEqualTo(found < 0 ? end : from + found);
    }
}
