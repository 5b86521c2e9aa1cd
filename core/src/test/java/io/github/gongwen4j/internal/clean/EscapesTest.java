package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {

    private static String clean(String text) {
        return Cleaned.by(new Escapes(), text).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1\\. 改造灌区|1. 改造灌区",
                "\\（六\\）值守|（六）值守",
                "泵站2\\-3座|泵站2-3座",
                "控制在0\\.6\\%以内|控制在0.6%以内",
                "1\\\\\\. 转换两次|1. 转换两次",
                "- （二）修订预案|（二）修订预案",
                "> 一、总体要求|一、总体要求",
                "* **1.落实责任**|1.落实责任**",
                "10月底前[^1]完成|10月底前完成",
                "![图](media/image1.png)|''"
            })
    void whatAConverterAddedIsLeftOut(String given, String expected) {
        assertThat(clean(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\目录", "- 2 -", "- 其他事项", "[2020]15号", "a\\*b", "推进！改革"})
    void otherMarksStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
