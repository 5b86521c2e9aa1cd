package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedSignaturesTest {

    /** The two characters behind each break. */
    private static List<String> starts(String text) {
        return GluedSignatures.in(text, 0, text.length(), List.of("某市教育局")).stream()
                .map(at -> text.substring(at, Math.min(text.length(), at + 2)))
                .toList();
    }

    @Test
    void nameAndDateStartLinesAndSoDoesWhatFollows() {
        assertThat(starts("抓好落实。某市人民政府2021年3月1日（此件公开发布）")).containsExactly("某市", "20", "（此");
        assertThat(starts("抓好落实。某市人民政府2021年3月1日抄送：市委。")).containsExactly("某市", "20", "抄送");
    }

    @Test
    void aRemarkInBracketsMayStandInFrontOfTheName() {
        assertThat(starts("抓好落实。（联系人：张三）某市财政局2021年3月1日")).containsExactly("（联", "某市", "20", "");
    }

    @Test
    void whoPrintedTheDocumentAndWhenStandsOnOneLine() {
        assertThat(starts("抄送：市委。某市人民政府办公室   2021年3月2日印发")).containsExactly("某市", "");
        assertThat(starts("出席：张三抄送：市委。")).containsExactly("抄送");
    }

    @Test
    void aNameThatIssuesTheDocumentSignsItBehindAnything() {
        assertThat(starts("2.工作专班成员单位某市教育局2021年3月1日")).containsExactly("某市", "20", "");
        assertThat(starts("2.工作专班成员单位某市财政局2021年3月1日")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"抓好落实，某市财政局2021年3月1日起施行", "抓好落实。自2021年3月1日起施行", "抓好落实。某市财政局2021年工作要点", "抓好落实。某市财政局", "详见附件：名单"})
    void sentencesAreNoSignatures(String text) {
        assertThat(starts(text)).isEmpty();
    }
}
