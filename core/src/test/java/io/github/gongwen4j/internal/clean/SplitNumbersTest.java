package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitNumbersTest {

    private static String clean(String text) {
        return Cleaned.by(new SplitNumbers(), text).text();
    }

    @Test
    void aMarkAloneIsJoinedWithTheWordsBelow() {
        assertThat(clean("（一）\n加强领导。\n2.\n抓好落实。")).isEqualTo("（一）加强领导。\n2.抓好落实。");
    }

    @Test
    void aBareFigureGoesOnFromTheItemBefore() {
        assertThat(clean("8.加强领导。\n9\n抓好落实。\n10.加强宣传。")).isEqualTo("8.加强领导。\n9.抓好落实。\n10.加强宣传。");
    }

    @Test
    void aStopBehindANumberThatGoesOnIsItsPoint() {
        assertThat(clean("7.加强领导。\n8。抓好落实。\n9.加强宣传。")).isEqualTo("7.加强领导。\n8.抓好落实。\n9.加强宣传。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强领导，各单位要明确\n1\n责任。\n1.抓好落实。",
                "1.加强领导，各单位要明确\n2\n责任。\n2.抓好落实。",
                "（一）\n责任单位：市财政局",
                "（一）\n（二）加强领导。",
                "7.加强领导，排名第\n8。抓好落实。\n8.加强宣传。",
                "7.加强领导。\n9。抓好落实。",
                "2021\n年工作要点"
            })
    void otherFiguresStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
