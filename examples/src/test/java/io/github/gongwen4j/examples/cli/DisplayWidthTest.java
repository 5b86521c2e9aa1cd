package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "a, 1",
        "é, 1",
        "汉, 2",
        "〇, 2",
        "〔, 2",
        "《, 2",
        "、, 2",
        "（, 2",
        "％, 2",
        "㎡, 2",
        "　, 2",
        "㈠, 2",
        "𠀀, 2",
        "가, 2",
        "“, 1",
        "①, 1",
        "…, 1",
        "ｱ, 1",
        "2021年, 6",
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"e\u0301, 1", "a\u200Bb, 2", "\uFEFF汉, 2"})
    void countsNoColumnForMarksAndInvisibleCharacters(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
