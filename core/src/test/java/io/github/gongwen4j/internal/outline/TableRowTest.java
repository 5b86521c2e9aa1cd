package io.github.gongwen4j.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRowTest {

    private static Optional<TableRow> row(String text) {
        return TableRow.of(Line.all(text).get(0), text);
    }

    private static List<String> cells(TableRow row, String text) {
        return row.cells().stream().map(cell -> cell.of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "|甲|乙|, '甲,乙'",
        "甲|乙, '甲,乙'",
        "甲|乙|, '甲,乙'",
        "|甲|乙, '甲,乙'",
        "甲|, 甲",
        "|甲, 甲",
        "|, ''",
        "| 甲 || 乙 |, '甲,,乙'"
    })
    void barsPartCellsAndFrameTheRow(String text, String cells) {
        assertThat(String.join(",", cells(row(text).orElseThrow(), text))).isEqualTo(cells);
    }

    @Test
    void aLineWithoutABarIsNoRow() {
        assertThat(row("甲 乙")).isEmpty();
    }

    @Test
    void aCellThatIsBlankOrMissingIsEmpty() {
        String text = "甲||乙";
        TableRow row = row(text).orElseThrow();
        assertThat(row.cell(0).map(cell -> cell.of(text))).contains("甲");
        assertThat(row.cell(1)).isEmpty();
        assertThat(row.cell(3)).isEmpty();
        assertThat(row.cell(-1)).isEmpty();
    }

    @Test
    void theOnlyCellIsTheOneThatIsNotBlank() {
        String text = "||甲||";
        assertThat(row(text).orElseThrow().onlyCell().map(cell -> cell.of(text)))
                .contains("甲");
        assertThat(row("甲|乙").orElseThrow().onlyCell()).isEmpty();
        assertThat(row("|").orElseThrow().onlyCell()).isEmpty();
    }

    @Test
    void aCoveredCellOfANumberedRowRepeatsTheCellAbove() {
        assertThat(resolved("1|甲|乙\n2|〃|丙", 0)).containsExactly("2", "甲", "丙");
        assertThat(resolved("甲|乙\n〃|丙", -1)).containsExactly("甲", "丙");
    }

    @Test
    void aCoveredCellBelowOneNumberIsBlank() {
        assertThat(resolved("1|甲|乙\n〃|〃|丙", 0)).containsExactly("", "", "丙");
        assertThat(resolved("1|甲|乙\n||〃|丙", 0)).containsExactly("", "", "丙");
    }

    @Test
    void whatNoCellAboveCoversIsBlank() {
        assertThat(resolved("1|甲\n2|乙|〃", 0)).containsExactly("2", "乙", "");
    }

    @Test
    void aLongerCellIsNotCovered() {
        assertThat(resolved("1|甲\n2|〃乙", 0)).containsExactly("2", "〃乙");
    }

    private static List<String> resolved(String text, int numberColumn) {
        List<Line> lines = Line.all(text);
        TableRow above = TableRow.of(lines.get(0), text).orElseThrow();
        TableRow row = TableRow.of(lines.get(1), text).orElseThrow();
        TableRow resolved = row.resolved(above, numberColumn, text);
        assertThat(resolved.line()).isEqualTo(row.line());
        assertThat(resolved.cells()).allMatch((Stretch cell) -> cell.end() <= text.length());
        return cells(resolved, text);
    }
}
