package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on parties that a document declares hold for its tasks. */
class DeclaredRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "列第一位的为牵头单位 -> 市教育局 LEAD / 市应急局 RESPONSIBLE",
                "列首位的部门牵头 -> 市教育局 LEAD / 市应急局 RESPONSIBLE",
                "排名第一者牵头 -> 市教育局 LEAD / 市应急局 RESPONSIBLE",
                "排在第一位的为责任单位 -> 市教育局 RESPONSIBLE / 市应急局 RESPONSIBLE",
                "首位牵头 -> 市教育局 RESPONSIBLE / 市应急局 RESPONSIBLE",
                "首位部门。首位牵头 -> 市教育局 LEAD / 市应急局 RESPONSIBLE"
            })
    void theFirstOfSeveralMayLead(String lines, String told) {
        assertThat(Told.units(Told.document("某市2021年消防工作方案|一、重点任务（" + lines + "）|（一）检查学校。检查消防设施。（市教育局、市应急局负责）")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "市教育局、市应急局负责 -> 市教育局 LEAD / 市应急局 RESPONSIBLE",
                "市教育局、市应急局按职责分工负责 -> 市教育局 LEAD / 市应急局 JOINT",
                "市教育局牵头，市应急局配合 -> 市教育局 LEAD / 市应急局 SUPPORTING",
                "市教育局负责 -> 市教育局 RESPONSIBLE",
                "市应急局、市公安局配合 -> 市应急局 SUPPORTING / 市公安局 SUPPORTING"
            })
    void onlyThoseWhoAnswerAreRanked(String lines, String told) {
        assertThat(Told.units(Told.document("某市2021年消防工作方案|（列第一位的为牵头单位）|一、重点任务|（一）检查学校。检查消防设施。（" + lines + "）")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "以下各项工作均需各区人民政府落实，不再列出。 -> 市教育局 RESPONSIBLE / 各区人民政府 RESPONSIBLE",
                "以下各项工作均需各区人民政府落实，不再单独列出。 -> 市教育局 RESPONSIBLE / 各区人民政府 RESPONSIBLE",
                "以下各项工作均由各区人民政府负责落实，不再逐项列出。 -> 市教育局 RESPONSIBLE / 各区人民政府 RESPONSIBLE",
                "下列任务均须各区人民政府落实，不再逐一列明。 -> 市教育局 RESPONSIBLE / 各区人民政府 RESPONSIBLE",
                "以下各项工作均需各区人民政府落实，不再单列。 -> 市教育局 RESPONSIBLE / 各区人民政府 RESPONSIBLE",
                "以下各项工作均需各区人民政府落实，不再报送。 -> 市教育局 RESPONSIBLE",
                "各项工作均需各区人民政府落实，不再列出。 -> 市教育局 RESPONSIBLE",
                "不再重复。以下各项工作均需各区人民政府落实，不再列出。 -> 市教育局 RESPONSIBLE / 各区人民政府 RESPONSIBLE",
                "以下各项工作，涉及面广、任务重、要求高、时间紧，要高度重视、精心组织、周密安排、狠抓落实，各相关单位要切实负起责任，均需各区人民政府落实，不再列出。 -> 市教育局 RESPONSIBLE"
            })
    void someAnswerForAllThatFollows(String lines, String told) {
        assertThat(Told.units(Told.document("某市2021年消防工作方案|" + lines + "|一、重点任务|（一）检查学校。检查消防设施。（市教育局负责）")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "以下各项工作均需各区人民政府落实，不再列出。|（三）检查商场。（市商务局负责） -> 市教育局 RESPONSIBLE / 市商务局 RESPONSIBLE / 各区人民政府 RESPONSIBLE"
            })
    void whatStandsInFrontIsNotMeant(String lines, String told) {
        assertThat(Told.units(Told.document("某市2021年消防工作方案|一、重点任务|（一）检查学校。检查消防设施。（市教育局负责）|（二）检查医院。" + lines)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "一、重点任务（以下均需各区人民政府落实，不再列出）|（一）检查学校。（市教育局负责）|二、其他任务|（一）检查商场。（市商务局负责） -> 市教育局 RESPONSIBLE / 各区人民政府 RESPONSIBLE / 市商务局 RESPONSIBLE",
                "一、重点任务|以下均需各区人民政府落实，不再列出。|（一）检查学校。（市教育局负责）|二、其他任务|（一）检查商场。（市商务局负责） -> 市教育局 RESPONSIBLE / 各区人民政府 RESPONSIBLE / 市商务局 RESPONSIBLE",
                "以下均需各区人民政府落实，不再列出。|一、重点任务|（一）检查学校。（市教育局负责）|二、其他任务|（一）检查商场。（市商务局负责） -> 市教育局 RESPONSIBLE / 各区人民政府 RESPONSIBLE / 市商务局 RESPONSIBLE / 各区人民政府 RESPONSIBLE"
            })
    void whatASectionDeclaresHoldsForItsItems(String lines, String told) {
        assertThat(Told.units(Told.document("某市2021年消防工作方案|" + lines))).isEqualTo(told);
    }
}
