package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with their units and the words that compare them. */
class NumbersAndUnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "建成8家 -> 8家: 8 家 COUNT",
                "建成8.5万家 -> 8.5万家: 8.5 万家 COUNT",
                "建成8.家 -> ''",
                "建成8..5家 -> ''",
                "建成1,500家 -> 1,500家: 1500 家 COUNT",
                "建成1,家 -> ''",
                "建成1.5,2家 -> 2家: 2 家 COUNT",
                "建成123456789012345家 -> 123456789012345家: 123456789012345 家 COUNT",
                "建成1234567890123456家 -> ''",
                "建成8 -> ''",
                "第8家 -> ''",
                "前8家 -> ''",
                "6月底前8家 -> 8家: 8 家 COUNT",
                "年末前8家 -> 8家: 8 家 COUNT",
                "提前8家 -> ''",
                "A8家 -> ''"
            })
    void digits(String text, String found) {
        assertThat(Found.quantities(text)).isEqualTo(found);
        Found.assertQuantitiesReadNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "3-8家 -> 3-8家: 3-8 家 COUNT",
                "3—8家 -> 3—8家: 3-8 家 COUNT",
                "3——8家 -> 3——8家: 3-8 家 COUNT",
                "8-3家 -> ''",
                "3家-8家 -> 3家-8家: 3-8 家 COUNT",
                "3至8家 -> 3至8家: 3-8 家 COUNT",
                "3到8家 -> 3到8家: 3-8 家 COUNT",
                "3～8.5万家 -> 3～8.5万家: 3-8.5 万家 COUNT",
                "3- -> ''",
                "3-家 -> ''",
                "3-8 -> ''"
            })
    void ranges(String text, String found) {
        assertThat(Found.quantities(text)).isEqualTo(found);
        Found.assertQuantitiesReadNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "5万吨/日 -> 5万吨/日: 5 万吨/日 AMOUNT",
                "5吨/ -> 5吨: 5 吨 AMOUNT",
                "5吨/天 -> 5吨/天: 5 吨/天 AMOUNT",
                "5吨/5 -> 5吨: 5 吨 AMOUNT",
                "5/10万 -> 5/10万: 5 /10万 SHARE",
                "5/10万人 -> 5/10万: 5 /10万 SHARE",
                "5/100000 -> 5/100000: 5 /100000 SHARE",
                "5/10万0 -> ''",
                "5/1000 -> 5/1000: 5 /1000 SHARE",
                "10万分之5 -> 10万分之5: 5 /10万 SHARE",
                "10万分之 -> ''",
                "万分之5 -> ''",
                "10分之3 -> 10分之3: 3 /10 SHARE",
                "1/3以上 -> 1/3以上: 33.33 % SHARE AT_LEAST",
                "1/3 -> ''",
                "11/30以上 -> 11/30以上: 36.67 % SHARE AT_LEAST",
                "111/300以上 -> ''",
                "4/3以上 -> ''",
                "0/3以上 -> ''",
                "1:1.6 -> 1:1.6: 1.6 1: PLAIN",
                "2.5:1 -> 2.5:1: 2.5 :1 PLAIN",
                "1:1 -> 1:1: 1 1: PLAIN",
                "3:2 -> 3:2: 2 3: PLAIN",
                "2.5:1。 -> 2.5:1: 2.5 :1 PLAIN",
                "17:00。 -> ''",
                "10/10万以下。 -> 10/10万以下: 10 /10万 SHARE AT_MOST",
                "5万亩（次）。 -> 5万亩（次）: 5 万亩（次） AMOUNT",
                "5人（户、次）。 -> 5人（户、次）: 5 人（户、次） COUNT"
            })
    void rates(String text, String found) {
        assertThat(Found.quantities(text)).isEqualTo(found);
        Found.assertQuantitiesReadNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "17:00 -> ''",
                "17:30:00 -> ''",
                "17: -> ''",
                "受教育年限达到11.3年 -> 达到11.3年: 11.3 年 PLAIN REACH",
                "受教育达到11.3年 -> ''",
                "0.011以内 -> 0.011以内: 0.011  PLAIN AT_MOST",
                "0.4 -> 0.4: 0.4  PLAIN",
                "0.4， -> 0.4: 0.4  PLAIN",
                "0.4个 -> 0.4个: 0.4 个 COUNT",
                "4。 -> ''",
                "4以上 -> 4以上: 4  PLAIN AT_LEAST"
            })
    void withoutAUnit(String text, String found) {
        assertThat(Found.quantities(text)).isEqualTo(found);
        Found.assertQuantitiesReadNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "5千人 -> 5千人: 5 千人 COUNT",
                "5千瓦 -> 5千瓦: 5 千瓦 AMOUNT",
                "5千 -> ''",
                "5百万元 -> 5百万元: 5 百万元 MONEY",
                "5余家 -> 5余家: 5 家 COUNT",
                "5多家 -> 5多家: 5 家 COUNT",
                "5万余家 -> 5万余家: 5 万家 COUNT",
                "5分钟 -> 5分钟: 5 分钟 TIME",
                "5分之 -> ''",
                "5分 -> 5分: 5 分 LEVEL"
            })
    void multipliers(String text, String found) {
        assertThat(Found.quantities(text)).isEqualTo(found);
        Found.assertQuantitiesReadNoFurther(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "“10个1”工程 -> ''",
                "《5家方案》 -> ''",
                "第5个 -> ''",
                "5G网络 -> ''",
                "A5家 -> ''",
                "5.5.5家 -> ''",
                "5号 -> ''",
                "5日 -> 5日: 5 日 TIME"
            })
    void otherNumbers(String text, String found) {
        assertThat(Found.quantities(text)).isEqualTo(found);
        Found.assertQuantitiesReadNoFurther(text);
    }
}
