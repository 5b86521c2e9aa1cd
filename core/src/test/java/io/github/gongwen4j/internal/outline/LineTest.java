package io.github.gongwen4j.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.Label;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    private static Line line(String text) {
        return Line.all(text).get(0);
    }

    @Test
    void blankLinesAreNone() {
        List<Line> lines = Line.all("甲\n\n 乙 \n");
        assertThat(lines).extracting(Line::index).containsExactly(0, 1);
        assertThat(lines.get(1).of("甲\n\n 乙 \n")).isEqualTo("乙");
        assertThat(lines.get(1).length()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"一、任务, 2", "责任单位：市局, 0", "整改措施：清理, 5", "任务, 0", "1.整改措施：清理, 2"})
    void theBodyStartsBehindTheNumberOrTheLabelOfWork(String text, int start) {
        assertThat(line(text).bodyStart()).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位：市局", "（三）责任单位：市局", "3.完成时限：6月底前", "责任人：张三", "整改措施："})
    void labelsMakeFields(String text) {
        assertThat(line(text).isField()).isTrue();
        assertThat(line(text).mark()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"整改措施：清理", "任务", "（三）责任单位", "（三）责任单位落实责任", "3.责任单位："})
    void otherLinesAreText(String text) {
        assertThat(line(text).isField()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（市局负责）", "（市局牵头，县局配合）。", "（责任单位：市局）", "（完成时限：6月底前）"})
    void aStatementInBracketsAloneOnItsLineIsAField(String text) {
        assertThat(line(text).bracketed()).isTrue();
        assertThat(line(text).isField()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（试行）", "（市局负责）另行通知", "任务（市局负责）", "（（）", "（。", "（一）（市局负责）"})
    void otherBracketsAreNone(String text) {
        assertThat(line(text).bracketed()).isFalse();
    }

    @Test
    void theLabelOfMeasuresAnnouncesWork() {
        assertThat(line("整改措施：清理").isContent()).isTrue();
        assertThat(line("责任单位：市局").isContent()).isFalse();
        assertThat(line("责任单位：市局").isStatement()).isTrue();
        assertThat(line("责任人：张三").isStatement()).isFalse();
    }

    @Test
    void theStatementOfAFieldMayStandBehindOtherLabels() {
        String text = "责任人：张三，责任单位：市局";
        Label label = line(text).statement(text).orElseThrow();
        assertThat(label.kind()).isEqualTo(Label.Kind.RESPONSIBLE);
        assertThat(text.substring(label.end())).isEqualTo("市局");
        assertThat(line("责任人：张三").statement("责任人：张三")).isEmpty();
    }

    @Test
    void aNumberAndABlankAreAHeadingWhereDecimalsStandBelow() {
        List<Line> lines = Line.all("1 总则\n1.1 目的\n2 职责\n3 附则\n2.1 机构\n2023 年度");
        assertThat(lines)
                .extracting(line -> line.mark().map(mark -> mark.label()).orElse(""))
                .containsExactly("1", "1.1", "2", "", "2.1", "");
        assertThat(lines.get(2).mark().orElseThrow().value()).isEqualTo(2);
        assertThat(lines.get(2).bodyStart()).isEqualTo("1 总则\n1.1 目的\n2 ".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 总则", "1 a\n1.1 目的", "1总则\n1.1 目的", "1 \n1.1 目的"})
    void otherNumbersWithABlankAreNone(String text) {
        assertThat(Line.all(text).get(0).mark()).isEmpty();
    }

    @Test
    void aHeadingIsShort() {
        assertThat(Line.all("1 " + "总".repeat(28) + "\n1.1 目的").get(0).mark()).isPresent();
        assertThat(Line.all("1 " + "总".repeat(29) + "\n1.1 目的").get(0).mark()).isEmpty();
    }
}
