package io.github.gongwen4j.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aLineEndsWithLfCrOrBoth(String lineEnd) {
        SourceText text = SourceText.of("甲乙" + lineEnd + "丙" + lineEnd);
        int second = 2 + lineEnd.length();
        assertThat(text.position(0)).isEqualTo(new Position(1, 1));
        assertThat(text.position(2)).isEqualTo(new Position(1, 3));
        assertThat(text.position(second - 1)).isEqualTo(new Position(1, second));
        assertThat(text.position(second)).isEqualTo(new Position(2, 1));
        assertThat(text.position(text.length())).isEqualTo(new Position(3, 1));
        assertThat(text.lineCount()).isEqualTo(3);
    }

    @Test
    void lfBeforeCrEndsTwoLines() {
        SourceText text = SourceText.of("\n\r\r\n");
        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.position(3)).isEqualTo(new Position(3, 2));
    }

    @Test
    void anEmptyTextHasOneLine() {
        SourceText empty = SourceText.of("");
        assertThat(empty.lineCount()).isEqualTo(1);
        assertThat(empty.position(0)).isEqualTo(new Position(1, 1));
        assertThat(empty.slice(new Span(0, 0))).isEmpty();
    }

    @Test
    void refusesPlacesOutsideTheText() {
        SourceText text = SourceText.of("甲乙");
        assertThatThrownBy(() -> text.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.position(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.slice(new Span(1, 3))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatNullPointerException().isThrownBy(() -> SourceText.of(null)).withMessage("text");
    }

    @Test
    void copiesAMutableSequence() {
        StringBuilder builder = new StringBuilder("甲乙");
        SourceText text = SourceText.of(builder);
        builder.setLength(0);
        assertThat(text.text()).isEqualTo("甲乙");
        assertThat(text.slice(new Span(1, 2))).isEqualTo("乙");
    }

    @Test
    void isEqualByItsText() {
        assertThat(SourceText.of("甲\n")).isEqualTo(SourceText.of("甲\n")).hasSameHashCodeAs(SourceText.of("甲\n"));
        assertThat(SourceText.of("甲\n")).isNotEqualTo(SourceText.of("甲\r"));
        assertThat(SourceText.of("甲\n乙")).hasToString("SourceText[2 lines, 3 characters]");
    }

    @Property
    void positionsAreThoseOfANaiveCount(@ForAll("texts") String text) {
        SourceText source = SourceText.of(text);
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            assertThat(source.position(i)).isEqualTo(new Position(line, column));
            column++;
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\r\n", i))) {
                line++;
                column = 1;
            }
        }
        assertThat(source.position(text.length())).isEqualTo(new Position(line, column));
        assertThat(source.lineCount()).isEqualTo(line);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("甲a\n\r").ofMaxLength(60);
    }

    @Test
    void tellsAfterHowManyBytesItWasCutOff() {
        SourceText whole = SourceText.of("甲").decodedFrom(StandardCharsets.UTF_8);
        assertThat(whole.cutOffAfter()).isEmpty();
        SourceText start = whole.cutOffAfter(5);
        assertThat(start.cutOffAfter()).hasValue(5);
        assertThat(start.charset()).contains(StandardCharsets.UTF_8);
        assertThat(start.position(1)).isEqualTo(whole.position(1));
        assertThat(start).isNotEqualTo(whole).isEqualTo(whole.cutOffAfter(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.cutOffAfter(-1))
                .withMessage("bytes must not be negative: -1");
    }
}
