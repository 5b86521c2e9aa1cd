package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedTablesTest {

    private static GluedTables in(String text) {
        return GluedTables.in(text, 0, text.length());
    }

    @Test
    void theRowOfDashesTellsHowManyCellsARowHas() {
        assertThat(in("清单| 序号 | 任务 ||:---:|---|| 1 | 招商 || 2 | | 说明").breaks()).containsExactly(2, 13, 24, 34, 41);
    }

    @Test
    void blanksBetweenTheRowsDoNotMatter() {
        assertThat(in("| 序号 | 任务 | |---|---| | 1 | 招商 |").breaks()).hasSize(4);
    }

    @Test
    void eachTableHasItsOwnColumns() {
        assertThat(in("| 甲 | 乙 ||---|---|| 1 | 2 |又| 丙 | 丁 | 戊 ||---|---|---|| 1 | 2 | 3 |")
                        .breaks())
                .hasSize(8);
    }

    @Test
    void anOffsetWithinARowIsBehindItsStart() {
        GluedTables tables = in("| 甲 | 乙 ||---|---|| 1 | 2 |又");
        int end = tables.breaks().last();
        assertThat(tables.behind(end - 3)).isEqualTo(end);
        assertThat(tables.behind(end)).isEqualTo(end);
        assertThat(tables.behind(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 甲 | 乙 ||---|---|| 1 || 2 | 3 |",
                "| 甲 | 乙 ||---|---|| 1 | 2 | 3 |",
                "甲 | 乙 ---|--- 1 | 2",
                "|---|---|| 1 | 2 |",
                "首页 | 新闻 | 公开"
            })
    void barsThatDoNotComeOutEvenAreLeftAlone(String text) {
        assertThat(in(text).isEmpty()).isTrue();
    }
}
