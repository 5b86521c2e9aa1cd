package io.github.gongwen4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

    static List<Seed> seeds() {
        return Seeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRowsOfADocumentAreEquallyWide(Seed seed) {
        List<String> lines = TaskRows.table(
                        PolicyParser.create().parse(seed.text()).document().tasks())
                .lines();

        assertThat(lines).extracting(DisplayWidth::of).containsOnly(DisplayWidth.of(lines.get(0)));
        assertThat(DisplayWidth.of(lines.get(0))).isLessThanOrEqualTo(140);
    }

    @Test
    void alignsChineseAndLatinText() {
        Table table = new Table(new Table.Column("序号", 10), new Table.Column("单位", 20));
        table.add(List.of(List.of("一"), List.of("市卫健局")));
        table.add(List.of(List.of("1.1"), List.of("abc")));

        assertThat(table.lines())
                .containsExactly(
                        "| 序号 | 单位     |", //
                        "|------|----------|",
                        "| 一   | 市卫健局 |",
                        "| 1.1  | abc      |");
    }

    @Test
    void givesEachParagraphItsOwnLines() {
        Table table = new Table(new Table.Column("A", 4), new Table.Column("B", 4));
        table.add(List.of(List.of("甲乙丙", "丁"), List.of()));

        assertThat(table.lines()).endsWith("| 甲乙 |   |", "| 丙   |   |", "| 丁   |   |");
    }

    @Test
    void cutsOffWhatIsTooLong() {
        Table table = new Table(new Table.Column("A", 4));
        table.add(List.of(Collections.nCopies(9, "甲乙")));

        assertThat(table.lines()).hasSize(2 + 8).last().isEqualTo("| 甲…  |");
    }

    @Test
    void keepsControlCharactersFromTheTerminal() {
        Table table = new Table(new Table.Column("A", 9));
        table.add(List.of(List.of("a\u001B[2Jb\u0085c")));

        assertThat(table.lines()).last().isEqualTo("| a [2Jb c |");
    }
}
