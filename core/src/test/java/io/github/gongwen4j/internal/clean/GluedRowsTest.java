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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号|任务|牵头单位1|充电桩|甲局",
                "序号|任务|牵头单位1|充电桩2|项目|乙局3|管网|丙局",
                "序号|任务|牵头单位1|充电桩|甲局|乙局2|项目|乙局",
                "序号|任务|投资1|充电桩|1202|项目|30",
                "序号|甲|乙1|充电桩|甲局2|项目|乙局",
                "序号任务牵头单位1充电桩甲局2项目乙局"
            })
    void whatDoesNotComeOutEvenIsLeftAlone(String text) {
        assertThat(rows(text)).isEmpty();
    }
}
