package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackedNamesTest {
    private static boolean part(String above, String below, String gap) {
        String text = above + gap + below;
        return StackedNames.part(
                text, new Line(0, above.length()), new Line(above.length() + gap.length(), text.length()));
    }

    @ParameterizedTest
    @CsvSource({"公安局, 财政局", "发展改革委, 财政局", "市财政局, 市发展改革委", "市发改委, 财政局", "县公安局、县司法局, 县财政局", "市公安局, 各县（市、区）人民政府"})
    void aNameStartsOnTheLowerLine(String above, String below) {
        assertThat(part(above, below, "\n")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"县委, 宣传部", "县人民政府, 办公室", "市人力资源社会, 保障局", "京山市, 人民政府", "市住房城乡, 建设局", "市公安局, 交警支队", "市行政审批, 服务中心"})
    void aNameGoesOnOnTheLowerLine(String above, String below) {
        assertThat(part(above, below, "\n")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"公安局, 财政局, true", "市住房城乡, 交通局, true", "县委, 宣传部, false", "县人民政府, 办公室, false"})
    void namesBesideEachOtherAreTwo(String first, String second, boolean two) {
        assertThat(part(first, second, " ")).isEqualTo(two);
    }
}
