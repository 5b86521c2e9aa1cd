package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static Excerpt of(String text, int start, int end) {
        return Excerpt.of(SourceText.of(text), new Span(start, end));
    }

    @Test
    void marksStandBelowWideCharacters() {
        Excerpt excerpt = of("一、a工作\n二、", 2, 4);
        assertThat(excerpt.text()).isEqualTo("    1 | 一、a工作");
        assertThat(excerpt.margin() + excerpt.marks()).isEqualTo("      |     ^^^");
    }

    @Test
    void leavesOutWhatIsFar() {
        Excerpt excerpt = of("长".repeat(100) + "短" + "长".repeat(100), 100, 101);
        assertThat(excerpt.text()).isEqualTo("    1 | …" + "长".repeat(20) + "短" + "长".repeat(24) + "…");
        assertThat(excerpt.marks()).isEqualTo(" ".repeat(41) + "^^");
    }

    @Test
    void anEmptyPlaceIsMarkedAtItsStart() {
        assertThat(of("", 0, 0).marks()).isEqualTo("^");
        assertThat(of("甲乙", 2, 2).marks()).isEqualTo("    ^");
    }

    @Test
    void ofAPlaceOverSeveralLinesTheFirstIsShown() {
        Excerpt excerpt = of("甲\r\n乙丙\n丁", 3, 7);
        assertThat(excerpt.text()).isEqualTo("    2 | 乙丙");
        assertThat(excerpt.marks()).isEqualTo("^^^^");
    }

    @Test
    void controlCharactersDoNotMoveTheMarks() {
        Excerpt excerpt = of("\t\u001B[31m甲", 6, 7);
        assertThat(excerpt.text()).doesNotContain("\t", "\u001B").endsWith("甲");
        assertThat(excerpt.marks()).isEqualTo(" ".repeat(6) + "^^");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCut() {
        String text = "𠀀".repeat(60);
        assertThat(of(text, 61, 63).text()).matches("[^\\x{D800}-\\x{DFFF}]*");
    }
}
