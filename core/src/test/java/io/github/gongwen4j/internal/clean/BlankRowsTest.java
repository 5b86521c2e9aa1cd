package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankRowsTest {
    private static final String HEAD = "序号 任务 责任单位 完成时限|";
    private static final String WRITTEN = "| 序号 | 任务 | 责任单位 | 完成时限/";

    private static Cleaned clean(String lines) {
        return Cleaned.by(new BlankRows(), lines.replace('|', '\n'));
    }

    private static String text(String lines) {
        return clean(lines).text().replace('\n', '/');
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "1 建站 市财政局 年底前 -> | 1 | 建站 | 市财政局 | 年底前",
                "1 建设标准化|站点 市财政局 年底前 -> | 1 | 建设标准化站点 | 市财政局 | 年底前",
                "1 建站 市交通运|输局 年底前 -> | 1 | 建站 | 市交通运输局 | 年底前",
                "1 建站 市财政局|市水利局|年底前 -> | 1 | 建站 | 市财政局、市水利局 | 年底前",
                "1 建站 教务处 学生处 2024 年 6 月底前 -> | 1 | 建站 | 教务处、学生处 | 2024 年 6 月底前",
                "1 建站 2 座 市财政局 年底前|2 修路 市交通运输局 6月底前 -> | 1 | 建站 2 座 | 市财政局 | 年底前/| 2 | 修路 | 市交通运输局 | 6月底前",
                "1 建站 市财政局 年底前|— 2 —|2 修路 市交通运输局 6月底前 -> | 1 | 建站 | 市财政局 | 年底前/— 2 —/| 2 | 修路 | 市交通运输局 | 6月底前"
            })
    void columnsTellCellsApart(String rows, String written) {
        assertThat(text(HEAD + rows)).isEqualTo(WRITTEN + written);
    }

    @Test
    void whatStandsBelowTheTableStays() {
        String rows = "1 建站 市财政局 年底前|2 修路 市交通运输局 6月底前|各单位要加强领导。|县人民政府办公室|2024年3月1日";
        assertThat(text(HEAD + rows)).endsWith("| 6月底前/各单位要加强领导。/县人民政府办公室/2024年3月1日");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 推进企业开办 市市场监管|改革 局 6月底前|2 推行全程网办，实现政务 市行政审批|服务事项应上尽上 局、市数据局 9月底前", "1 建站 张三|李四 待定 年底前"})
    void rowsAcrossWhichLinesGoAreLeftAloneAndReported(String rows) {
        Cleaned cleaned = clean(HEAD + rows);

        assertThat(cleaned.text()).isEqualTo((HEAD + rows).replace('|', '\n'));
        assertThat(cleaned.codes()).containsOnly(DiagnosticCode.ROW_UNREADABLE);
        assertThat(cleaned.diagnostics().get(0).arguments()).containsEntry("number", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号 任务 完成时限|1 建站 年底前",
                "序号 任务 责任单位|序号 任务 标准 责任单位|序号 措施 任务 责任单位",
                "序号 姓名 职务|1 甲 局长",
                "序号 任务 责任单位 完成时限等。|1 建站 市财政局 年底前",
                "序号  任务  责任单位  完成时限|1  建站  市财政局  年底前",
                "1 建站 市财政局 年底前"
            })
    void otherLinesStay(String lines) {
        assertThat(text(lines)).isEqualTo(lines.replace('|', '/'));
    }
}
