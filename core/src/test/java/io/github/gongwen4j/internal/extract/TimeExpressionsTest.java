package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a time mean, and where they end. */
class TimeExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "2021年 -> 2021年: By 2021 WHOLE",
                "2021年度 -> 2021年度: By 2021 WHOLE",
                "2021年底 -> 2021年底: By 2021 END",
                "2021年末 -> 2021年末: By 2021 END",
                "2021年内 -> 2021年内: By 2021 END",
                "2021年年底 -> 2021年年底: By 2021 END",
                "2021年年内 -> 2021年年内: By 2021 END",
                "2021年上半年 -> 2021年上半年: By 2021 FIRST_HALF",
                "2021年下半年前 -> 2021年下半年前: By 2021 SECOND_HALF before",
                "2021年第一季度 -> 2021年第一季度: By 2021 FIRST_QUARTER",
                "2021年二季度 -> 2021年二季度: By 2021 SECOND_QUARTER",
                "2021年三季度末 -> 2021年三季度末: By 2021 THIRD_QUARTER",
                "2021年四季度前 -> 2021年四季度前: By 2021 FOURTH_QUARTER before",
                "2021年前 -> 2021年前: By 2021 WHOLE before",
                "2021年以前 -> 2021年以前: By 2021 WHOLE before",
                "2021年之前 -> 2021年之前: By 2021 WHOLE before",
                "2021年底前 -> 2021年底前: By 2021 END before",
                "2100年 -> 2100年: By 2100 WHOLE",
                "2101年 -> ''",
                "1949年 -> 1949年: By 1949 WHOLE",
                "1948年 -> ''",
                "202年 -> ''",
                "20211年 -> ''",
                "二〇二一年 -> 二〇二一年: By 2021 WHOLE"
            })
    void years(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        Found.assertTimeReadsNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "2021年6月 -> 2021年6月: By 2021 6 WHOLE",
                "2021年6月份 -> 2021年6月份: By 2021 6 WHOLE",
                "2021年6月底 -> 2021年6月底: By 2021 6 END",
                "2021年6月末前 -> 2021年6月末前: By 2021 6 END before",
                "2021年6月前 -> 2021年6月前: By 2021 6 WHOLE before",
                "2021年6月前往 -> 2021年6月: By 2021 6 WHOLE",
                "2021年6月前提交 -> 2021年6月前: By 2021 6 WHOLE before",
                "2021年6月前提是 -> 2021年6月: By 2021 6 WHOLE",
                "2021年6月底前往 -> 2021年6月底前: By 2021 6 END before",
                "2021年6月之前 -> 2021年6月之前: By 2021 6 WHOLE before",
                "2021年6月之后 -> 2021年6月: By 2021 6 WHOLE",
                "2021年6月上旬 -> 2021年6月上旬: By 2021 6 FIRST_THIRD",
                "2021年6月中旬前 -> 2021年6月中旬前: By 2021 6 SECOND_THIRD before",
                "2021年6月下旬 -> 2021年6月下旬: By 2021 6 LAST_THIRD",
                "2021年6月初旬 -> 2021年6月: By 2021 6 WHOLE",
                "2021年6月15日 -> 2021年6月15日: By 2021 6 15 WHOLE",
                "2021年6月15日前 -> 2021年6月15日前: By 2021 6 15 WHOLE before",
                "2021年6月15号之前 -> 2021年6月15号之前: By 2021 6 15 WHOLE before",
                "2021年6月15日下班前 -> 2021年6月15日下班前: By 2021 6 15 WHOLE before",
                "2021年6月15日（星期二）17：00前 -> 2021年6月15日（星期二）17：00前: By 2021 6 15 WHOLE before",
                "2021年6月15日17时前 -> 2021年6月15日17时前: By 2021 6 15 WHOLE before",
                "2021年6月15日上午 -> 2021年6月15日: By 2021 6 15 WHOLE",
                "2021年13月 -> ''",
                "2021年6月32日 -> ''",
                "2021年12月31日 -> 2021年12月31日: By 2021 12 31 WHOLE",
                "6月 -> 6月: By 6 WHOLE",
                "6月份前 -> 6月份前: By 6 WHOLE before",
                "6月底 -> 6月底: By 6 END",
                "12月31日前 -> 12月31日前: By 12 31 WHOLE before",
                "123月 -> ''",
                "6月5 -> 6月: By 6 WHOLE"
            })
    void monthsAndDays(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        Found.assertTimeReadsNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "2021.12.31 -> 2021.12.31: By 2021 12 31 WHOLE",
                "2021-12-31前 -> 2021-12-31前: By 2021 12 31 WHOLE before",
                "2021/6/5 -> 2021/6/5: By 2021 6 5 WHOLE",
                "2021.6 -> ''",
                "2021.13.1 -> ''",
                "2021.0.1 -> ''",
                "2021.6.32 -> ''",
                "2021.6.0 -> ''",
                "2021.123.1 -> ''",
                "2021.6.123 -> ''",
                "2021.6. -> ''",
                "2021-6.5 -> ''",
                "1949.1.1 -> 1949.1.1: By 1949 1 1 WHOLE",
                "1948.1.1 -> ''"
            })
    void datesInDigits(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        Found.assertTimeReadsNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "今年 -> 今年: By WHOLE",
                "今年底 -> 今年底: By END",
                "今年底前 -> 今年底前: By END before",
                "今年6月底前 -> 今年6月底前: By 6 END before",
                "本年 -> 本年: By WHOLE",
                "本年度 -> 本年: By WHOLE",
                "明年 -> 明年: By WHOLE +1",
                "明年底前 -> 明年底前: By END before +1",
                "明年6月底前 -> 明年6月底前: By 6 END before +1",
                "明天 -> ''",
                "2021年全年 -> 2021年全年: By 2021 WHOLE",
                "本月底前 -> 本月底前: OfMonth 0 END before",
                "本月15日前 -> 本月15日前: OfMonth 0 15 WHOLE before",
                "本月15日 -> ''",
                "下个月内 -> 下个月内: OfMonth 1 END before",
                "下月 -> ''",
                "本月 -> ''",
                "今后 -> ''"
            })
    void thisYear(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        Found.assertTimeReadsNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "2021年6-9月 -> 2021年6-9月: Between 2021 6 WHOLE – 2021 9 WHOLE",
                "2021年6月-9月 -> 2021年6月-9月: Between 2021 6 WHOLE – 2021 9 WHOLE",
                "6—9月 -> 6—9月: Between 6 WHOLE – 9 WHOLE",
                "6至9月份 -> 6至9月份: Between 6 WHOLE – 9 WHOLE",
                "9-6月 -> ''",
                "0-6月 -> ''",
                "6-13月 -> ''",
                "6-6月 -> ''",
                "6- -> ''",
                "6-9 -> ''",
                "6-123月 -> ''",
                "123-6月 -> ''",
                "2021年6月至2022年3月 -> 2021年6月至2022年3月: Between 2021 6 WHOLE – 2022 3 WHOLE",
                "2021年6月至9月 -> 2021年6月至9月: Between 2021 6 WHOLE – 2021 9 WHOLE",
                "2021年6月—9月底前 -> 2021年6月—9月底前: Between 2021 6 WHOLE – 2021 9 END before",
                "2021年6月1日至6月30日 -> 2021年6月1日至6月30日: Between 2021 6 1 WHOLE – 2021 6 30 WHOLE",
                "2021-2023年 -> 2021-2023年: Between 2021 WHOLE – 2023 WHOLE",
                "2021-2020年 -> 2021-2020年: Between 2021 WHOLE – 2020 WHOLE",
                "2021-2101年 -> ''",
                "1948-2021年 -> ''",
                "2021-23年 -> ''",
                "2021年至2023年 -> 2021年至2023年: Between 2021 WHOLE – 2023 WHOLE",
                "2021年至年底 -> 2021年: By 2021 WHOLE",
                "12月至次年3月 -> 12月至次年3月: Between 12 WHOLE – 3 WHOLE",
                "2021年12月至次年3月 -> 2021年12月至次年3月: Between 2021 12 WHOLE – 2022 3 WHOLE",
                "11月至2022年3月 -> 11月至2022年3月: Between 11 WHOLE – 2022 3 WHOLE",
                "6月1日-9月30日 -> 6月1日-9月30日: Between 6 1 WHOLE – 9 30 WHOLE",
                "2021—2023年 -> 2021—2023年: Between 2021 WHOLE – 2023 WHOLE",
                "2021年至2023年底 -> 2021年至2023年底: Between 2021 WHOLE – 2023 END"
            })
    void ranges(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        Found.assertTimeReadsNoFurther(text);
    }
}
