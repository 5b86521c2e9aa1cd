package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrayMarksTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new StrayMarks(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "进-一步规范, 进一步规范",
        "统-领导, 统一领导",
        "坚持第-时间处置, 坚持第一时间处置",
        "病历.上报, 病历上报",
        "精神|障碍, 精神障碍",
        "市水利局.市林业局、某县, 市水利局、市林业局、某县",
        "市水利局牵头.市林业局参与, 市水利局牵头，市林业局参与",
        "治理率达到六成.（市水利局）, 治理率达到六成。（市水利局）",
        "落实“一墓-策”, 落实“一墓一策”",
        "综合施策，-手抓治理, 综合施策，一手抓治理"
    })
    void specksAndDashesAreMended(String given, String expected) {
        assertThat(clean(given).text()).isEqualTo(expected);
        assertThat(clean(given).codes()).containsExactly(DiagnosticCode.STRAY_MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.加强管理.完成排查和整治。", "1.加强管理.完成排查，加强整治", "加强管理.完成排查，加强整治。", "1.病历.上报病历，加强整治。"})
    void aPointBehindTheWordsOfAnItemAloneIsAStop(String speck) {
        assertThat(clean("1.加强管理.完成排查，加强整治。").text()).isEqualTo("1.加强管理。完成排查，加强整治。");
        assertThat(clean(speck).text()).doesNotContain("管理。", "病历。");
    }

    @Test
    void eachRepairCarriesItsEdit() {
        assertThat(clean("统-领导").diagnostics().get(0).suggestedEdit()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"云河-青山公路", "2019-2030年", "1.5公里", "一.坚持", "序号|任务|单位", "推进——改革", "-一步", "“一河-两岸”", "完成治理，-是排查"})
    void marksThatMeanSomethingStay(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
    }

    @Test
    void aSemicolonWithinAWordIsReportedAndLeft() {
        Cleaned cleaned = clean("监管需加强，尘肺；病防治目标未落实。");
        assertThat(cleaned.text()).contains("尘肺；病");
        Diagnostic remark = cleaned.diagnostics().get(0);
        assertThat(remark.code()).isEqualTo(DiagnosticCode.STRAY_MARK_SUSPECTED);
        assertThat(remark.suggestedEdit().orElseThrow().safe()).isFalse();
        assertThat(clean("加强监管，落实责任；严格考核。").diagnostics()).isEmpty();
    }
}
