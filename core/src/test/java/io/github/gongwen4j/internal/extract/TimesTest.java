package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final int YEAR = 2021;

    private static List<String> words(List<TimeExpression> times, String text) {
        return times.stream()
                .map(time -> text.substring(time.start(), time.end()))
                .toList();
    }

    private static List<String> inText(String text) {
        return words(new Times(text, YEAR).inText(0, text.length()), text);
    }

    private static List<String> inSlot(String text) {
        return words(new Times(text, YEAR).inSlot(0, text.length()), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年6月底前完成对接，12月底前完成验收。|2021年6月底前 12月底前",
                "年内每个县市区都有护理型机构。|年内",
                "2021年建成中心小学。|2021年",
                "到2025年，实现全域覆盖。|2025年",
                "力争2022年完成改造。|2022年",
                "每季度召开联席会议。|每季度",
                "分别于6月底和7月底报送。|6月底 7月底",
                "2021年6月底前印送材料。|2021年6月底前"
            })
    void timesThatBindWorkCount(String text, String expected) {
        assertThat(inText(text)).containsExactlyElementsOf(Arrays.asList(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实《行动方案（2019-2030年）》。",
                "推进“2021年底前清零”行动。",
                "2019年6月底前创建成功。",
                "较2020年底有所提升。",
                "做好2022年部门预算编制准备。",
                "自2021年3月1日起施行。",
                "有效期至2022年12月31日。",
                "征收期延长至2021年12月底。",
                "定期开展巡查，适时通报。",
                "发现隐患立即停止作业。",
                "每千人口床位数达到6张。",
                "去年底已经完成。"
            })
    void timesThatBindNothingDoNot(String text) {
        assertThat(inText(text)).isEmpty();
    }

    @Test
    void inATimeSlotEveryExpressionCounts() {
        assertThat(inSlot("立行立改，长期坚持")).containsExactly("立行立改", "长期坚持");
        assertThat(inSlot("2021年12月")).containsExactly("2021年12月");
        assertThat(inSlot("2020年12月上旬，每季度")).containsExactly("2020年12月上旬", "每季度");
        assertThat(inSlot("按时")).isEmpty();
    }

    @Test
    void aNumberIsReadFromItsStart() {
        assertThat(inSlot("12021年")).isEmpty();
        assertThat(inSlot("3.12月")).isEmpty();
    }

    @Test
    void withoutAYearOfTheDocumentNothingIsPast() {
        String text = "2019年6月底前完成创建。";
        assertThat(new Times(text, 0).inText(0, text.length())).hasSize(1);
    }
}
