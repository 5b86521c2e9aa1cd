package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in characters, and the words that compare numbers. */
class ComparedNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "每年检查两次 -> 两次: 2 次 COUNT",
                "每季度调度一次 -> 一次: 1 次 COUNT",
                "每年一次性补贴 -> ''",
                "每人检查一次 -> 一次: 1 次 COUNT",
                "检查一次 -> 一次: 1 次 COUNT",
                "只跑一次 -> ''",
                "组织一次检查 -> 一次: 1 次 COUNT",
                "组织一次性检查 -> ''",
                "组织检查两轮 -> 两轮: 2 轮 COUNT",
                "检查一次的学校 -> ''",
                "每年，检查一次 -> 一次: 1 次 COUNT",
                "每年第一次 -> ''",
                "每年再一次 -> ''",
                "一次 -> ''",
                "每年一次 -> 一次: 1 次 COUNT",
                "每半年一次 -> 一次: 1 次 COUNT",
                "每月至少检查三次 -> 至少检查三次: 3 次 COUNT AT_LEAST",
                "每个月四次 -> 四次: 4 次 COUNT",
                "每五次 -> ''",
                "每年五次 -> ''"
            })
    void occasions(String text, String found) {
        assertThat(Found.quantities(text)).isEqualTo(found);
        Found.assertQuantitiesReadNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "一百二十家 -> 一百二十家: 120 家 COUNT",
                "两所学校 -> ''",
                "新建两所学校 -> 两所: 2 所 COUNT",
                "新增床位二十张 -> 二十张: 20 张 COUNT",
                "新建两余所学校 -> 两余所: 2 所 COUNT",
                "第两所 -> ''",
                "每两所 -> ''",
                "两所。 -> 两所: 2 所 COUNT",
                "一所。 -> ''",
                "发展两家企业 -> 两家: 2 家 COUNT",
                "百分之九十 -> 百分之九十: 90 % SHARE",
                "百分之九十五点五 -> 百分之九十五点五: 95.5 % SHARE",
                "百分之九十点 -> 百分之九十: 90 % SHARE",
                "百分之 -> ''",
                "千分之五 -> 千分之五: 5 ‰ SHARE",
                "万分之五 -> 万分之五: 5 /万 SHARE",
                "十万分之十二 -> 十万分之十二: 12 /10万 SHARE",
                "三分之二 -> 三分之二: 66.67 % SHARE",
                "三分之二以上 -> 三分之二以上: 66.67 % SHARE AT_LEAST",
                "三分之二以上同意 -> ''",
                "三分之四 -> ''",
                "零分之二 -> ''",
                "三分之 -> ''"
            })
    void spelled(String text, String found) {
        assertThat(Found.quantities(text)).isEqualTo(found);
        Found.assertQuantitiesReadNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "过半学校 -> 过半: 50 % SHARE MORE_THAN",
                "过半 -> ''",
                "任务过半 -> ''",
                "确保过半学校 -> 过半: 50 % SHARE MORE_THAN",
                "任务过半学校 -> ''",
                "超半数学校 -> 超半数: 50 % SHARE MORE_THAN",
                "半数以上的学校 -> 半数以上: 50 % SHARE AT_LEAST",
                "半数以上同意 -> ''",
                "一半 -> 一半: 50 % SHARE",
                "一半以上 -> 一半以上: 50 % SHARE AT_LEAST",
                "八成以上 -> 八成以上: 80 % SHARE AT_LEAST",
                "九成五 -> 九成五: 95 % SHARE",
                "九成五以上 -> 九成五以上: 95 % SHARE AT_LEAST",
                "九成半 -> 九成半: 95 % SHARE",
                "一成不变 -> ''",
                "成 -> ''",
                "八成 -> 八成: 80 % SHARE",
                "两成 -> 两成: 20 % SHARE",
                "十成 -> ''",
                "翻一番 -> 翻一番: 1 番 STEP RISE",
                "翻了两番 -> 翻了两番: 2 番 STEP RISE",
                "翻3番 -> 翻3番: 3 番 STEP RISE",
                "翻10番 -> ''",
                "翻0番 -> ''",
                "翻番 -> ''",
                "翻了 -> ''",
                "翻一 -> ''",
                "翻 -> ''",
                "十分之一以上。 -> 十分之一以上: 10 % SHARE AT_LEAST",
                "三分之二以上的乡镇。 -> 三分之二以上: 66.67 % SHARE AT_LEAST",
                "三分之二以上表决通过。 -> ''",
                "八成以上的企业。 -> 八成以上: 80 % SHARE AT_LEAST",
                "一半以上的村。 -> 一半以上: 50 % SHARE AT_LEAST"
            })
    void halvesAndTenths(String text, String found) {
        assertThat(Found.quantities(text)).isEqualTo(found);
        Found.assertQuantitiesReadNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "达到90% -> 达到90%: 90 % SHARE REACH",
                "达到90%以上 -> 达到90%以上: 90 % SHARE REACH AT_LEAST",
                "达到约90% -> 达到约90%: 90 % SHARE ABOUT",
                "不低于90% -> 不低于90%: 90 % SHARE AT_LEAST",
                "不少于5家以上 -> 不少于5家以上: 5 家 COUNT AT_LEAST AT_LEAST",
                "不超过5个工作日 -> 不超过5个工作日: 5 个工作日 TIME AT_MOST",
                "控制在5个工作日以内 -> 控制在5个工作日以内: 5 个工作日 TIME AT_MOST AT_MOST",
                "压减至5个工作日内 -> 压减至5个工作日内: 5 个工作日 TIME AT_MOST AT_MOST",
                "提高5个百分点 -> 提高5个百分点: 5 个百分点 STEP RISE",
                "降低5个百分点 -> 降低5个百分点: 5 个百分点 STEP FALL",
                "下降5%以上 -> 下降5%以上: 5 % SHARE FALL AT_LEAST",
                "增长5%左右 -> 增长5%左右: 5 % SHARE RISE ABOUT",
                "由60%提高到80% -> 60%: 60 % SHARE / 提高到80%: 80 % SHARE AT_LEAST",
                "从5家增加到8家 -> 5家: 5 家 COUNT / 增加到8家: 8 家 COUNT AT_LEAST",
                "占比达到30% -> 达到30%: 30 % SHARE REACH",
                "超过500万元 -> 超过500万元: 500 万元 MONEY MORE_THAN",
                "低于5% -> 低于5%: 5 % SHARE LESS_THAN",
                "不足5% -> 不足5%: 5 % SHARE LESS_THAN",
                "少于5家 -> 少于5家: 5 家 COUNT LESS_THAN",
                "至少5家 -> 至少5家: 5 家 COUNT AT_LEAST",
                "最多5家 -> 最多5家: 5 家 COUNT AT_MOST",
                "至多5家 -> 至多5家: 5 家 COUNT AT_MOST",
                "约5家 -> 约5家: 5 家 COUNT ABOUT",
                "近5家 -> 近5家: 5 家 COUNT ABOUT",
                "保持在95% -> 保持在95%: 95 % SHARE HOLD",
                "稳定在95%以上 -> 稳定在95%以上: 95 % SHARE HOLD AT_LEAST",
                "保持95% -> 保持95%: 95 % SHARE HOLD",
                "同比增长5% -> 增长5%: 5 % SHARE RISE",
                "年均增长5% -> 增长5%: 5 % SHARE RISE",
                "年均增长5%以上 -> 增长5%以上: 5 % SHARE RISE AT_LEAST",
                "力争5家 -> 5家: 5 家 COUNT",
                "新增5家 -> 5家: 5 家 COUNT",
                "总计5家 -> 5家: 5 家 COUNT",
                "达5家 -> 达5家: 5 家 COUNT REACH",
                "达90% -> 达90%: 90 % SHARE REACH",
                "不得少于5家 -> 不得少于5家: 5 家 COUNT AT_LEAST",
                "不得超过5家 -> 不得超过5家: 5 家 COUNT AT_MOST",
                "不高于5% -> 不高于5%: 5 % SHARE AT_MOST",
                "高于5% -> 高于5%: 5 % SHARE MORE_THAN",
                "大于5% -> 大于5%: 5 % SHARE MORE_THAN",
                "小于5% -> 小于5%: 5 % SHARE LESS_THAN",
                "≥5% -> ≥5%: 5 % SHARE AT_LEAST",
                "≤5% -> ≤5%: 5 % SHARE AT_MOST",
                ">5% -> >5%: 5 % SHARE MORE_THAN",
                "<5% -> <5%: 5 % SHARE LESS_THAN",
                "5%及以上 -> 5%及以上: 5 % SHARE AT_LEAST",
                "5%及以下 -> 5%及以下: 5 % SHARE AT_MOST",
                "5%之内 -> 5%之内: 5 % SHARE AT_MOST",
                "5%以下 -> 5%以下: 5 % SHARE AT_MOST",
                "5%上下 -> 5%上下: 5 % SHARE ABOUT",
                "5家以内 -> 5家以内: 5 家 COUNT AT_MOST",
                "5家以外 -> 5家: 5 家 COUNT",
                "签约10万人。 -> 10万人: 10 万人 COUNT",
                "节约5%。 -> 5%: 5 % SHARE",
                "签约率约5%。 -> 约5%: 5 % SHARE ABOUT",
                "达到每千人5批次。 -> 5批次: 5 批次 COUNT REACH",
                "不低于每万人20名。 -> 20名: 20 名 COUNT AT_LEAST",
                "最大承载量的75%。 -> 75%: 75 % SHARE",
                "至多设立站点2个。 -> 至多设立站点2个: 2 个 COUNT AT_MOST",
                "费用增长控制在5%以内。 -> 控制在5%以内: 5 % SHARE AT_MOST AT_MOST"
            })
    void comparingWords(String text, String found) {
        assertThat(Found.quantities(text)).isEqualTo(found);
        Found.assertQuantitiesReadNoFurther(text);
    }
}
