package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitDatesTest {

    private static String clean(String text) {
        return Cleaned.by(new SplitDates(), text).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某市能源局\n2019\n年\n11\n月\n15\n日\n首页",
                "某市能源局\n2019年\n11月\n15日\n首页",
                "某市能源局\n2019年11月\n\n15日\n首页",
            })
    void thePartsOfADateAreJoined(String text) {
        assertThat(clean(text)).isEqualTo("某市能源局\n2019年11月15日\n首页");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019\n年\n11\n月", "2019年\n工作要点", "2019\n2020\n2021", "2019年11月15日\n2020年1月1日", "1.2019\n年"})
    void otherLinesStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
