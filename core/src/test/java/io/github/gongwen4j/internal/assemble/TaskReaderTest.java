package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an item with the points below it says as one task. */
class TaskReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "（一）检查学校。一是检查小学。检查公办小学。二是检查中学。 -> 一是 检查小学 / 二是 检查中学",
                "（一）检查学校。检查小学（市教育局负责）；检查中学（市应急局负责）。 -> 检查小学（市教育局 RESPONSIBLE） / 检查中学（市应急局 RESPONSIBLE）",
                "（一）检查学校。检查小学。（市教育局负责）检查中学。（市应急局负责） -> 检查小学（市教育局 RESPONSIBLE） / 检查中学（市应急局 RESPONSIBLE）",
                "（一）检查学校。1.检查小学。（市教育局负责）2.检查中学。（市应急局负责） -> 1 检查小学（市教育局 RESPONSIBLE） / 2 检查中学（市应急局 RESPONSIBLE）",
                "（一）检查学校（市教育局负责）。检查中学。（市应急局负责） -> 检查学校（市教育局 RESPONSIBLE） / 检查中学（市应急局 RESPONSIBLE）",
                "（一）检查学校，检查小学。（市教育局负责）；检查中学。（市应急局负责） -> 检查学校，检查小学（市教育局 RESPONSIBLE） / 检查中学（市应急局 RESPONSIBLE）",
                "（一）检查学校。|1.检查小学，检查公办小学；|2.检查中学（市教育局负责）。|3.检查大学。（市教育局负责） -> ''",
                "（一）检查学校。（市教育局负责）|1.检查小学；检查公办。|（1）检查公办小学；|2.检查中学。 -> 1 检查小学 / （1） 检查公办小学 / 2 检查中学",
                "（一）检查学校。实行专班制。1.检查小学。2.检查中学。（市教育局负责）3.检查大学。（市应急局负责） -> 1 检查小学 / 2 检查中学（市教育局 RESPONSIBLE） / 3 检查大学（市应急局 RESPONSIBLE）",
                "（一）检查学校。|检查小学。（市教育局负责）|检查中学。（市应急局负责） -> 检查小学（市教育局 RESPONSIBLE） / 检查中学（市应急局 RESPONSIBLE）",
                "（一）检查学校。一是检查小学（市教育局负责）；二是检查中学（市应急局负责）。 -> 一是 检查小学（市教育局 RESPONSIBLE） / 二是 检查中学（市应急局 RESPONSIBLE）",
                "（一）检查学校。一是检查小学，落实责任；二是检查中学（市教育局负责）。 -> 一是 检查小学，落实责任 / 二是 检查中学",
                "（一）检查学校。（市教育局负责）|1.|2.检查中学。 -> 2 检查中学",
                "（一）检查学校。检查小学。（市教育局负责）。检查中学。（市应急局负责） -> 检查小学（市教育局 RESPONSIBLE） / 检查中学（市应急局 RESPONSIBLE）"
            })
    void measuresAreThePointsAndWhatStatementsClose(String lines, String told) {
        assertThat(Told.measures(Told.document("某市2021年消防工作方案|一、重点任务|" + lines)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "（一）检查学校。检查小学。（市教育局负责，市教育局配合） -> 市教育局 RESPONSIBLE / 市教育局 SUPPORTING",
                "（一）检查学校。检查小学。（市教育局负责）|1.检查中学。|责任单位：市教育局、市应急局 -> 市教育局 RESPONSIBLE / 市教育局 RESPONSIBLE / 市应急局 RESPONSIBLE",
                "（一）检查学校。检查小学。|责任单位：|市教育局|配合单位：|市应急局 -> 市教育局 RESPONSIBLE / 市应急局 SUPPORTING",
                "（一）检查学校。检查小学。|责任单位：|市教育局|检查中学。（市应急局负责） -> 市教育局 RESPONSIBLE / 市应急局 RESPONSIBLE",
                "（一）检查学校。由市教育局负责 -> 市教育局 RESPONSIBLE"
            })
    void unitsAreThoseOfStatementsAndFields(String lines, String told) {
        assertThat(Told.units(Told.document("某市2021年消防工作方案|一、重点任务|" + lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "（一）检查学校。12月底前完成。|完成时限：9月底|6月底前完成小学检查。 -> 12月底前 2021-12-31 DOCUMENT_PERIOD / 9月底 2021-09-30 DOCUMENT_PERIOD / 6月底前 2021-06-30 DOCUMENT_PERIOD"
            })
    void deadlinesStandInOrder(String lines, String told) {
        assertThat(Told.deadlines(Told.document("某市2021年消防工作方案|一、重点任务|" + lines)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "（一）检查学校。检查小学。|责任单位：市教育局|1.检查中学。|2.检查大学。|（二）检查医院。 -> 检查学校。检查小学。|责任单位：市教育局|1.检查中学。|2.检查大学。 / 检查医院。",
                "（一）检查学校。检查小学。（市教育局负责）|1.检查中学。（市教育局负责）|2.检查大学。|（二）检查医院。 -> 检查学校。检查小学。（市教育局负责）|2.检查大学。 / 检查中学。（市教育局负责） / 检查医院。",
                "（一）|检查学校。|检查小学。|（二）检查医院。 -> 检查学校。|检查小学。 / 检查医院。",
                "（一）检查学校。|检查小学。|- 2 -|检查中学。|（二）检查医院。 -> 检查学校。|检查小学。|检查中学。 / 检查医院。"
            })
    void theTextIsThatOfItsOwnLines(String lines, String told) {
        assertThat(Told.texts(Told.document("某市2021年消防工作方案|一、重点任务|" + lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "（一）检查学校。落实《某省消防办法》（某政发〔2019〕3号）。|（二）检查医院。落实《某市消防规划》。 -> 某省消防办法 / 某市消防规划 | 某省消防办法 / 某市消防规划",
                "（一）检查学校。|落实《某省消防办法》。|1.落实《某市消防规划》。|责任单位：市教育局 -> 某省消防办法 / 某市消防规划 | 某市消防规划",
                "（一）检查学校。 -> |"
            })
    void citationsStandWhereTheyAreMade(String lines, String told) {
        assertThat(Told.citations(Told.document("某市2021年消防工作方案|一、重点任务|" + lines)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "一、主要目标|2021年底前，消防设施覆盖率达到90%以上。|二、重点任务|（一）检查学校。 -> 消防设施覆盖率 AT_LEAST 90%",
                "一、基本情况|消防设施覆盖率达到90%以上。|二、重点任务|（一）检查学校。 -> ''"
            })
    void aSectionStatesItsOwnTargets(String lines, String told) {
        assertThat(Told.sectionTargets(Told.document("某市2021年消防工作方案|" + lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "（二）检查医院。检查诊所。（市卫健委负责）|各区抓好落实。 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。（市卫健委负责）",
                "（二）检查医院。检查诊所。（市卫健委负责）。|各区抓好落实。 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。（市卫健委负责）。",
                "（二）检查医院。检查诊所。（责任单位：市卫健委）|各区抓好落实。 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。（责任单位：市卫健委）",
                "（二）检查医院。检查诊所。（完成时限：6月底）|各区抓好落实。 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。（完成时限：6月底）|各区抓好落实。",
                "（二）检查医院。检查诊所。（试行）|各区抓好落实。 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。（试行）|各区抓好落实。",
                "（二）检查医院。检查诊所。市卫健委负责）|各区抓好落实。 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。市卫健委负责）|各区抓好落实。",
                "（二）检查医院。检查诊所。|各区抓好落实。 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。|各区抓好落实。",
                "（二）检查医院。检查诊所。|责任单位：市卫健委|各区抓好落实。 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。|责任单位：市卫健委|各区抓好落实。",
                "（二）检查医院。检查诊所。|请各单位认真贯彻执行。 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。",
                "（二）检查医院。检查诊所。|检查药店。|请各单位认真贯彻执行。|联系人：张三 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。|检查药店。",
                "（二）检查医院。检查诊所。|特此通知。 -> 检查学校。检查小学。（市教育局负责） / 检查医院。检查诊所。",
                "（二）（市卫健委负责）|各区抓好落实。 -> 检查学校。检查小学。（市教育局负责） / （市卫健委负责）|各区抓好落实。"
            })
    void aParagraphBehindTheLastTaskSpeaksOfTheWhole(String lines, String told) {
        assertThat(Told.texts(Told.document("某市2021年消防工作方案|一、重点任务|（一）检查学校。检查小学。（市教育局负责）|" + lines)))
                .isEqualTo(told);
    }
}
