package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedSignaturesTest {

    /** The two characters behind each break. */
    private static List<String> starts(String text) {
        return GluedSignatures.in(text, 0, text.length()).stream()
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

    @ParameterizedTest
    @ValueSource(
            strings = {"抓好落实，某市财政局2021年3月1日起施行", "抓好落实。自2021年3月1日起施行", "抓好落实。某市财政局2021年工作要点", "抓好落实。某市财政局", "详见附件：名单"})
    void sentencesAreNoSignatures(String text) {
        assertThat(starts(text)).isEmpty();
    }
}
