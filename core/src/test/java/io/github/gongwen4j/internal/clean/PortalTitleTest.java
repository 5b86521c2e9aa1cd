package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalTitleTest {

    private static int startOf(String text) {
        return PortalTitle.startOf(text, 0, text.indexOf("关于"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "【字体：大 中 小】云河市人民政府关于印发|云河市人民政府",
                "浏览：1043次 打印 关闭云河市教育局 云河市财政局关于印发|云河市教育局 云河市财政局",
                "点击：1587云河市人民政府办公室关于印发|云河市人民政府办公室",
                "首页 > 规划计划云河市教育局 云河市财政局关于印发|云河市教育局 云河市财政局",
                "位置：首页 > 县委文件中共云河县委 云河县人民政府关于印发|中共云河县委 云河县人民政府"
            })
    void theNamesStartBehindThePortalsWords(String text, String names) {
        assertThat(text.substring(startOf(text))).startsWith(names + "关于");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云河市人民政府关于印发",
                "云政发〔2024〕12号云河市人民政府关于印发",
                "首页 > 督查督办云河市人民政府关于印发",
                "2024年云河市人民政府关于印发",
                "来源：云河市人民政府关于印发"
            })
    void elsewhereNothingTells(String text) {
        assertThat(startOf(text)).isNegative();
    }
}
