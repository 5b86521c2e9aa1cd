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
                "处理率提高到90%，补助8 6 0名|处理率提高到90%，补助860名",
                "2024年1 0月31日前|2024年10月31日前",
                "2024年1 2月底前|2024年12月底前",
                "11月2  0日前|11月20日前",
                "某政发〔2021〕3 1号|某政发〔2021〕31号",
                "依据某政发[2021〕1 2 3号|依据某政发[2021〕123号",
                "检查26 00户次，抽检1 80批次。|检查2600户次，抽检180批次。",
                "新增9 0名，投入1 500万元。|新增90名，投入1500万元。",
                "每年培训1 80名，选聘|每年培训180名，选聘",
                "责任单 位：县水利局|责任单位：县水利局",
                "附 件2|附件2",
                "（一）健全协调 机制。建立台账|（一）健全协调机制。建立台账",
                "4.市民族 宗教事务局|4.市民族宗教事务局",
                "某某市市场监督 管理局 某某 市林业 局|某某市市场监督管理局 某某市林业局"
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
                "（一）加强领导 各部门要高度重视",
                "6月1 7日至9日，集中检查",
                "附件1 1月份报表",
                "2021年1 2月",
                "建设站点3 5个，改造线路",
                "见附件1 80名，其中",
                "每千人口医师3 2人，护士",
                "征收土地3 20亩，补偿",
                "云河市财政局 审计局",
                "4.市财政局 市审计局",
                "责任单位：县水利局 完成时限：6月"
            })
    void blanksThatPartWordsStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void twoDigitsApartAreRemarkedOnWithTheirPlaces() {
        Cleaned cleaned = Cleaned.by(new InnerBlanks(), "处理率提高到4 5%，新增3 5名，补助8 6 0名。");
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
