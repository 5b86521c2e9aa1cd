package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledCellsTest {

    private static String clean(String text) {
        return Cleaned.by(new TableColumns(), text).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "| 主办单位 | 市水利局 | -> 主办单位：市水利局",
                "| 序号 | 1 | 交办日期 | 4月12日 | -> 序号：1/交办日期：4月12日",
                "| 督导单位 | 市督查室 | 办理结果 | -> 督导单位：市督查室/办理结果："
            })
    void labelsAndValuesByTurnsBecomeFields(String row, String expected) {
        assertThat(clean(row)).isEqualTo(expected.replace('/', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 序号 | 任务类别 | 工作任务 | 责任单位 | 完成时限 |",
                "| 1 | 改造管网 | 市水利局 | 6月底前 |",
                "| 序号 | 类别 | 工作任务 | 备注 |",
                "| 首页 | 政务公开 |"
            })
    void otherRowsStay(String row) {
        assertThat(clean(row)).isEqualTo(row);
    }
}
