package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnsweredItemsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.疏浚河道。清淤。（责任单位：市水利局）2.修复水面。恢复。（责任单位：市林业局）3.严管岸线。",
                "1.疏浚河道。（市水利局牵头，市财政局配合）2.修复水面。（市林业局负责）3.严管岸线。（市城管局负责）"
            })
    void statementsInFrontOfNumbersTell(String text) {
        assertThat(AnsweredItems.are(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.疏浚河道（含支流）2.修复水面（含湖泊）3.严管岸线。",
                "1.疏浚河道。（责任单位：市水利局）2.修复水面。恢复水面。",
                "完成清淤（市水利局负责）12.4公里，打通断头渠（市林业局负责）5处。",
                "疏浚河道。（责任单位：市水利局）\n2.修复水面。（责任单位：市林业局）\n3.严管岸线。",
                ""
            })
    void otherBracketsDoNot(String text) {
        assertThat(AnsweredItems.are(text)).isFalse();
    }
}
