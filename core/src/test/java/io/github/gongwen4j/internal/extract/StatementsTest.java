package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

    private static List<Statement> in(String text) {
        return new Statements(text, new Times(text, 2021)).inLine(0, text.length());
    }

    private static List<String> words(String text) {
        return in(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推进改革。（市财政局负责）|（市财政局负责）",
                "推进改革（市财政局、市审计局按职责分工负责）。|（市财政局、市审计局按职责分工负责）",
                "推进改革。（责任单位：市财政局）|（责任单位：市财政局）",
                "推进改革。（市财政局、市审计局）|（市财政局、市审计局）",
                "推进改革。【市财政局牵头】|【市财政局牵头】",
                "推进改革。责任单位：市财政局|责任单位：市财政局",
                "推进改革。（市财政局分别负责，年内持续推进）|（市财政局分别负责，年内持续推进）"
            })
    void statementsCloseAStretch(String text, String statement) {
        assertThat(words(text)).containsExactly(statement);
    }

    @Test
    void aLineMayHoldSeveral() {
        assertThat(words("推进改革。（市财政局负责）加强管理。（市审计局负责）")).containsExactly("（市财政局负责）", "（市审计局负责）");
    }

    @Test
    void aBracketThatIsNeverClosedEndsWithTheLine() {
        assertThat(in("推进改革。（市财政局负责").get(0).parties()).hasSize(1);
    }

    @Test
    void aStatementMayNameATime() {
        Statement statement = in("推进改革。（市财政局牵头，2021年底前完成）").get(0);
        assertThat(statement.parties()).hasSize(1);
        assertThat(statement.times()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推进县（市）域医共体建设。",
                "推进付费方式（DRGs）改革。",
                "落实《关于财政局（市财政局负责）的通知》。",
                "加强管理（含市财政局、市审计局）。",
                "会同市财政局开展检查。",
                "推进改革。",
                "（一）推进改革。",
                ""
            })
    void otherBracketsAndWordsAreNone(String text) {
        assertThat(in(text)).isEmpty();
    }
}
