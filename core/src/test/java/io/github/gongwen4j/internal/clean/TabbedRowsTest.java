package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tabs are written as arrows and line feeds as strokes, for both are hard to see. */
class TabbedRowsTest {
    private static final String HEAD = "序号→任务→单位→时限/";
    private static final String ROWS = HEAD + "1→推进/治理→市农业/农村局→2024年6月/底前/2→推进改造→市水利局→年底前/3→推进建设→市财政局→10月底前";

    private static String clean(String text) {
        return Cleaned.by(new TabbedRows(), text.replace('→', '\t').replace('/', '\n'))
                .text()
                .replace('\t', '→')
                .replace('\n', '/');
    }

    @Test
    void linesOfACellAreJoined() {
        assertThat(clean(ROWS)).isEqualTo(HEAD + "1→推进治理→市农业农村局→2024年6月底前/2→推进改造→市水利局→年底前/3→推进建设→市财政局→10月底前");
    }

    @Test
    void namesOnLinesOfTheirOwnStayApart() {
        assertThat(clean(ROWS.replace("市水利局", "市气象局/市种子站"))).contains("市气象局、市种子站");
    }

    @Test
    void theHeadIsARow() {
        assertThat(clean(ROWS.replace("单位→", "责任/单位→"))).startsWith("序号→任务→责任单位→时限/1→");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/云河市人民政府/2024年3月5日",
                "/第二部分 工作要求",
                "/二、工作要求",
                "/各单位要在6月底前完成上述任务。",
                "/说明：上述任务6月底前完成。",
                "/民生工程",
                "/责任单位：市水利局"
            })
    void whatStandsBelowTheLastRowIsNoneOfIt(String below) {
        assertThat(clean(ROWS + below)).endsWith("/3→推进建设→市财政局→10月底前" + below);
    }

    @Test
    void groupsOfRowsStay() {
        for (String group : List.of("一、生态工程", "（二）生态工程", "第二章 生态工程")) {
            assertThat(clean(ROWS.replace("/2→", "/" + group + "/2→"))).contains("底前/" + group + "/2→");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1→推进/治理→市水利局→年底前/2→推进改造→市水利局→年底前",
                "1→推进/治理/2→推进/改造/3→推进/建设",
                "1→推进/治理→市水利局/3→推进改造→市水利局/5→推进建设→市水利局"
            })
    void fewRowsOrCellsOrNumbersWithGapsAreNoTable(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
