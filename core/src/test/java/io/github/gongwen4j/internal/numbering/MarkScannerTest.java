package io.github.gongwen4j.internal.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.Numbering.Style;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkScannerTest {

    private static Optional<Mark> scan(String line) {
        return MarkScanner.at(line, 0, line.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、强化质量|HAN|一|1|强化质量",
                "十二、 强化质量|HAN|十二|12|强化质量",
                "一.强化质量|HAN|一|1|强化质量",
                "（一）强化质量|HAN_BRACKETED|（一）|1|强化质量",
                "（四十五） 强化质量|HAN_BRACKETED|（四十五）|45|强化质量",
                "（ 三 ）、强化质量|HAN_BRACKETED|（三）|3|强化质量",
                "㈡ 强化质量|HAN_BRACKETED|（二）|2|强化质量",
                "1.强化质量|ARABIC|1|1|强化质量",
                "34. 强化质量|ARABIC|34|34|强化质量",
                "2、强化质量|ARABIC|2|2|强化质量",
                "⒊强化质量|ARABIC|3|3|强化质量",
                "（1）强化质量|ARABIC_BRACKETED|（1）|1|强化质量",
                "2）强化质量|ARABIC_BRACKETED|（2）|2|强化质量",
                "⑵强化质量|ARABIC_BRACKETED|（2）|2|强化质量",
                "⑩强化质量|CIRCLED|⑩|10|强化质量",
                "1.2 强化质量|DECIMAL|1.2|2|强化质量",
                "1.2.3强化质量|DECIMAL|1.2.3|3|强化质量",
                "第一章 总则|CHAPTER|第一章|1|总则",
                "第十二条 各部门|ARTICLE|第十二条|12|各部门",
                "第2节 内容|SECTION|第2节|2|内容",
                "第一部分 内容|PART|第一部分|1|内容",
                "问题1：机构不健全|NAMED|问题1|1|机构不健全",
                "任务三：推进改革|NAMED|任务三|3|推进改革"
            })
    void numbersAreFound(String line, Style style, String label, int value, String rest) {
        Mark mark = scan(line).orElseThrow();
        assertThat(mark.style()).isEqualTo(style);
        assertThat(mark.label()).isEqualTo(label);
        assertThat(mark.value()).isEqualTo(value);
        assertThat(line.substring(mark.end())).isEqualTo(rest);
    }

    @Test
    void blanksInFrontAreSkipped() {
        assertThat(scan("  一、强化").orElseThrow().start()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "二、三级医院要发挥作用",
                "一、二、三类门诊",
                "三、四线城市",
                "2021年是开局之年",
                "2021.加强",
                "1.5公里河道",
                "0.5 公里",
                "100万元",
                "一是加强领导",
                "一方面加强领导",
                "第一条规定的事项",
                "第三章、第四章",
                "第二批项目",
                "（甲）类",
                "（一加强",
                "问题线索移送",
                "问题12345热线",
                "十百千万工程",
                "301、强化",
                "——加强"
            })
    void otherLinesBearNone(String line) {
        assertThat(scan(line)).isEmpty();
    }

    @Property
    void anyLineIsReadWithinItsBounds(@ForAll String line) {
        scan(line).ifPresent(mark -> {
            assertThat(mark.start()).isBetween(0, mark.end());
            assertThat(mark.end()).isLessThanOrEqualTo(line.length());
            assertThat(mark.label()).isNotBlank();
        });
    }
}
