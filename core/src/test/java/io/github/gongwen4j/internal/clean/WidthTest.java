package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new Width(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "２０２１年　９０％|2021年 90%",
                "各县(市、区):通知如下;|各县（市、区）：通知如下；",
                "ＤＲＧｓ|DRGs",
                "«通知»|《通知》",
                "≪通知≫|《通知》",
                "１∶１．６|1：1.6",
                "﹙一﹚﹐完成﹒|（一），完成。",
                "⼀、⾦|一、金"
            })
    void signsGetTheWidthOfChineseText(String given, String expected) {
        assertThat(clean(given).text()).isEqualTo(expected);
    }

    @Test
    void everyBlankIsABlank() {
        assertThat(clean("一\u00A0二\u2002三\u3000四").text()).isEqualTo("一 二 三 四");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "8:30", "http://a.example", "关于，加强：管理（一）。", "[2021]", "C:\\x"})
    void marksWithinNumbersAndAddressesStay(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
    }

    @Test
    void eachSignComesFromItself() {
        assertThat(clean("到２０２１年").originOf("2021")).isEqualTo("２０２１");
    }
}
