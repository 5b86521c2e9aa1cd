package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    private static String clean(String text) {
        return Cleaned.by(new LookAlikes(), text).text();
    }

    @ParameterizedTest
    @CsvSource({
        "包头巿财政局, 包头市财政局",
        "灶丶管丶阀, 灶、管、阀",
        "8月10曰, 8月10日",
        "每月25 曰前, 每月25 日前",
        "按职责分エ负责, 按职责分工负责",
        "2O23年, 2023年",
        "第l8号, 第18号",
        "达到1OO%, 达到100%",
        "2024年ll月lO日前, 2024年11月10日前",
        "某政发〔2024〕l6, 某政发〔2024〕16",
        "创建1O-12个, 创建10-12个",
        "改造ll0公里, 改造110公里",
        "选聘5O名, 选聘50名",
        "每年l次, 每年1次",
        "每周组织 l 次, 每周组织 1 次",
        "2021年1 O月31日, 2021年1 0月31日",
        "2O21 年 l 月, 2021 年 1 月",
        "某政发【 2O21]6号, 某政发【 2021]6号",
        "各有关企业：  ·, 各有关企业："
    })
    void aShapeIsReadAsWhatWasMeant(String given, String expected) {
        assertThat(clean(given).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推广O2O模式",
                "H2O含量",
                "CO2排放",
                "子曰诗云",
                "第I类标准",
                "每年I次",
                "l次",
                "A3 1 O月",
                "[2O2]号文",
                "第一年OO月",
                "月ll日",
                "エネルギー",
                "办公OA系统",
                "阿里·买买提",
                "Olympic年会"
            })
    void whatMayBeMeantStays(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
