package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often, from now on, and terms: what the words mean, and where they end. */
class RecurringTimesTest {

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
                "每半月 -> 每半月: Every P15D",
                "每个季度 -> 每个季度: Every P3M",
                "每个 -> ''",
                "每 -> ''",
                "每年6月底前 -> 每年6月底前: Every P1Y",
                "每年6月 -> 每年6月: Every P1Y",
                "每年6月至9月 -> 每年6月至9月: Every P1Y",
                "每年第一季度 -> 每年第一季度: Every P1Y",
                "每年全年 -> 每年: Every P1Y",
                "每季度首月 -> 每季度首月: Every P3M",
                "每月月底前 -> 每月月底前: Every P1M",
                "每旬 -> 每旬: Every P10D",
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
                "每周五 -> 每周五: Every P7D",
                "每周五次 -> 每周: Every P7D",
                "一月一调度 -> 一月一调度: Every P1M",
                "一月一调度机制 -> ''",
                "半年一评估 -> 半年一评估: Every P6M",
                "周调度、 -> 周调度: Every P7D",
                "周调度会 -> ''",
                "一月调度 -> ''",
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
        Found.assertTimeReadsNoFurther(text);
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
        Found.assertTimeReadsNoFurther(text);
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
                "接到通知之日起两周内 -> 接到通知之日起两周内: Relative",
                "接到举报之日起两周内 -> ''"
            })
    void plansAndTerms(String text, String found) {
        assertThat(Found.time(text)).isEqualTo(found);
        Found.assertTimeReadsNoFurther(text);
    }
}
