package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellLinesTest {
    private static final String HEAD = "序号|任务|牵头单位|完成时限|";

    private static String clean(String lines) {
        return Cleaned.by(new CellLines(), lines.replace('|', '\n')).text().replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "1|建站|市财政局|年底前|2|修路|市交通运输局|6月底前 -> | 1 | 建站 | 市财政局 | 年底前/| 2 | 修路 | 市交通运输局 | 6月底前",
                "1|建设标准化|站点|市财政局|年底前|2|修路|市交通运输局|6月底前 -> | 1 | 建设标准化站点 | 市财政局 | 年底前/| 2 | 修路 | 市交通运输局 | 6月底前",
                "1|建站|市财政局、|市水利局|年底前|2|修路|市交通运输局|6月底前 -> | 1 | 建站 | 市财政局、市水利局 | 年底前/| 2 | 修路 | 市交通运输局 | 6月底前",
                "一、建设|1|建站|市财政局|年底前|二、交通|2|修路|市交通运输局|6月底前|各单位要抓好落实。 -> 一、建设/| 1 | 建站 | 市财政局 | 年底前/二、交通/| 2 | 修路 | 市交通运输局 | 6月底前/各单位要抓好落实。",
                "1|建站|市财政局|年底前|序号|任务|牵头单位|完成时限|2|修路|市交通运输局|6月底前 -> | 1 | 建站 | 市财政局 | 年底前/| 序号 | 任务 | 牵头单位 | 完成时限/| 2 | 修路 | 市交通运输局 | 6月底前"
            })
    void rowsAreAsLongAsTheirHead(String rows, String written) {
        assertThat(clean(HEAD + rows)).isEqualTo("| 序号 | 任务 | 牵头单位 | 完成时限/" + written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "编制基础设施|布局规划|统筹机场、起降场、气象监测和通信|设施，编制规划。|市发展改革委|市交通运输局、市|水利局|年底前 -> 编制基础设施布局规划 | 统筹机场、起降场、气象监测和通信设施，编制规划。 | 市发展改革委 | 市交通运输局、市水利局 | 年底前",
                "建站|新建站点。|市财政局、|市水利局|无|持续推进 -> 建站 | 新建站点。 | 市财政局、市水利局 | 无 | 持续推进",
                "建站|新建站点。|市财政局|京山市|人民政府|持续推进 -> 建站 | 新建站点。 | 市财政局 | 京山市人民政府 | 持续推进",
                "建站|新建站点。|市财政局|年底前 -> 建站 | 新建站点。 | 市财政局 |  | 年底前",
                "公示不及时，个别村漏公示，群众反映较为|强烈。|1.开展清查；|2.按季公示。|市财政局|市民政局|年底前 -> 公示不及时，个别村漏公示，群众反映较为强烈。 | 1.开展清查；2.按季公示。 | 市财政局 | 市民政局 | 年底前"
            })
    void linesGoToTheColumnsThatTheyFit(String row, String written) {
        String rows = "序号|任务|工作内容|牵头单位|配合单位|时限|1|" + row + "|2|修路|修通。|市交通运输局|无|6月底前";
        assertThat(clean(rows)).contains("/| 1 | " + written + "/| 2 | 修路 |");
    }

    @Test
    void thoseWhoHelpMayStandBelowThoseWhoAreResponsible() {
        String head = "序号|任务|责任单位|责任人|时限|";
        String rows = "1|建站|镇党建办，各村（社区）党支部|督导单位：镇纪委|周某|年底前|2|修路|镇建设办|郑某|6月底前";
        assertThat(clean(head + rows)).contains("/| 1 | 建站 | 镇党建办，各村（社区）党支部督导单位：镇纪委 | 周某 | 年底前/");
    }

    @Test
    void aRowThatCannotBeReadIsReportedAndHidesNoOther() {
        String rows = "1|建站|2|修路|市交通运输局|6月底前";
        Cleaned cleaned = Cleaned.by(new CellLines(), (HEAD + rows).replace('|', '\n'));

        assertThat(cleaned.text()).endsWith("| 1 |  |  |  | 建站\n| 2 | 修路 | 市交通运输局 | 6月底前");
        assertThat(cleaned.codes()).contains(DiagnosticCode.ROW_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"序|号|任务|牵头|单位|时 限|", "编号|任务|牵 头|单 位|完成|时限|"})
    void namesOfTheHeadMayTakeTwoLines(String head) {
        assertThat(clean(head + "1|建站|市财政局|年底前").replace(" ", ""))
                .endsWith("号|任务|牵头单位|" + (head.contains("完成") ? "完成时限" : "时限") + "/|1|建站|市财政局|年底前");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号|任务|牵头单位|完成时限|2.报送进展。",
                "序号|任务|完成时限|1|建站|年底前",
                "序号|姓名|职务|电话|1|甲|局长|123|2|乙|科长|456",
                "序号|任务|牵头单位|完成时限|1|建站|年底前|2|修路|6月底前",
                "1|建站|市财政局|年底前"
            })
    void linesWithoutAllCellsStay(String lines) {
        assertThat(clean(lines)).isEqualTo(lines.replace('|', '/'));
    }
}
