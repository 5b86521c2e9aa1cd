package io.github.gongwen4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市司法局要会同市政府办公室开展检查",
                "建立台账。市司法局负责检查。",
                "建立台账。市司法局负责检查",
                "各部门要在9月底前完成",
                "各区应当检查",
                "县（市、区）人民政府要检查",
                "财政部将安排资金"
            })
    void aSentenceThatStartsWithABodyAndItsDutyTellsWhoActs(String text) {
        assertThat(Actors.anyIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "各",
                "要检查学校",
                "检查学校要及时",
                "建立台账，市司法局负责检查",
                "某司法局要检查",
                "市里要检查",
                "各要检查",
                "市局A要检查",
                "各地各部门各单位各街道各社区各学校各医院各商场各车站各工地各企业各机关各团体各协会要检查",
                "市司法局检查学校"
            })
    void otherSentencesDoNot(String text) {
        assertThat(Actors.anyIn(text)).isFalse();
    }
}
