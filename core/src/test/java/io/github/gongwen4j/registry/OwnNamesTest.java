package io.github.gongwen4j.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The names that an application adds. */
class OwnNamesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 10, 11);
    private static final Jurisdiction CITY = Jurisdiction.of("徐州市");

    private static String name(UnitRegistry registry, String written) {
        return registry.resolve(written, CITY, DAY).name();
    }

    @Test
    void anAliasHoldsForEveryPlace() {
        UnitRegistry own =
                UnitRegistry.standard().toBuilder().alias("数管局", "数据管理局").build();

        assertThat(name(own, "市数管局")).isEqualTo("徐州市数据管理局");
        assertThat(name(own, "省数管局")).isEqualTo("江苏省数据管理局");
        assertThat(own.resolve("市数管局", CITY, DAY).known()).isTrue();
        assertThat(name(UnitRegistry.standard(), "市数管局")).isEqualTo("徐州市数管局");
    }

    @Test
    void anAliasWithItsPlaceHoldsForThisPlaceOnly() {
        UnitRegistry own = UnitRegistry.standard().toBuilder()
                .alias("徐州市大数据局", "徐州市政务服务管理局")
                .alias("市数管局", "市数据管理局")
                .build();

        assertThat(name(own, "市大数据局")).isEqualTo("徐州市政务服务管理局");
        assertThat(name(own, "市数管局")).isEqualTo("徐州市数据管理局");
        assertThat(own.resolve("市大数据局", Jurisdiction.of("宿迁市"), DAY).name()).isEqualTo("宿迁市大数据局");
    }

    @Test
    void anAliasHoldsInItsTimeAndTheFormerMeaningOutside() {
        UnitRegistry own = UnitRegistry.standard().toBuilder()
                .alias(UnitAlias.of("工信局", "产业促进局").from(DAY).until(DAY.plusDays(1)))
                .build();

        assertThat(own.canonical("市工信局", DAY.minusDays(1))).isEqualTo("市工业和信息化局");
        assertThat(own.canonical("市工信局", DAY)).isEqualTo("市产业促进局");
        assertThat(own.canonical("市工信局", DAY.plusDays(1))).isEqualTo("市产业促进局");
        assertThat(own.canonical("市工信局", DAY.plusDays(2))).isEqualTo("市工业和信息化局");
        assertThat(own.resolve("市工信局", CITY).name()).isEqualTo("徐州市工信局");
    }

    @Test
    void aliasesMayLeadToEachOther() {
        UnitRegistry own = UnitRegistry.standard().toBuilder()
                .alias("健康委", "卫健委")
                .alias("甲局", "乙局")
                .alias("乙局", "甲局")
                .build();

        assertThat(name(own, "市健康委")).isEqualTo("徐州市卫生健康委员会");
        assertThat(name(own, "市甲局")).startsWith("徐州市");
    }

    @Test
    void ownBodiesAndPlacesAreKnown() {
        UnitRegistry own = UnitRegistry.standard().toBuilder()
                .body("减负办")
                .prefecture("云河市", "江苏省")
                .build();

        assertThat(own.resolve("市减负办", CITY, DAY).known()).isTrue();
        assertThat(own.jurisdictionOf("云河市教育局").province()).contains("江苏省");
        assertThat(UnitRegistry.standard().jurisdictionOf("云河市教育局").province()).isEmpty();
    }
}
