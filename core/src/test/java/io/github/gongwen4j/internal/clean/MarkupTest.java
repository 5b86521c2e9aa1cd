package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static String clean(String text) {
        return Cleaned.by(new Markup(), text).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## 一、强化质量|一、强化质量",
                "**责任单位**：市财政局|责任单位：市财政局",
                "__重点__任务|重点任务",
                "推进<!-- 注释 -->改革|推进改革",
                "#|''",
                "建成*甲站*、*乙站*，达到**90%**|建成甲站、乙站，达到90%"
            })
    void marksAreLeftOut(String given, String expected) {
        assertThat(clean(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1*2", "3*4*5", "*为重点", "标注 * 的 * 号", "5#楼", "a_b", "推进<改革>", "<!-- 没有结尾", "一、强化质量"})
    void singleMarksWithinWordsStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
