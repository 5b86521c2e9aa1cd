package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InnerBlanksTest {

    private static String clean(String text) {
        return Cleaned.by(new InnerBlanks(), text).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021 年 3 月底前|2021年3月底前",
                "关 于 加 强 管 理 的 通 知|关于加强管理的通知",
                "达到 90 % 以上。|达到90%以上。",
                "一、坚持原则， 推进 改革。|一、坚持原则，推进改革。",
                "“ 互联网+ ”行动|“互联网+”行动",
                "四、保 障措施|四、保障措施",
                "责任单位：县住房和城 乡建设局、各乡镇|责任单位：县住房和城乡建设局、各乡镇",
                "完成时限：12月上 旬|完成时限：12月上旬",
                "中 共 某县委办公室|中共某县委办公室",
                "处理率提高到90%，补助8 6 0名|处理率提高到90%，补助860名"
            })
    void blanksWithinWordsAndBesideDigitsGo(String given, String expected) {
        assertThat(clean(given)).isEqualTo(expected);
    }

    @Test
    void theBlankBehindANumberStays() {
        assertThat(clean("一、 坚持原则。")).isEqualTo("一、 坚持原则。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云河市财政局 云河市审计局",
                "Open Government Data",
                "张三   李四   王五   赵六",
                "责任单位：县财政局 县审计局",
                "责任单位：各乡镇 县审计局",
                "责任单位：县长张三 农业局",
                "合计4 5个",
                "处理率提高到4 5%，补助9名",
                "（一）加强领导 各部门要高度重视"
            })
    void blanksThatPartWordsStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void twoDigitsApartAreRemarkedOnWithTheirPlaces() {
        Cleaned cleaned = Cleaned.by(new InnerBlanks(), "处理率提高到4 5%，新增9 0名，补助8 6 0名。");
        Diagnostic remark = cleaned.diagnostics().stream()
                .filter(d -> d.code() == DiagnosticCode.DIGITS_APART)
                .findFirst()
                .orElseThrow();
        assertThat(remark.span()).isEqualTo(new Span(6, 9));
        assertThat(remark.related()).containsExactly(new Span(13, 16));
    }

    @Test
    void indentsAndLineBreaksStay() {
        assertThat(clean("    现将 2021 年\n    要点")).isEqualTo("    现将2021年\n    要点");
    }
}
