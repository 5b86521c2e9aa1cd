package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScannerTest {

    private static Optional<TimeExpression> scan(String text) {
        return new TimeScanner(text, text.length()).at(0);
    }

    private static String words(String text) {
        return scan(text).map(time -> text.substring(time.start(), time.end())).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "2021年6月底前完成, 2021年6月底前",
        "2021年6月30日之前完成, 2021年6月30日之前",
        "6月底以前。, 6月底以前",
        "12月上旬完成, 12月上旬",
        "二〇二一年底完成, 二〇二一年底",
        "今年底完成, 今年底",
        "2021年第三季度末前完成, 2021年第三季度末前",
        "年底前完成, 年底前",
        "上半年完成, 上半年",
        "2021年度内完成, 2021年度内",
        "6月前往, 6月",
        "2021年上半年完成, 2021年上半年"
    })
    void pointsInTimeEndWhereTheirWordsEnd(String text, String expected) {
        assertThat(words(text)).isEqualTo(expected);
        assertThat(scan(text).orElseThrow()).isInstanceOf(TimeExpression.By.class);
    }

    @ParameterizedTest
    @CsvSource({"5月-8月开展, 5月-8月", "2021年5月至2022年8月, 2021年5月至2022年8月", "2021-2023年, 2021-2023年", "5月1日—8月31日, 5月1日—8月31日"
    })
    void rangesHaveTwoEnds(String text, String expected) {
        assertThat(words(text)).isEqualTo(expected);
        assertThat(scan(text).orElseThrow()).isInstanceOf(TimeExpression.Between.class);
    }

    @ParameterizedTest
    @CsvSource({
        "每年一次, 每年, P1Y",
        "每半年一次, 每半年, P6M",
        "每季度召开, 每季度, P3M",
        "每月25日前报送, 每月25日前, P1M",
        "每两年轮训, 每两年, P2Y",
        "每3年轮训, 每3年, P3Y",
        "每周研判, 每周, P7D",
        "每日报送, 每日, P1D",
        "按季度公示, 按季度, P3M",
        "连续三年开展, 连续三年, P1Y"
    })
    void recurringTimesHaveAPeriod(String text, String expected, Period period) {
        assertThat(words(text)).isEqualTo(expected);
        assertThat(scan(text)).get().isEqualTo(new TimeExpression.Every(0, expected.length(), period));
    }

    @Test
    void fiveYearPlansHaveTheirYears() {
        assertThat(scan("“十四五”期间培育")).contains(new TimeExpression.Plan(0, 7, 2021, false));
        assertThat(scan("“十三五”末达到")).contains(new TimeExpression.Plan(0, 6, 2016, true));
        assertThat(scan("“十四五”规划")).isEmpty();
    }

    @Test
    void termsRunFromTheDateOfIssue() {
        assertThat(scan("本通知印发后3个月内编制")).contains(new TimeExpression.AfterIssue(0, 10, Period.ofMonths(3)));
        assertThat(scan("自印发之日起30日内")).contains(new TimeExpression.AfterIssue(0, 10, Period.ofDays(30)));
        assertThat(scan("印发后实施")).isEmpty();
    }

    @Test
    void timesWithoutADate() {
        assertThat(scan("立行立改，")).contains(new TimeExpression.AtOnce(0, 4));
        assertThat(scan("长期坚持。")).contains(new TimeExpression.Always(0, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每千人口", "每个县", "2021个", "13月底", "6月31号码头", "1850年", "关于", "本地区", "二级医院", "十个一"})
    void otherWordsAreNoTime(String text) {
        assertThat(words(text)).isIn("", "6月31号");
    }

    @Property
    void anExpressionLiesWithinItsText(
            @ForAll
                    @StringLength(min = 1, max = 20)
                    @Chars({'2', '0', '1', '年', '月', '日', '底', '前', '每', '季', '度', '至', '-', '十'})
                    String text) {
        scan(text).ifPresent(time -> {
            assertThat(time.start()).isZero();
            assertThat(time.end()).isBetween(1, text.length());
        });
    }
}
