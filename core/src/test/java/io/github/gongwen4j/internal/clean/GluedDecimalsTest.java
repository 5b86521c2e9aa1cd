package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedDecimalsTest {
    private static String clean(String lines) {
        return Cleaned.by(new GluedDecimals(), lines.replace('/', '\n')).text().replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "1总则/1.1目的/1.2范围/2响应/2.1分级/3附则/本预案 -> 1 总则/1.1 目的/1.2 范围/2 响应/2.1 分级/3 附则/本预案",
                "预案1总则1.1目的。1.2范围。1.2.1Ⅰ级响应。2 附则 -> 预案1 总则1.1 目的。1.2 范围。1.2.1 Ⅰ级响应。2 附则",
                "1.1目的/1.2范围，增长1.3个百分点/1.3依据/投资2.1亿元 -> 1.1 目的/1.2 范围，增长1.3个百分点/1.3 依据/投资2.1亿元",
                "1.1目的/1.2范围/1.3依据。2月底前完成。2附则本预案 -> 1.1 目的/1.2 范围/1.3 依据。2月底前完成。2 附则本预案"
            })
    void numbersThatFollowEachOtherArePartedFromTheirWords(String glued, String apart) {
        assertThat(clean(glued)).isEqualTo(apart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1目的/1.2范围",
                "1.1亿元/1.2亿元/1.3亿元",
                "增长1.1点，增长1.2点，增长1.3点",
                "1.1 目的/1.2 范围/1.3 依据",
                "v1.1版/v1.2版/v1.3版"
            })
    void otherNumbersStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
