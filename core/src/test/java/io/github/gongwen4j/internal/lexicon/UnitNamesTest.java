package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"市财政局", "各县（市、区）人民政府", "中共云河市委办公室", "市市场监管局（市知识产权局）", "市中级人民法院", "国家税务总局云河市税务局", "各成员单位"})
    void namesOfBodiesAreNames(String words) {
        assertThat(UnitNames.isName(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "局", "加强管理", "2021年", "市财政局，市审计局", "关于印发要点的通知"})
    void otherWordsAreNone(String words) {
        assertThat(UnitNames.isName(words)).isFalse();
    }

    @Test
    void namesOfAJointIssueArePartedByBlanks() {
        assertThat(UnitNames.areNames("云河市财政局  云河市审计局")).isTrue();
        assertThat(UnitNames.areNames("云河市财政局 2021年")).isFalse();
        assertThat(UnitNames.areNames(" ")).isFalse();
    }
}
