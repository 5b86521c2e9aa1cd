package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.extract.Statement;
import io.github.gongwen4j.internal.outline.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
    private static final String FIFTEEN = "各部门要高度重视并抓好工作落实";

    private static String heading(String text, Statement... statements) {
        return Headings.of(Line.all(text).get(0), text, List.of(statements)).of(text);
    }

    @ParameterizedTest
    @CsvSource({
        "一、加强领导。各部门落实, 加强领导",
        "一、加强领导！各部门落实, 加强领导",
        "一、加强“领导。”工作。各部门落实, 加强“领导。”工作",
        "一、加强领导：, 加强领导",
        "'一、加强领导，、', 加强领导",
        "一、：, ：",
        "一、清理整治（责任人：张三）, 清理整治",
        "一、清理整治（试行）, 清理整治（试行）",
        "一、（试行）清理, （试行）清理"
    })
    void aHeadingEndsWithItsSentence(String text, String heading) {
        assertThat(heading(text)).isEqualTo(heading);
    }

    @Test
    void aBlankBehindAShortHeadingStandsForTheSentenceEnd() {
        assertThat(heading("一、加强领导 " + FIFTEEN)).isEqualTo("加强领导");
        assertThat(heading("一、加强领导 " + FIFTEEN.substring(1))).isEqualTo("加强领导 " + FIFTEEN.substring(1));
        assertThat(heading("一、抓落实 " + FIFTEEN)).isEqualTo("抓落实 " + FIFTEEN);
        assertThat(heading("一、加强，领导 " + FIFTEEN)).isEqualTo("加强，领导 " + FIFTEEN);
    }

    @Test
    void aBlankFarBehindStandsForNothing() {
        assertThat(heading("一、" + "建".repeat(24) + " " + FIFTEEN)).isEqualTo("建".repeat(24));
        assertThat(heading("一、" + "建".repeat(25) + " " + FIFTEEN)).hasSize(41);
    }

    @Test
    void aUsualHeadingEndsWhereItsLineBreakWasLost() {
        assertThat(heading("一、整改目标坚持问题导向和目标导向相统一着力解决突出的问题确保全面整改到位")).isEqualTo("整改目标");
        assertThat(heading("一、整改目标坚持问题导向和目标导向相统一")).isEqualTo("整改目标坚持问题导向和目标导向相统一");
    }

    @Test
    void aStatementIsNoPartOfAHeading() {
        assertThat(heading("一、加强领导（市局负责）", new Statement(6, 12, List.of(), List.of())))
                .isEqualTo("加强领导");
        assertThat(heading("一、（市局负责）", new Statement(2, 8, List.of(), List.of())))
                .isEqualTo("（市局负责）");
    }

    @ParameterizedTest
    @CsvSource({"加强领导。各部门落实, 加强领导", "加强领导；, 加强领导", "'加强领导，；', 加强领导", "；, ；", "加强领导, 加强领导"})
    void theTitleOfACellEndsWithItsSentence(String text, String title) {
        assertThat(Headings.ofCell(0, text.length(), text).of(text)).isEqualTo(title);
    }

    @Test
    void theTitleOfAMeasureIsItsFirstSentenceOrClause() {
        String forty = "建".repeat(20) + "，" + "设".repeat(19);
        assertThat(measure("清理；整治")).isEqualTo("清理");
        assertThat(measure("清理：整治")).isEqualTo("清理");
        assertThat(measure("清理，整治。")).isEqualTo("清理，整治");
        assertThat(measure(forty + "。")).isEqualTo(forty);
        assertThat(measure(forty + "设。")).isEqualTo("建".repeat(20));
    }

    private static String measure(String text) {
        return Headings.ofMeasure(0, text.length(), text).of(text);
    }
}
