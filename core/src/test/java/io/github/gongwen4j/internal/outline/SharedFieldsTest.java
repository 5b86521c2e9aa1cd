package io.github.gongwen4j.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a field below the last of several points speaks for all of them, which is then a field of the item above. */
class SharedFieldsTest {

    /** The number of fields of the first item and of its last point, the lines parted by bars. */
    private static String fields(String lines) {
        String text = lines.replace('|', '\n');
        Item item = OutlineBuilder.build(text, Line.all(text), 128, mark -> {})
                .children()
                .get(0);
        Item last = item.children().get(item.children().size() - 1);
        return item.fields().size() + " " + last.fields().size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、甲|1.乙|2.丙|责任单位：市局",
                "（一）甲|1.乙。做好。|2.丙。做好。|责任单位：市局",
                "一、甲|1.乙。|2.丙。|（市局负责）",
                "一、甲|1.乙。做好。|2.丙|责任单位：市局",
                "一、甲|1.乙（试行）|2.丙|责任单位：市局",
                "问题1：甲|1.乙|责任单位：市局"
            })
    void theLastFieldSpeaksForAllPoints(String lines) {
        assertThat(fields(lines)).isEqualTo("1 0");
    }

    @Test
    void soItDoesForTheOnlyOneOfAnnouncedMeasures() {
        assertThat(fields("一、甲|整改措施：|1.乙|责任单位：市局")).isEqualTo("2 0");
        assertThat(fields("一、甲|整改措施：分步推进|1.乙|责任单位：市局")).isEqualTo("1 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、甲|1.乙|责任单位：市局",
                "一、甲|（一）乙。做好。|（二）丙。做好。|责任单位：市局",
                "一、甲|1.乙（市局牵头，县局配合）|2.丙|责任单位：市局",
                "一、甲|1.乙（市局牵头，县局配合）。|2.丙|责任单位：市局",
                "一、甲|1.乙|（1）丁|2.丙|责任单位：市局",
                "一、甲|1.乙|责任单位：县局|2.丙|责任单位：市局",
                "第一章 总则|第一条 甲|第二条 乙|责任单位：市局"
            })
    void otherwiseItIsThatOfItsPoint(String lines) {
        assertThat(fields(lines)).isEqualTo("0 1");
    }

    @Test
    void aFieldThatNamesNoUnitIsNotShared() {
        assertThat(fields("一、甲|1.乙|2.丙|责任人：张三")).isEqualTo("0 1");
    }

    @Test
    void pointsBelowNoNumberShareNothing() {
        String text = "1.甲\n2.乙\n责任单位：市局";
        Item root = OutlineBuilder.build(text, Line.all(text), 128, mark -> {});
        assertThat(root.fields()).isEmpty();
        assertThat(root.children().get(1).fields()).hasSize(1);
    }
}
