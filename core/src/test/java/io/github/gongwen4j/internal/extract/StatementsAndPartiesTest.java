package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers for what, in running text. */
class StatementsAndPartiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "推进改革。市财政局牵头，市审计局配合。 -> 市财政局牵头，市审计局配合。: 市财政局 LEAD, 市审计局 SUPPORTING",
                "市财政局牵头，市审计局配合。 -> 市财政局牵头，市审计局配合。: 市财政局 LEAD, 市审计局 SUPPORTING",
                "推进改革。各有关事项由市财政局负责。 -> ''",
                "推进改革。由市财政局负责。 -> : 市财政局 RESPONSIBLE",
                "推进改革。市财政局负责 -> 市财政局负责: 市财政局 RESPONSIBLE",
                "推进改革。负责。 -> ''",
                "推进改革。市财政局牵头，抓好落实。 -> ''",
                "推进改革；市财政局牵头。 -> ''",
                "推进改革。此项工作由市财政局牵头。 -> : 市财政局 LEAD",
                "推进改革，由市财政局牵头，市审计局配合。 -> : 市财政局 LEAD, 市审计局 SUPPORTING",
                "具体由市财政局负责组织实施。 -> : 市财政局 RESPONSIBLE",
                "由市财政局会同市审计局组织实施。 -> : 市财政局 LEAD, 市审计局 SUPPORTING",
                "市财政局：负责落实经费。 -> : 市财政局 RESPONSIBLE",
                "市财政局。负责落实经费。 -> : 市财政局 RESPONSIBLE"
            })
    void sentences(String text, String found) {
        assertThat(Found.statements(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "推进改革。（市财政局牵头；市审计局配合） -> （市财政局牵头；市审计局配合）: 市财政局 LEAD, 市审计局 SUPPORTING",
                "推进改革（市财政局），加强管理（市审计局）。 -> （市财政局）: 市财政局 RESPONSIBLE / （市审计局）: 市审计局 RESPONSIBLE",
                "推进改革（市财政局）工作。 -> ''",
                "推进改革。（市财政局）工作 -> （市财政局）: 市财政局 RESPONSIBLE",
                "推进改革。（财政局） -> （财政局）: 财政局 RESPONSIBLE",
                "推进改革。（财政科） -> （财政科）: 财政科 RESPONSIBLE",
                "推进改革。（人事股） -> （人事股）: 人事股 RESPONSIBLE",
                "推进改革。（北京市） -> ''",
                "推进改革（人事股）。 -> ''",
                "推进改革。（张三） -> ''",
                "推进改革。（如市财政局、市审计局） -> ''",
                "推进改革。（不含市财政局、市审计局） -> ''",
                "推进改革。（市财政局等） -> （市财政局等）: 市财政局 RESPONSIBLE",
                "推进改革。（市财政局、市审计局等） -> （市财政局、市审计局等）: 市财政局 RESPONSIBLE, 市审计局 RESPONSIBLE",
                "推进改革。（市生态环境局（牵头）、市审计局） -> （市生态环境局（牵头）、市审计局）: 市生态环境局 LEAD, 市审计局 RESPONSIBLE",
                "推进改革。（市生态环境局（试行）、市审计局） -> （市生态环境局（试行）、市审计局）: 市生态环境局（试行） RESPONSIBLE, 市审计局 RESPONSIBLE",
                "推进改革。（市财政局、市审计局，下同） -> （市财政局、市审计局，下同）: 市财政局 RESPONSIBLE, 市审计局 RESPONSIBLE",
                "推进改革。（市财政局负责，下同） -> （市财政局负责，下同）: 市财政局 RESPONSIBLE",
                "推进改革。（市财政局牵头，2021年底前完成，下同） -> （市财政局牵头，2021年底前完成，下同）: 市财政局 LEAD; 2021年底前",
                "推进改革。（市财政局、市审计局；2021年底前） -> （市财政局、市审计局；2021年底前）: 市财政局 RESPONSIBLE, 市审计局 RESPONSIBLE; 2021年底前",
                "推进改革。（2021年底前） -> ''",
                "推进改革。（2021年底前完成） -> ''",
                "推进改革。（下同） -> ''",
                "推进改革。（负责，下同） -> ''",
                "推进改革。（县教育局，各乡镇、街道） -> （县教育局，各乡镇、街道）: 县教育局 RESPONSIBLE, 各乡镇 RESPONSIBLE, 街道 RESPONSIBLE",
                "推进改革（县教育局、各乡镇、街道）。 -> （县教育局、各乡镇、街道）: 县教育局 RESPONSIBLE, 各乡镇 RESPONSIBLE, 街道 RESPONSIBLE",
                "推进改革。（各镇、街道办事处） -> （各镇、街道办事处）: 各镇 RESPONSIBLE, 街道办事处 RESPONSIBLE",
                "推进改革。（各乡镇、街道） -> （各乡镇、街道）: 各乡镇 RESPONSIBLE, 街道 RESPONSIBLE",
                "推进改革（各乡镇、街道）工作。 -> ''",
                "覆盖全县（各乡镇、街道）。 -> ''",
                "推进改革。（各乡镇（街道）） -> （各乡镇（街道））: 各乡镇（街道） RESPONSIBLE",
                "推进改革。（市直各部门，各县区） -> （市直各部门，各县区）: 市直各部门 RESPONSIBLE, 各县区 RESPONSIBLE",
                "推进改革。（见附件1） -> ''",
                "推进改革。（以下简称“改革”） -> ''",
                "推进改革。（市财政局、市审计局按职责分工负责，并长期坚持） -> （市财政局、市审计局按职责分工负责，并长期坚持）: 市财政局 JOINT, 市审计局 JOINT; 长期坚持",
                "推进改革。（责任单位：各县区人民政府；责任人：张三；完成时间：2021年6月） -> （责任单位：各县区人民政府；责任人：张三；完成时间：2021年6月）: 各县区人民政府 RESPONSIBLE; 2021年6月",
                "推进改革[市财政局]。 -> [市财政局]: 市财政局 RESPONSIBLE",
                "推进改革〔责任单位：市财政局〕 -> 〔责任单位：市财政局〕: 市财政局 RESPONSIBLE"
            })
    void brackets(String text, String found) {
        assertThat(Found.statements(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "推进改革。（牵头单位：市财政局；完成时限：2021年底） -> （牵头单位：市财政局；完成时限：2021年底）: 市财政局 LEAD; 2021年底",
                "推进改革。（完成时限：2021年底） -> （完成时限：2021年底）: ; 2021年底",
                "推进改革。（时间：2021年底；责任单位：市财政局） -> （时间：2021年底；责任单位：市财政局）: 市财政局 RESPONSIBLE; 2021年底",
                "推进改革。（地点：市财政局） -> ''",
                "推进改革。【责任单位】市财政局 -> 【责任单位】市财政局: 市财政局 RESPONSIBLE",
                "推进改革。【责任单位：市财政局】 -> 【责任单位：市财政局】: 市财政局 RESPONSIBLE",
                "推进改革。[责任单位：市财政局] -> [责任单位：市财政局]: 市财政局 RESPONSIBLE",
                "推进改革。〔市财政局负责〕 -> 〔市财政局负责〕: 市财政局 RESPONSIBLE",
                "推进改革【市财政局】 -> 【市财政局】: 市财政局 RESPONSIBLE",
                "推进改革。【备注】市财政局 -> ''",
                "推进改革。责任单位 ：市财政局 -> 责任单位 ：市财政局: 市财政局 RESPONSIBLE",
                "推进改革，责任单位：市财政局 -> 责任单位：市财政局: 市财政局 RESPONSIBLE",
                "完成时限：2021年底 -> ''",
                "备注：市财政局 -> ''",
                "推进改革；责任单位：市财政局 -> 责任单位：市财政局: 市财政局 RESPONSIBLE",
                "推进改革 责任单位：市财政局 -> 责任单位：市财政局: 市财政局 RESPONSIBLE",
                "推进改革【责任单位】市财政局 -> 【责任单位】市财政局: 市财政局 RESPONSIBLE",
                "推进改革。【牵头单位】市财政局【完成时限】2021年6月底 -> 【牵头单位】市财政局【完成时限】2021年6月底: 市财政局 LEAD; 2021年6月底",
                "推进改革。（主要内容：检查；责任单位：市财政局） -> （主要内容：检查；责任单位：市财政局）: 市财政局 RESPONSIBLE",
                "推进改革。（地点：市政府会议室） -> ''"
            })
    void labels(String text, String found) {
        assertThat(Found.statements(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "推进改革。（市财政局负责 -> （市财政局负责: 市财政局 RESPONSIBLE",
                "推进改革（市财政局负责 -> （市财政局负责: 市财政局 RESPONSIBLE",
                "推进改革。（市财政局 -> ''",
                "推进改革。[市财政局负责 -> ''",
                "推进《改革。（市财政局负责）》工作。 -> ''",
                "推进“改革。（市财政局负责）”工作。 -> ''",
                "推进改革（市财政局负责）（市审计局配合） -> （市财政局负责）: 市财政局 RESPONSIBLE / （市审计局配合）: 市审计局 SUPPORTING",
                "推进改革。（市财政局负责）；加强管理。（市审计局负责）。 -> （市财政局负责）: 市财政局 RESPONSIBLE / （市审计局负责）: 市审计局 RESPONSIBLE",
                "由市财政局负责推进改革。 -> ''",
                "市财政局要会同市审计局推进改革。 -> ''",
                "市财政局负责推进改革，市审计局负责审计。 -> ''",
                "各区负责 -> ''",
                "第三条所列事项由各部门负责 -> ''",
                "负责 -> ''",
                "。 -> ''",
                "（） -> ''",
                "（市财政局负责） -> （市财政局负责）: 市财政局 RESPONSIBLE",
                "推进改革。（责任单位：） -> ''",
                "推进改革。（责任单位：无） -> ''"
            })
    void whatIsLeftOpenOrQuoted(String text, String found) {
        assertThat(Found.statements(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "推进改革。（市财政局、市审计局按职责分工分别负责） -> （市财政局、市审计局按职责分工分别负责）: 市财政局 JOINT, 市审计局 JOINT",
                "推进改革。（市财政局牵头负责，各县区人民政府落实） -> （市财政局牵头负责，各县区人民政府落实）: 市财政局 LEAD, 各县区人民政府 RESPONSIBLE",
                "推进改革。（市财政局会同市审计局负责，市统计局、市税务局等参与） -> （市财政局会同市审计局负责，市统计局、市税务局等参与）: 市财政局 LEAD, 市审计局 SUPPORTING, 市统计局 SUPPORTING, 市税务局 SUPPORTING",
                "推进改革。（市财政局，市审计局；市统计局） -> （市财政局，市审计局；市统计局）: 市财政局 RESPONSIBLE, 市审计局 RESPONSIBLE, 市统计局 RESPONSIBLE",
                "推进改革。（市财政局、市审计局和市统计局负责） -> （市财政局、市审计局和市统计局负责）: 市财政局 RESPONSIBLE, 市审计局 RESPONSIBLE, 市统计局 RESPONSIBLE",
                "推进改革。（市委宣传部、市财政局牵头；市审计局督导） -> （市委宣传部、市财政局牵头；市审计局督导）: 市委宣传部 LEAD, 市财政局 LEAD, 市审计局 SUPERVISING",
                "推进改革。（以下均需各市人民政府落实，不再列出） -> ''",
                "推进改革。（责任单位：市财政局牵头，市审计局、市统计局配合，市税务局参与） -> （责任单位：市财政局牵头，市审计局、市统计局配合，市税务局参与）: 市财政局 LEAD, 市审计局 SUPPORTING, 市统计局 SUPPORTING, 市税务局 SUPPORTING",
                "推进改革。（责任单位：市财政局，市审计局参与） -> （责任单位：市财政局，市审计局参与）: 市财政局 RESPONSIBLE, 市审计局 SUPPORTING",
                "推进改革。（责任单位：市财政局；市审计局） -> （责任单位：市财政局；市审计局）: 市财政局 RESPONSIBLE, 市审计局 RESPONSIBLE",
                "推进改革。（责任领导：张三；责任单位：市财政局） -> （责任领导：张三；责任单位：市财政局）: 市财政局 RESPONSIBLE",
                "推进改革。（配合单位：市审计局、有关单位、各部门） -> （配合单位：市审计局、有关单位、各部门）: 市审计局 SUPPORTING, 有关单位 SUPPORTING, 各部门 SUPPORTING",
                "推进改革。（市财政局、各县（市、区）人民政府按职责分工负责） -> （市财政局、各县（市、区）人民政府按职责分工负责）: 市财政局 JOINT, 各县（市、区）人民政府 JOINT",
                "推进改革。（各县（市、区）人民政府，各市属企业） -> （各县（市、区）人民政府，各市属企业）: 各县（市、区）人民政府 RESPONSIBLE, 各市属企业 RESPONSIBLE",
                "推进改革。（市财政局主办，市审计局协办） -> （市财政局主办，市审计局协办）: 市财政局 LEAD, 市审计局 SUPPORTING",
                "推进改革。（牵头单位：市财政局 责任单位：市审计局 完成时限：2021年6月底） -> （牵头单位：市财政局 责任单位：市审计局 完成时限：2021年6月底）: 市财政局 LEAD, 市审计局 RESPONSIBLE; 2021年6月底",
                "推进改革。（市财政局（市国资委）负责） -> （市财政局（市国资委）负责）: 市财政局（市国资委） RESPONSIBLE",
                "推进改革。（长期坚持，市财政局负责） -> （长期坚持，市财政局负责）: 市财政局 RESPONSIBLE; 长期坚持",
                "推进改革。（市财政局负责，长期坚持） -> （市财政局负责，长期坚持）: 市财政局 RESPONSIBLE; 长期坚持",
                "推进改革。（市财政局负责，长期坚持。2021年底前完成） -> （市财政局负责，长期坚持。2021年底前完成）: 市财政局 RESPONSIBLE; 长期坚持 / 2021年底前",
                "推进改革。（牵头单位：市财政局、市审计局（按职责分工负责）） -> （牵头单位：市财政局、市审计局（按职责分工负责））: 市财政局 JOINT, 市审计局 JOINT",
                "推进改革。（市财政局等市直部门） -> （市财政局等市直部门）: 市财政局 RESPONSIBLE, 市直部门 RESPONSIBLE",
                "推进改革。（市财政局等部门） -> （市财政局等部门）: 市财政局 RESPONSIBLE",
                "推进改革。（市高等教育局牵头） -> （市高等教育局牵头）: 市高等教育局 LEAD",
                "推进改革。（市教育局、各高等学校） -> （市教育局、各高等学校）: 市教育局 RESPONSIBLE, 各高等学校 RESPONSIBLE",
                "推进改革。（市财政局会同市审计局、市税务局负责） -> （市财政局会同市审计局、市税务局负责）: 市财政局 LEAD, 市审计局 SUPPORTING, 市税务局 SUPPORTING",
                "推进改革。（市生态环境局（牵头单位）、市审计局） -> （市生态环境局（牵头单位）、市审计局）: 市生态环境局 LEAD, 市审计局 RESPONSIBLE",
                "推进改革。（市财政局、市审计局，排名第一的为牵头单位） -> （市财政局、市审计局，排名第一的为牵头单位）: 市财政局 RESPONSIBLE, 市审计局 RESPONSIBLE",
                "推进改革。（省教育厅、省属各高校） -> （省教育厅、省属各高校）: 省教育厅 RESPONSIBLE, 省属各高校 RESPONSIBLE",
                "推进改革。（各市财政局、人力资源和社会保障局） -> （各市财政局、人力资源和社会保障局）: 各市财政局 RESPONSIBLE, 人力资源和社会保障局 RESPONSIBLE",
                "推进改革。（市财政局和市审计局） -> （市财政局和市审计局）: 市财政局 RESPONSIBLE, 市审计局 RESPONSIBLE",
                "推进改革。（各县、区人民政府） -> （各县、区人民政府）: 各县、区人民政府 RESPONSIBLE",
                "推进改革。（各市、自治州人民政府） -> （各市、自治州人民政府）: 各市、自治州人民政府 RESPONSIBLE",
                "推进改革。（各牵头单位） -> （各牵头单位）: 各牵头单位 RESPONSIBLE"
            })
    void roles(String text, String found) {
        assertThat(Found.statements(text)).isEqualTo(found);
    }
}
