package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The blocks partition a text, each line with the blanks behind it. */
class BlocksTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "||某市消防工作方案|一、检查学校。|| -> NOISE || / TITLE 某市消防工作方案| / ITEM 一、检查学校。||",
                "某市消防工作方案|一、检查学校。检查消|- 2 -|防设施。|- 3 - -> TITLE 某市消防工作方案| / ITEM 一、检查学校。检查消| / NOISE - 2 - / ITEM |防设施。| / NOISE - 3 -",
                "- 1 -|- 2 -|某市消防工作方案|一、检查学校。 -> NOISE - 1 -|- 2 -| / TITLE 某市消防工作方案| / ITEM 一、检查学校。",
                "某市消防工作方案|一、检查学校。|分享到：|扫一扫在手机打开当前页 -> TITLE 某市消防工作方案| / ITEM 一、检查学校。| / NOISE 分享到： / ITEM | / NOISE 扫一扫在手机打开当前页",
                "- 1 - -> NOISE - 1 -",
                "'' -> ''"
            })
    void eachKindHasItsLines(String lines, String told) {
        assertThat(Told.blocks(Told.document(lines), lines)).isEqualTo(told);
    }
}
