package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static SuggestedEdit edit(int start, int end, String replacement) {
        return new SuggestedEdit(new Span(start, end), replacement, true);
    }

    @Test
    void replacesDeletesAndInsertsInTheOrderOfPlaces() {
        assertThat(Edits.apply("abcdef", List.of(edit(4, 5, ""), edit(0, 1, "X"), edit(2, 2, "--"))))
                .isEqualTo("Xb--cdf");
    }

    @Test
    void ofOverlappingEditsTheFirstIsMade() {
        assertThat(Edits.apply("abcdef", List.of(edit(2, 4, "2"), edit(1, 3, "1"), edit(4, 6, "3"))))
                .isEqualTo("a1d3");
        assertThat(Edits.apply("ab", List.of(edit(1, 1, "x"), edit(1, 1, "y")))).isEqualTo("axb");
    }

    @Test
    void anInsertionAndAReplacementAtOnePlaceAreOneTooMany() {
        assertThat(Edits.apply("ab", List.of(edit(1, 1, "x"), edit(1, 2, "y")))).isEqualTo("axb");
    }

    @Test
    void withoutEditsTheTextStays() {
        assertThat(Edits.apply("", List.of())).isEmpty();
        assertThat(Edits.apply("甲", List.of())).isEqualTo("甲");
    }

    @Test
    void refusesEditsBeyondTheText() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Edits.apply("ab", List.of(edit(1, 3, ""))));
    }
}
