package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTokensTest {

    private static boolean splits(String above, String below) {
        String text = above + "\n" + below;
        List<Line> lines = List.of(new Line(0, above.length()), new Line(above.length() + 1, text.length()));
        return SplitTokens.at(text, lines.get(0), lines.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "责任单位：市公安局、市财|政局、市水利局",
                "责任单位：市公安局，完成|时限：6月底前",
                "市工信局牵头，市财政局、市住建局|配合",
                "市政府关于一季度重点工作督查情况的通|报",
                "每个县（市、区）确定主导产业1—|2个",
                "农田灌溉水有效利用系数提高到0.|56，新增灌溉面积",
                "推进“互联网+|医疗健康”建设",
                "免费产前筛查率达到75%|以上，适龄儿童接种率",
                "公开可开展的活动|的活动类型"
            })
    void aTokenIsOnlyWholeAcrossTheBreak(String broken) {
        int at = broken.indexOf('|');
        assertThat(splits(broken.substring(0, at), broken.substring(at + 1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市公安局、市财政局|市水利局、市审计局",
                "一、支持企业稳定岗位|按照国家统一部署，平稳有序调整",
                "责任单位：市公安局|完成时限：6月底前",
                "市政府关于印发工作方案的通知|报市委办公室备案",
                "1.|2024年重点工作",
                "2.推进项目。完成投资500.|3.加强监管。开展检查3次。",
                "网址为http://www.yunhe.gov.cn/|各单位要做好公开工作。",
                "全市现有12.|一、总体要求",
                "以下措施按规定执行|以上措施自印发之日起施行"
            })
    void wholeWordsOnBothSidesAreTwoLines(String broken) {
        int at = broken.indexOf('|');
        assertThat(splits(broken.substring(0, at), broken.substring(at + 1))).isFalse();
    }
}
