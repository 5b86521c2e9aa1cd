package io.github.gongwen4j.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.Label.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    private static Optional<Label> at(String text) {
        return Label.at(text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "责任单位：市财政局|RESPONSIBLE|市财政局",
                "责任部门： 市财政局|RESPONSIBLE|市财政局",
                "牵头单位：市财政局|LEAD|市财政局",
                "配合单位：市财政局|SUPPORTING|市财政局",
                "督导单位：市财政局|SUPERVISING|市财政局",
                "完成时限：年底前|TIME|年底前",
                "整改措施：开展检查|CONTENT|开展检查",
                "责任人：李明|OTHER|李明",
                "【责任单位】市财政局|RESPONSIBLE|市财政局",
                "责任单位 市财政局|RESPONSIBLE|市财政局",
                "责任单位|RESPONSIBLE|''"
            })
    void labelsTellWhatFollows(String text, Kind kind, String rest) {
        Label label = at(text).orElseThrow();
        assertThat(label.kind()).isEqualTo(kind);
        assertThat(text.substring(label.end())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "责任单位要落实责任", "时限内完成", "市财政局：责任单位", "落实整改措施"})
    void otherWordsAreNoLabels(String text) {
        assertThat(at(text)).isEmpty();
    }

    @Test
    void theNextLabelNeedsAColon() {
        String text = "市财政局 配合单位：市审计局";
        assertThat(Label.next(text, 0, text.length()).orElseThrow().kind()).isEqualTo(Kind.SUPPORTING);
        assertThat(Label.next("市财政局 配合单位", 0, 9)).isEmpty();
    }
}
