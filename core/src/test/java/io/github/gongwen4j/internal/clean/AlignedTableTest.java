package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignedTableTest {
    private static final String HEAD = "序号  任务      责任单位      时限\n";

    private static List<String> clean(String rows) {
        return Cleaned.by(new TableColumns(), HEAD + rows).text().lines().toList();
    }

    @Test
    void wordsGoOnBelowTheirColumn() {
        assertThat(clean("""
                1     建设标准  市财政局、市  年底
                      化站点    水利局        前
                2     修路      市交通局      年内
                """))
                .containsExactly("序号 | 任务 | 责任单位 | 时限", "1 | 建设标准化站点 | 市财政局、市水利局 | 年底前", "2 | 修路 | 市交通局 | 年内");
    }

    @Test
    void ideographsMayCountAsOnePlace() {
        assertThat(clean("""
                1   建设标准    市财政局、市  年底
                    化站点     水利局     前
                2   修路      市交通局    年内
                """)).contains("1 | 建设标准化站点 | 市财政局、市水利局 | 年底前");
    }

    @Test
    void aCellMayBeBlank() {
        assertThat(clean("""
                1     建站      市财政局      年底前
                2     修路                    年内
                """)).contains("2 | 修路 |  | 年内");
    }

    @Test
    void theLastRowEndsWithItsTable() {
        assertThat(clean("""
                1     建站      市财政局      年底前
                2     修路      市交通局      年内

                                市政府办公室
                注：按月报送。
                """)).endsWith("2 | 修路 | 市交通局 | 年内", "", "                市政府办公室", "注：按月报送。");
    }

    @Test
    void aPageEndsWithinARow() {
        assertThat(clean("""
                1     建设标准  市财政局      年底前
                          — 2 —
                      化站点
                序号  任务      责任单位      时限
                2     修路      市交通局      年内
                """)).contains("1 | 建设标准化站点 | 市财政局 | 年底前", "序号 | 任务 | 责任单位 | 时限");
    }

    @Test
    void theHeadMayStandAgainBelowTheLastRow() {
        assertThat(clean("1     建站      市财政局      年底前\n" + HEAD + "说明。"))
                .containsExactly("序号 | 任务 | 责任单位 | 时限", "1 | 建站 | 市财政局 | 年底前", "序号 | 任务 | 责任单位 | 时限", "说明。");
    }

    @Test
    void aRowThatTheColumnsDoNotTellHidesNoOther() {
        Cleaned cleaned = Cleaned.by(new TableColumns(), HEAD + """
                1     建站      市财政局      年底前
                      站点、修路和其他一些不在此列的事项
                2     修路      市交通局      年内
                """);

        assertThat(cleaned.text()).endsWith("\n1 |  |  |  | 建站 市财政局 年底前 站点、修路和其他一些不在此列的事项\n2 | 修路 | 市交通局 | 年内\n");
        assertThat(cleaned.codes()).contains(DiagnosticCode.ROW_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1     建站      市财政局      年底前\n      站点、修路和其他一些不在此列的事项\n2     修路      市交通局      年内\n      站点、修路和其他一些不在此列的事项\n"
                        + "3     架桥      市交通局      年内\n      站点、修路和其他一些不在此列的事项\n4     植树      市林业局      年内\n",
                "                市财政局\n1     建站                    年底前\n      站点      市水利局\n2     修路      市交通局      年内\n"
            })
    void rowsThatTheColumnsDoNotTellAreLeftAloneAndReported(String rows) {
        Cleaned cleaned = Cleaned.by(new TableColumns(), HEAD + rows);

        assertThat(cleaned.text()).isEqualTo(HEAD + rows);
        assertThat(cleaned.codes()).containsExactly(DiagnosticCode.ROW_UNREADABLE);
    }

    @Test
    void wordsThatMakeNoNameGoBehindTheLastColumn() {
        assertThat(clean("""
                1     建站      市财政局      年底前
                                行政审批
                2     修路      市交通局      年内
                """)).contains("1 | 建站 |  | 年底前 | 市财政局行政审批");
    }
}
