package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {

    private static List<Points.Point> in(String text) {
        return Points.in(text, 0, text.length());
    }

    private static List<String> bodies(String text) {
        return in(text).stream()
                .map(point -> point.label() + " " + text.substring(point.bodyStart(), point.end()))
                .toList();
    }

    @Test
    void pointsGoUpToTheNext() {
        assertThat(bodies("加强队伍。一是扩大规模；二是落实待遇。")).containsExactly("一是 扩大规模；", "二是 落实待遇。");
        assertThat(bodies("做好：①甲；②乙。")).containsExactly("① 甲；", "② 乙。");
        assertThat(bodies("做好：（1）甲；（2）乙。")).containsExactly("（1） 甲；", "（2） 乙。");
    }

    @Test
    void pointsBrokenOverLinesGoOn() {
        assertThat(bodies("二是落实待遇；三是开展竞赛。")).containsExactly("二是 落实待遇；", "三是 开展竞赛。");
    }

    @Test
    void eachStyleNumbersForItself() {
        assertThat(bodies("一是甲：①乙；②丙。二是丁。"))
                .extracting(body -> body.substring(0, 2).strip())
                .containsExactly("一是", "①", "②", "二是");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "统一是原则。", "做好③甲。", "甲；（2）乙。", "（市财政局负责）", "坚持第一是质量。"})
    void numbersThatDoNotNumberOnOpenNothing(String text) {
        assertThat(in(text)).isEmpty();
    }
}
