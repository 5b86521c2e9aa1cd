package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenHeadingTest {

    private static OpenHeading of(String text) {
        return OpenHeading.at(text, 0, text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、总体要求坚持政府主导。", "（一）主要目标到2025年，床位达到50张。", "二、工作目标2025年底前完成。"})
    void aFixedHeadingEndsWhereASentenceStarts(String text) {
        assertThat(of(text).end()).hasValue(text.indexOf(text.contains("要求") ? "要求" : "目标") + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、总体要求及目标", "二、重点任务分工", "一、总体要求。坚持政府主导。", "1.总体要求坚持政府主导。"})
    void otherHeadingsThatStartSoAreLeftAlone(String text) {
        assertThat(of(text).end()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、销售与携带管理限放区域实行专营，由取得许可的零售点销售。", "一、禁止燃放区域三环路以内区域任何时间任何单位和个人都禁止燃放烟花爆竹。"})
    void aFreeHeadingIsUncertain(String text) {
        assertThat(of(text).isUncertain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、健全体系。推进建设，改善条件。", "一、健全服务体系", "一、由市住建局牵头，市财政局配合。"})
    void whatEndsByItselfIsCertain(String text) {
        assertThat(of(text).isUncertain()).isFalse();
    }
}
