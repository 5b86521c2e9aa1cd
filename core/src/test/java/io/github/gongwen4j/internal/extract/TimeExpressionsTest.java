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
        assertReadsNoFurther(text);
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
        assertReadsNoFurther(text);
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
        assertReadsNoFurther(text);
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
                "本月 -> ''",
                "今后 -> ''"
            })
    void thisYear(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        assertReadsNoFurther(text);
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
                "2021年至年底 -> 2021年: By 2021 WHOLE"
            })
    void ranges(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        assertReadsNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "每年 -> 每年: Every P1Y",
                "每半年 -> 每半年: Every P6M",
                "每季 -> 每季: Every P3M",
                "每季度 -> 每季度: Every P3M",
                "每月 -> 每月: Every P1M",
                "每周 -> 每周: Every P7D",
                "每日 -> 每日: Every P1D",
                "每天 -> 每天: Every P1D",
                "每两年 -> 每两年: Every P2Y",
                "每3年 -> 每3年: Every P3Y",
                "每3-5年 -> 每3-5年: Every P5Y",
                "每3～5个月 -> 每3～5个月: Every P5M",
                "每100年 -> ''",
                "每99年 -> 每99年: Every P99Y",
                "每0年 -> ''",
                "每半月 -> ''",
                "每个季度 -> 每个季度: Every P3M",
                "每个 -> ''",
                "每 -> ''",
                "每年6月底前 -> 每年6月底前: Every P1Y",
                "每年6月 -> 每年: Every P1Y",
                "每年6 -> 每年: Every P1Y",
                "每年6月5日前 -> 每年6月5日前: Every P1Y",
                "每年底前 -> 每年底前: Every P1Y",
                "每年底 -> 每年底: Every P1Y",
                "每季度末 -> 每季度末: Every P3M",
                "每季度末月25日前 -> 每季度末月25日前: Every P3M",
                "每季度末月 -> 每季度末月: Every P3M",
                "每月5日前 -> 每月5日前: Every P1M",
                "每月25号 -> 每月25号: Every P1M",
                "每月123日 -> 每月: Every P1M",
                "每周五 -> 每周: Every P7D",
                "每周五前 -> 每周五前: Every P7D",
                "每天前 -> 每天: Every P1D",
                "每两 -> ''",
                "连续三年 -> 连续三年: Every P1Y",
                "连续3年 -> 连续3年: Every P1Y",
                "连续三次 -> ''",
                "连续三 -> ''",
                "连续 -> ''",
                "连年 -> ''"
            })
    void recurring(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        assertReadsNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "即日起 -> 即日起: AtOnce",
                "即日起至12月底 -> 即日起至12月底: Until 12 END",
                "即日起至 -> 即日起: AtOnce",
                "即日起到2021年6月底前 -> 即日起到2021年6月底前: Until 2021 6 END before",
                "即日起执行 -> 即日起: AtOnce",
                "立即 -> 立即: AtOnce",
                "年底 -> 年底: By END",
                "年底前 -> 年底前: By END before",
                "年内 -> 年内: By END",
                "全年 -> 全年: By WHOLE",
                "当年 -> 当年: By WHOLE",
                "上半年 -> 上半年: By FIRST_HALF",
                "下半年前 -> 下半年前: By SECOND_HALF before",
                "一季度 -> 一季度: By FIRST_QUARTER",
                "第四季度前 -> 第四季度前: By FOURTH_QUARTER before",
                "长期 -> 长期: Always"
            })
    void words(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        assertReadsNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "“十四五”期间 -> “十四五”期间: Plan 2021",
                "“十四五”末 -> “十四五”末: Plan 2021 END",
                "十四五 -> ''",
                "“十四五” -> ''",
                "\"十四五\"时期 -> \"十四五\"时期: Plan 2021",
                "印发后3个月内 -> 印发后3个月内: AfterIssue P3M",
                "本方案印发之日起30日内 -> 本方案印发之日起30日内: AfterIssue P30D",
                "本通知印发后10个工作日内 -> ''",
                "本通知印发后3个月 -> ''",
                "收到之日起10个工作日内 -> 收到之日起10个工作日内: Relative",
                "会后7日内 -> 会后7日内: Relative",
                "收到后30日以内 -> 收到后30日以内: Relative",
                "收到后30日之内 -> 收到后30日之内: Relative",
                "收到后内 -> ''",
                "收到后0日内 -> ''",
                "收到后1000日内 -> ''",
                "收到后三年内 -> 收到后三年内: Relative",
                "接到通知之日起两周内 -> ''"
            })
    void plansAndTerms(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        assertReadsNoFurther(text);
    }

    /** What stands behind the end of a stretch is no part of its times. */
    private static void assertReadsNoFurther(String text) {
        for (int end = 1; end <= text.length(); end++) {
            assertThat(new TimeScanner(text, end).at(0)).isEqualTo(new TimeScanner(text.substring(0, end), end).at(0));
        }
    }
}
