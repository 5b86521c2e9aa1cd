package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StraightQuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"实施\"双十\"行动 | 实施“双十”行动", "\"十四五\"期间实施\"双十\"行动 | “十四五”期间实施“双十”行动", "推进\"三个100\"工程。 | 推进“三个100”工程。"})
    void pairsAreWritten(String typed, String meant) {
        Cleaned cleaned = Cleaned.by(new StraightQuotes(), typed);

        assertThat(cleaned.text()).isEqualTo(meant);
        assertThat(cleaned.codes()).containsOnly(DiagnosticCode.WIDTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"24\"显示屏30台", "class=\"a\" id=\"b\"", "实施\"双十\"行动，屏幕24\"", "\"，推进\"", "“双十”行动", "实施\"双\n十\"行动"})
    void otherMarksStay(String text) {
        assertThat(Cleaned.by(new StraightQuotes(), text).text()).isEqualTo(text);
    }
}
