package io.github.gongwen4j.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Occurrences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskTableTest {

    private static List<TaskTable> tables(String... lines) {
        String text = String.join("\n", lines);
        return TaskTable.among(Line.all(text), text, Occurrences.of("|", text));
    }

    private static TaskTable table(String... lines) {
        List<TaskTable> tables = tables(lines);
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    @Test
    void theHeadNamesTheColumns() {
        TaskTable table = table("序号|工作任务|具体措施|责任单位|完成时限", "1|甲|乙|市局|6月底前");
        assertThat(table.columns()).isEqualTo(Map.of(ColumnName.NUMBER, 0, ColumnName.TITLE, 1, ColumnName.MEASURE, 2));
        assertThat(table.labels()).isEqualTo(Map.of(3, Label.Kind.RESPONSIBLE, 4, Label.Kind.TIME));
        assertThat(table.head()).singleElement().extracting(Line::index).isEqualTo(0);
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void blanksInTheHeadDoNotCount() {
        assertThat(table("序 号|工 作 任 务|责 任 单 位", "1|甲|市局").columns()).containsEntry(ColumnName.TITLE, 1);
    }

    @ParameterizedTest
    @CsvSource({"改革事项, TITLE", "项目名称, TITLE", "建设内容及目标, MEASURE", "有关要求, MEASURE", "考核标准, MEASURE"})
    void aColumnIsToldByTheWordsInItsHead(String head, ColumnName column) {
        assertThat(table("序号|" + head + "|责任单位", "1|甲|市局").columns()).containsEntry(column, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"任务来源", "资金要求", "责任内容", "项目类别", "备注"})
    void otherColumnsAreNoWork(String head) {
        assertThat(table("序号|工作任务|" + head + "|责任单位", "1|甲|乙|市局").columns())
                .containsOnlyKeys(ColumnName.NUMBER, ColumnName.TITLE);
    }

    @Test
    void theSecondColumnOfWorkIsAGoal() {
        assertThat(table("序号|建设内容及要求|实施成效|责任单位", "1|甲|乙|市局").columns())
                .containsEntry(ColumnName.MEASURE, 1)
                .containsEntry(ColumnName.GOAL, 2);
    }

    @Test
    void theSecondColumnOfTasksTellsThemInDetail() {
        assertThat(table("序号|任务|工作任务|责任单位", "1|甲|乙|市局").columns())
                .containsEntry(ColumnName.TITLE, 1)
                .containsEntry(ColumnName.MEASURE, 2);
    }

    @Test
    void whenWorkIsDoneTellsAsMuchAsWhoDoesIt() {
        assertThat(tables("序号|工作任务|完成时限", "1|甲|6月底前")).hasSize(1);
    }

    @Test
    void aTableWithoutUnitsOrWithoutWorkDividesNone() {
        assertThat(tables("序号|事项名称|办理时限", "1|甲|5个工作日")).isEmpty();
        assertThat(tables("序号|责任单位|完成时限", "1|市局|6月底前")).isEmpty();
        assertThat(tables("工作任务 责任单位")).isEmpty();
        assertThat(tables("")).isEmpty();
    }

    @Test
    void aParagraphEndsATable() {
        List<TaskTable> tables = tables("工作任务|责任单位", "甲|市局", "说明。", "工作任务|牵头单位", "乙|市局", "丙|县局");
        assertThat(tables).extracting(table -> table.rows().size()).containsExactly(1, 2);
        assertThat(tables.get(1).labels()).containsEntry(1, Label.Kind.LEAD);
    }

    private static Optional<Integer> heading(String... lines) {
        return table(lines).heading().map(Line::index);
    }

    @Test
    void rowsStandBelowAShortHeadingRightAboveTheHead() {
        assertThat(heading("一、项目建设", "工作任务|责任单位", "甲|市局")).contains(0);
        assertThat(heading("说明", "工作任务|责任单位", "甲|市局")).isEmpty();
        assertThat(heading("一、" + "建".repeat(39), "工作任务|责任单位", "甲|市局")).isEmpty();
        assertThat(heading("一、" + "建".repeat(38), "工作任务|责任单位", "甲|市局")).contains(0);
    }

    @Test
    void aHeadingBetweenRowsStartsATableWithTheSameColumns() {
        List<TaskTable> tables = tables("工作任务|责任单位", "甲|市局", "二、服务", "（一）便民", "乙|县局");
        assertThat(tables).extracting(table -> table.rows().size()).containsExactly(1, 0, 1);
        assertThat(tables)
                .extracting(table -> table.heading().map(Line::index).orElse(-1))
                .containsExactly(-1, 2, 3);
        assertThat(tables.get(2).labels()).containsEntry(1, Label.Kind.RESPONSIBLE);
        assertThat(table("工作任务|责任单位", "甲|市局", "二、服务", "说明。", "乙|县局").rows()).hasSize(1);
        assertThat(table("工作任务|责任单位", "甲|市局", "二、服务").rows()).hasSize(1);
    }

    @Test
    void aHeadBelowAHeadingNamesItsOwnColumns() {
        List<TaskTable> tables = tables("工作任务|责任单位", "甲|市局", "二、服务", "牵头单位|工作任务", "县局|乙");
        assertThat(tables)
                .extracting(table -> table.heading().map(Line::index).orElse(-1))
                .containsExactly(-1, 2);
        assertThat(tables.get(1).labels()).isEqualTo(Map.of(0, Label.Kind.LEAD));
    }

    @Test
    void bothLinesOfAHeadAreNoRows() {
        TaskTable table = table("序号|工作任务|责任分工", "〃|〃|责任单位", "1|甲|市局");
        assertThat(table.head()).extracting(Line::index).containsExactly(0, 1);
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void rowsAreLookedForBelowThreeHeadingsAtMost() {
        assertThat(tables("工作任务|责任单位", "一、甲", "二、乙", "三、丙", "丁|市局")).hasSize(4);
        assertThat(table("工作任务|责任单位", "一、甲", "二、乙", "三、丙", "四、丁", "戊|市局").rows())
                .isEmpty();
    }

    @Test
    void coveredCellsRepeatThoseAbove() {
        String[] lines = {"序号|工作任务|责任单位", "1|甲|市局", "2|乙|〃"};
        String text = String.join("\n", lines);
        assertThat(table(lines).rows().get(1).cell(2).map(cell -> cell.of(text)))
                .contains("市局");
    }
}
