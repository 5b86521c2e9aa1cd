package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    private static List<Quantity> in(String text) {
        return Quantities.in(text, 0, text.length());
    }

    private static Quantity only(String text) {
        List<Quantity> found = in(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "建成社区医院8家, 8, 家, COUNT, 8家",
        "安排资金1500万元, 1500, 万元, MONEY, 1500万元",
        "达到2.5%以上。, 2.5, %, SHARE, 达到2.5%以上",
        "不低于30%。, 30, %, SHARE, 不低于30%",
        "提高6个百分点。, 6, 个百分点, STEP, 提高6个百分点",
        "完成造林15万亩。, 15, 万亩, AMOUNT, 15万亩",
        "压减至5个工作日以内。, 5, 个工作日, TIME, 压减至5个工作日以内",
        "达到百分之九十。, 90, %, SHARE, 达到百分之九十",
        "培训500余人次。, 500, 人次, COUNT, 500余人次",
        "至少配备1名, 1, 名, COUNT, 1名"
    })
    void numbersHaveUnitsAndComparingWords(String text, BigDecimal value, String unit, UnitKind kind, String words) {
        Quantity quantity = only(text);
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity.kind()).isEqualTo(kind);
        assertThat(text.substring(quantity.start(), quantity.end())).endsWith(words);
    }

    @ParameterizedTest
    @CsvSource({
        "不少于3所, AT_LEAST",
        "不超过1%, AT_MOST",
        "突破550万户, MORE_THAN",
        "低于1.6%, LESS_THAN",
        "约30亿元, ABOUT",
        "达到90%, REACH",
        "稳定在95%, HOLD",
        "增长10%, RISE",
        "下降3%, FALL",
        "稳定在不低于95%, AT_LEAST",
        "增长约10%, RISE",
        "至少建设3个, AT_LEAST"
    })
    void theWordBeforeTellsTheComparison(String text, Comparing word) {
        assertThat(only(text).before()).contains(word);
    }

    @ParameterizedTest
    @CsvSource({"90%以上, AT_LEAST", "8%以内, AT_MOST", "35%以下, AT_MOST", "90%左右, ABOUT", "3家及以上, AT_LEAST"})
    void theWordBehindTellsItToo(String text, Comparing word) {
        assertThat(only(text).after()).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"打造1-2个", "打造1～2个", "打造1至2个", "打造1—2个", "打造1个-2个"})
    void rangesHaveTwoNumbers(String text) {
        Quantity quantity = only(text);
        assertThat(quantity.value()).isEqualByComparingTo("1");
        assertThat(quantity.upper().orElseThrow()).isEqualByComparingTo("2");
    }

    /** A level of an index has no unit; whether 基卫3.0 is one is for the words in front to say. */
    @Test
    void aDecimalNeedsNoUnit() {
        assertThat(only("基卫3.0").kind()).isEqualTo(Quantity.UnitKind.PLAIN);
    }

    @Test
    void aCommaWithinANumberIsNoEnd() {
        assertThat(only("资金1,500万元").value()).isEqualByComparingTo("1500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021年3月", "《2021年8家医院方案》", "推进“10个1”工程", "第3个项目", "5G", "A4张", "前10名", "一个中心"})
    void otherNumbersAreNone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Property
    void quantitiesAscendWithinTheText(
            @ForAll
                    @StringLength(max = 25)
                    @Chars({'1', '9', '.', ',', '-', '%', '个', '万', '达', '到', '以', '上', '余', '百', '分', '之'})
                    String text) {
        int last = 0;
        for (Quantity quantity : in(text)) {
            assertThat(quantity.start()).isBetween(0, quantity.numberStart());
            assertThat(quantity.numberStart()).isGreaterThanOrEqualTo(last).isLessThan(quantity.unitEnd());
            assertThat(quantity.unitEnd()).isLessThanOrEqualTo(quantity.end());
            assertThat(quantity.end()).isLessThanOrEqualTo(text.length());
            last = quantity.unitEnd();
        }
    }
}
