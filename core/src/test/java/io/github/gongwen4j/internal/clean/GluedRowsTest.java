package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedRowsTest {

    private static List<String> rows(String text) {
        return GluedRows.in(text, 0, text.length()).stream()
                .map(row -> row.of(text))
                .toList();
    }

    @Test
    void theNumberTellsWhereRowsStart() {
        assertThat(rows("清单序号|任务|牵头单位1|充电桩|甲局2|项目|乙局")).containsExactly("序号|任务|牵头单位", "1|充电桩|甲局", "2|项目|乙局");
        assertThat(rows("清单序号  任务  牵头单位1  充电桩  甲局2  项目  乙局"))
                .containsExactly("序号  任务  牵头单位", "1  充电桩  甲局", "2  项目  乙局");
    }

    @Test
    void barsAroundARowBelongToIt() {
        assertThat(rows("清单| 序号 | 任务 | 牵头单位 || 1 | 充电桩 | 甲局 || 2 | 项目 | 乙局 |"))
                .containsExactly("| 序号 | 任务 | 牵头单位 |", "| 1 | 充电桩 | 甲局 |", "| 2 | 项目 | 乙局 |");
    }

    @Test
    void headingsStandBetweenRows() {
        assertThat(rows("序号|任务|牵头单位一、投资1|充电桩|甲局二、民生2|项目|乙局")).containsExactly("序号|任务|牵头单位", "1|充电桩|甲局", "2|项目|乙局");
    }

    @Test
    void coveredCellsAndHeadingsOverTheWidthAreRows() {
        assertThat(rows("|序号|任务|牵头单位||一、投资| | ||1|充电桩|甲局|| |变电站|乙局||2|项目|丙局|以上"))
                .containsExactly("|序号|任务|牵头单位|", "|一、投资| | |", "|1|充电桩|甲局|", "| |变电站|乙局|", "|2|项目|丙局|");
        assertThat(rows("序号|任务|牵头单位1|充电桩|甲局〃|变电站|乙局2|项目|丙局"))
                .containsExactly("序号|任务|牵头单位", "1|充电桩|甲局", "〃|变电站|乙局", "2|项目|丙局");
    }

    @Test
    void theHeadMayHaveTwoLines() {
        assertThat(rows("|序号|任务|分工| |时限|〃|〃|牵头单位|责任单位|〃|1|充电桩|甲局|乙局|6月|2|项目|丙局|丁局|7月"))
                .containsExactly("|序号|任务|分工| |时限", "|〃|〃|牵头单位|责任单位|〃", "|1|充电桩|甲局|乙局|6月", "|2|项目|丙局|丁局|7月");
    }

    @Test
    void aTableGoesOnWithTheNumbersOfTheOneBefore() {
        assertThat(rows("|序号|任务|牵头单位||1|甲|甲局||2|乙|乙局|二、民生|序号|任务|牵头单位||3|丙|丙局|"))
                .hasSize(5)
                .contains("|序号|任务|牵头单位|", "|3|丙|丙局|");
    }

    @Test
    void theNumberMayStandInTheSecondColumn() {
        assertThat(rows("|领域|序号|任务|牵头单位|水利|1|水库|甲局|能源|2|电网|乙局"))
                .containsExactly("|领域|序号|任务|牵头单位", "|水利|1|水库|甲局", "|能源|2|电网|乙局");
        assertThat(rows("附件|序号|任务|牵头单位|1|水库|甲局|2|电网|乙局")).containsExactly("|序号|任务|牵头单位", "|1|水库|甲局", "|2|电网|乙局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号|任务|牵头单位1|充电桩|甲局",
                "序号|任务|牵头单位1|充电桩2|项目|乙局3|管网|丙局",
                "序号|任务|牵头单位1|充电桩|甲局|乙局2|项目|乙局",
                "序号|任务|投资1|充电桩|1202|项目|30",
                "|序号|任务|牵头单位|1|充电桩|甲局|2|项目|3|管网|丙局",
                "序号|甲|乙1|充电桩|甲局2|项目|乙局",
                "序号任务牵头单位1充电桩甲局2项目乙局"
            })
    void whatDoesNotComeOutEvenIsLeftAlone(String text) {
        assertThat(rows(text)).isEmpty();
    }
}
