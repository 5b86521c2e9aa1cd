package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.TextLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTogetherTest {

    private static boolean are(String text) {
        return RunTogether.are(text, TextLines.notBlank(text));
    }

    @Test
    void numbersWithinLinesFillTheGapsOfThoseThatLinesStartWith() {
        assertThat(are("一、甲。二、乙。\n三、丙。四、丁。\n五、戊。")).isTrue();
        assertThat(are("甲。1.乙\n丙2.丁。3.戊\n己4.庚。")).isTrue();
        assertThat(are("甲方面问题1：甲。\n乙。问题2：乙。\n丙。问题3：丙。")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "一、甲。\n二、乙。\n三、丙。",
                "一、甲。（一）甲。（二）乙。（三）丙。\n二、乙。",
                "一、甲：1.甲。2.乙。3.丙。\n二、乙：1.甲。2.乙。",
                "发展第一、第二、第三产业。\n二、三级医院。"
            })
    void pointsWithinAParagraphFillNoGaps(String text) {
        assertThat(are(text)).isFalse();
    }
}
