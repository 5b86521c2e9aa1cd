package io.github.gongwen4j.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedLinesTest {

    private static Cleaned clean(String text) {
        return Cleaned.by(new JoinedLines(), text);
    }

    @Test
    void aParagraphBrokenOffIsJoinedOverBlankLines() {
        Cleaned cleaned = clean("加强管理。各医院要成立公共卫生职能科\n\n室，明确职能。");
        assertThat(cleaned.text()).isEqualTo("加强管理。各医院要成立公共卫生职能科室，明确职能。");
        assertThat(cleaned.codes()).containsExactly(DiagnosticCode.JOINED_LINES);
    }

    @Test
    void aMarkThatDanglesIsJoined() {
        assertThat(clean("市财政局、\n市审计局").text()).isEqualTo("市财政局、市审计局");
        assertThat(clean("推进改革\n，加强管理").text()).isEqualTo("推进改革，加强管理");
        assertThat(clean("市民政局，各县\n（市、区）人民政府").text()).isEqualTo("市民政局，各县（市、区）人民政府");
    }

    @Test
    void linesAsFullAsTheOthersAreWrapped() {
        String full = "为全面贯彻落实有关决策部署进一步深化改革创新";
        String text = (full + "\n").repeat(6) + "推动工作。";
        assertThat(clean(text).text()).isEqualTo(full.repeat(6) + "推动工作。");
    }

    @Test
    void wordsOfLatinLettersKeepABlank() {
        assertThat(clean("平台名称，GOV\nDATA").text()).isEqualTo("平台名称，GOV\nDATA");
        assertThat(clean("推进改革，采用OPEN，\nDATA标准").text()).isEqualTo("推进改革，采用OPEN，DATA标准");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、强化服务\n（一）完善体系。",
                "做好准备。请于15日前报送材料\n云河市卫生健康委员会",
                "做好准备；请于15日前报送材料\n2021年1月5日",
                "推进改革。\n加强管理。",
                "各部门：\n现将有关事项通知如下",
                "推进改革，加强管理\n责任单位：市财政局",
                "| 序号 |\n| 任务 |",
                "# 要点，加强\n管理",
                "附件一\n附件二",
                "云河市人民政府\n关于加强管理的通知"
            })
    void linesOfTheirOwnStay(String text) {
        assertThat(clean(text).text()).isEqualTo(text);
    }
}
