package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class AlignedTextTest {

    private static Draft draft(String text) {
        return new Draft(AlignedText.of(text), new Report(), new ArrayList<>());
    }

    @Test
    void aTextIsItsOwnOriginal() {
        AlignedText text = AlignedText.of("关于");
        assertThat(text.original(0, 2)).isEqualTo(new Span(0, 2));
        assertThat(text.originalStart(2)).isEqualTo(2);
    }

    @Test
    void aDeletionDoesNotBelongToTheCharacterBehindIt() {
        Draft draft = draft("關(guān)于");
        draft.replace(1, 7, "");
        AlignedText text = draft.finish();
        assertThat(text.text()).isEqualTo("關于");
        assertThat(text.original(0, 1)).isEqualTo(new Span(0, 1));
        assertThat(text.original(1, 2)).isEqualTo(new Span(7, 8));
        assertThat(text.original(0, 2)).isEqualTo(new Span(0, 8));
    }

    @Test
    void aReplacementComesFromAllThatItReplaced() {
        Draft draft = draft("a\r\nb");
        draft.replace(1, 3, "\n");
        AlignedText text = draft.finish();
        assertThat(text.original(1, 2)).isEqualTo(new Span(1, 3));
        assertThat(text.originalStart(3)).isEqualTo(4);
    }

    @Test
    void anEditBeforeTheEndOfTheLastOneIsRefused() {
        Draft draft = draft("abcd");
        draft.replace(1, 3, "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.replace(2, 4, "y"))
                .withMessageContaining("edit at 2");
    }

    @Test
    void aPassWithoutEditsCopiesNothing() {
        AlignedText text = AlignedText.of("关于");
        assertThat(new Draft(text, new Report(), new ArrayList<>()).finish()).isSameAs(text);
    }
}
