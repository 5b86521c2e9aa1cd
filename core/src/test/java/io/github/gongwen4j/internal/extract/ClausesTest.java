package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the place marked by ^. */
class ClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "甲；乙，丙：丁^戊。己 -> 甲；乙，丙：丁戊 -> 乙，丙：丁戊 -> 丁戊 -> 丁戊",
                "^甲 -> 甲 -> 甲 -> 甲 -> 甲",
                "甲。^乙！丙 -> 乙 -> 乙 -> 乙 -> 乙",
                "甲。乙^！丙 -> 乙 -> 乙 -> 乙 -> 乙",
                "甲1：1.6乙^，丙 -> 甲1：1.6乙，丙 -> 甲1：1.6乙，丙 -> 甲1：1.6乙 -> 甲1：1.6乙",
                "甲：1.6乙^ -> 甲：1.6乙 -> 甲：1.6乙 -> 1.6乙 -> 1.6乙",
                "甲1：乙^ -> 甲1：乙 -> 甲1：乙 -> 乙 -> 乙",
                "：1乙^ -> ：1乙 -> ：1乙 -> 1乙 -> 1乙",
                "乙^1： -> 乙1： -> 乙1： -> 乙1 -> 乙1",
                "甲|乙^丙<丁 -> 甲|乙丙<丁 -> 甲|乙丙<丁 -> 甲|乙丙<丁 -> 乙丙",
                "甲.乙^丙.丁 -> 甲.乙丙.丁 -> 甲.乙丙.丁 -> 甲.乙丙.丁 -> 乙丙",
                "V1.5乙^丙2.5 -> V1.5乙丙2.5 -> V1.5乙丙2.5 -> V1.5乙丙2.5 -> V1.5乙丙2.5",
                ".乙^ -> .乙 -> .乙 -> .乙 -> 乙"
            })
    void marksOfEachKindBoundIt(String marked, String sentence, String statement, String clause, String piece) {
        int at = marked.indexOf('^');
        String text = marked.replace("^", "");
        int end = text.length();
        assertThat(Clauses.sentence(text, at, 0, end).of(text)).isEqualTo(sentence);
        assertThat(Clauses.statement(text, at, 0, end).of(text)).isEqualTo(statement);
        assertThat(Clauses.clause(text, at, 0, end).of(text)).isEqualTo(clause);
        assertThat(Clauses.piece(text, at, 0, end).of(text)).isEqualTo(piece);
    }

    @ParameterizedTest
    @ValueSource(ints = {119, 120, 121})
    void nobodyLooksFurtherThanAClauseIsLong(int at) {
        String text = "，" + "甲".repeat(at) + "乙" + "丙".repeat(300);
        assertThat(Clauses.clause(text, at + 1, 0, text.length()).length()).isEqualTo(Math.min(at, 120) + 120);
        assertThat(Clauses.piece(text, at + 1, 0, text.length()).length()).isEqualTo(Math.min(at, 120) + 120);
        assertThat(Clauses.sentence(text, at + 1, 0, text.length()).length()).isEqualTo(at + 2 + 239);
    }
}
