package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

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
    @ValueSource(
            strings = {
                "序号|任务|牵头单位|完成时限|2.报送进展。",
                "序号|任务|牵头单位|完成时限|1|建站|2|修路|市交通运输局|6月底前",
                "序号|任务|完成时限|1|建站|年底前",
                "序号|姓名|职务|电话|1|甲|局长|123|2|乙|科长|456",
                "1|建站|市财政局|年底前"
            })
    void linesWithoutAllCellsStay(String lines) {
        assertThat(clean(lines)).isEqualTo(lines.replace('|', '/'));
    }
}
