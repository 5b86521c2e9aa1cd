package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedLabelsTest {
    private static String clean(String text) {
        return Cleaned.by(new SpacedLabels(), text).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "责 任 单 位：市水利局 -> 责任单位：市水利局",
                "推进建设。责  任  单  位 ：市水利局时 限：年底前 -> 推进建设。责任单位：市水利局时限：年底前",
                "市水利局 时 限：年底前 -> 市水利局 时限：年底前",
                "完成时 限：年底前 -> 完成时限：年底前"
            })
    void blanksWithinALabelGo(String spaced, String solid) {
        assertThat(clean(spaced)).isEqualTo(solid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市水利局牵头 责任单位：市财政局", "市 水 利 局：", "责任单位： 市水利局", "责 任 单 位", "：时限", "时                限：年底前"})
    void otherBlanksStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void theRepairIsReported() {
        assertThat(Cleaned.by(new SpacedLabels(), "时 限：年底前").codes()).containsOnly(DiagnosticCode.BLANKS_IN_WORDS);
    }
}
