package io.github.gongwen4j.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {
    private static Optional<String> meant(String name) {
        return UnitRegistry.standard().meant(name);
    }

    @ParameterizedTest
    @CsvSource({
        "市生太环境局, 市生态环境局",
        "玉林市人力资原和社会保障局, 玉林市人力资源和社会保障局",
        "市市场监督管里局, 市市场监督管理局",
        "省卫生建康委, 省卫生健康委",
        "我市卫生建康委, 我市卫生健康委",
        "市文化广电和旅旅游局, 市文化广电和旅游局",
        "市 市场监 督管里局, 市市场监督管理局"
    })
    void findsTheNameWithoutTheSlip(String written, String meant) {
        assertThat(meant(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市生态环境局",
                "各县（市、区）生态环境局",
                "市生态环境分局",
                "市城乡管理局",
                "市政务服务和大数据管理局",
                "市市场监督局",
                "市文化旅体局",
                "市自然资源规局",
                "市交通运输厅",
                "市公共资源交易服务中心",
                "市教育科技局",
                "市局",
                "云河供电公司"
            })
    void leavesKnownNamesAndThoseOfOtherBodies(String name) {
        assertThat(meant(name)).isEmpty();
    }

    @Test
    void oneCharacterMayBeLostOrTooMany() {
        assertThat(meant("市卫生健健康委员会")).contains("市卫生健康委员会");
        assertThat(meant("市卫健康委员会")).isEmpty();
        assertThat(meant("市人力资源和社保障局")).contains("市人力资源和社会保障局");
    }

    @Test
    void aNameOfOnesOwnIsKnown() {
        UnitRegistry own = UnitRegistry.standard().toBuilder().body("生太环境局").build();
        assertThat(own.meant("市生太环境局")).isEmpty();
    }
}
