package io.github.gongwen4j.internal.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    private static final String DIGITS = "〇一二三四五六七八九";

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "十, 10",
        "十一, 11",
        "二十, 20",
        "四十五, 45",
        "一百, 100",
        "一百零五, 105",
        "一百一十, 110",
        "二百三十四, 234",
        "两, 2",
        "二〇二一, 2021",
        "二○○一, 2001",
        "二零一九, 2019",
        "0, 0",
        "007, 7",
        "999999999, 999999999"
    })
    void readsChineseAndArabicNumerals(String numeral, int value) {
        assertThat(Numerals.value(numeral)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "一甲", "1a", "1一", "1234567890", "1.5", "-1"})
    void otherWordsHaveNoValue(String words) {
        assertThat(Numerals.value(words)).isEqualTo(-1);
    }

    @Property
    void everyNumberBelowAThousandReadsBack(@ForAll @IntRange(min = 1, max = 999) int number) {
        assertThat(Numerals.value(inWords(number))).isEqualTo(number);
        assertThat(Numerals.value(String.valueOf(number))).isEqualTo(number);
    }

    @Test
    void aNumeralEndsWhereOtherCharactersStart() {
        assertThat(Numerals.endOfHan("第十二条", 1, 4)).isEqualTo(3);
        assertThat(Numerals.endOfHan("第十二条", 0, 4)).isZero();
        assertThat(Numerals.endOfDigits("2021年", 0, 5)).isEqualTo(4);
        assertThat(Numerals.endOfDigits("2021年", 0, 2)).isEqualTo(2);
    }

    private static String inWords(int number) {
        StringBuilder words = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            words.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            words.append(hundreds == 0 && tens == 1 ? "" : DIGITS.charAt(tens)).append('十');
        } else if (hundreds > 0 && ones > 0) {
            words.append('零');
        }
        return words.append(ones > 0 ? DIGITS.charAt(ones) : "").toString();
    }
}
