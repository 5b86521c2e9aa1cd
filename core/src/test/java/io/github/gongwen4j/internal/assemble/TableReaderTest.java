package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slash stands between the cells of a row. */
class TableReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "序号/重点任务/责任单位|1/检查学校/市教育局|2/检查医院/市卫健委 -> 1 检查学校 / 2 检查医院",
                "序号/重点任务/责任单位|1/检查学校/市教育局|序号/重点任务/责任单位|2/检查医院/市卫健委 -> 1 检查学校 / 2 检查医院",
                "重点任务/责任单位|检查学校/市教育局|检查医院/市卫健委 -> 1 检查学校 / 2 检查医院",
                "序号/具体措施/责任单位|1/检查学校/市教育局|2/检查医院/市卫健委 -> 1 检查学校 / 2 检查医院",
                "具体措施/责任单位|检查学校/市教育局|检查医院/市卫健委 -> 1 检查学校 / 2 检查医院",
                "序号/重点任务/具体措施/责任单位|1/检查学校/检查小学/市教育局| / /检查中学/市应急局|2/检查医院/检查诊所/市卫健委 -> 1 检查学校 / 2 检查医院",
                "序号/重点任务/具体措施/责任单位|1/检查学校/ /市教育局| / /检查中学/市应急局|2/检查医院/检查诊所/市卫健委 -> 1 检查学校 / 2 检查医院",
                "序号/重点任务/责任单位|一、检查/ / |1/检查学校/市教育局|二、整改/ / |1/检查医院/市卫健委 -> 一1 检查学校 / 二1 检查医院",
                "序号/重点任务/责任单位| /说明/市政府|1/检查学校/市教育局| /检查小学/市应急局 -> 1 检查学校",
                "序号/重点任务/责任单位|1/ /市教育局|2/检查医院/市卫健委 -> 2 检查医院",
                "序号/重点任务/责任单位|1/（一）检查学校。检查小学。/市教育局|2/（二）/市卫健委 -> 1 检查学校",
                "序号/重点任务/责任单位|1/检查学校：（1）检查小学；（2）检查中学。/市教育局 -> 1 检查学校：（1）检查小学；（2）检查中学",
                "重点任务/责任单位|一、检查/ |检查学校/市教育局|检查医院/市卫健委 -> 一1 检查学校 / 一2 检查医院",
                "序号/重点任务/具体措施/责任单位|1/检查学校/1.检查小学/市教育局| / /2.检查中学，检查大学/市应急局| / /3./市公安局 -> 1 检查学校",
                "序号/重点任务/责任单位|1/检查学校，/市教育局|合计/ / |2/检查医院/市卫健委 -> 1 检查学校 / 2 检查医院"
            })
    void aNumberOrAWorkMakesATask(String lines, String told) {
        assertThat(Told.tasks(Told.table(lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "序号/重点任务/责任单位|1/检查学校/市教育局|2/检查医院/市卫健委 -> ''",
                "序号/重点任务/责任单位|1/检查学校/市教育局|序号/重点任务/责任单位|2/检查医院/市卫健委 -> ''",
                "重点任务/责任单位|检查学校/市教育局|检查医院/市卫健委 -> ''",
                "序号/具体措施/责任单位|1/检查学校/市教育局|2/检查医院/市卫健委 -> ''",
                "具体措施/责任单位|检查学校/市教育局|检查医院/市卫健委 -> ''",
                "序号/重点任务/具体措施/责任单位|1/检查学校/检查小学/市教育局| / /检查中学/市应急局|2/检查医院/检查诊所/市卫健委 -> 检查小学（市教育局 RESPONSIBLE） / 检查中学（市应急局 RESPONSIBLE）",
                "序号/重点任务/具体措施/责任单位|1/检查学校/ /市教育局| / /检查中学/市应急局|2/检查医院/检查诊所/市卫健委 -> 检查学校（市教育局 RESPONSIBLE） / 检查中学（市应急局 RESPONSIBLE）",
                "序号/重点任务/责任单位|一、检查/ / |1/检查学校/市教育局|二、整改/ / |1/检查医院/市卫健委 -> ''",
                "序号/重点任务/责任单位| /说明/市政府|1/检查学校/市教育局| /检查小学/市应急局 -> 检查学校（市教育局 RESPONSIBLE） / 检查小学（市应急局 RESPONSIBLE）",
                "序号/重点任务/责任单位|1/ /市教育局|2/检查医院/市卫健委 -> ''",
                "序号/重点任务/责任单位|1/（一）检查学校。检查小学。/市教育局|2/（二）/市卫健委 -> ''",
                "序号/重点任务/责任单位|1/检查学校：（1）检查小学；（2）检查中学。/市教育局 -> （1） 检查小学 / （2） 检查中学",
                "重点任务/责任单位|一、检查/ |检查学校/市教育局|检查医院/市卫健委 -> ''",
                "序号/重点任务/具体措施/责任单位|1/检查学校/1.检查小学/市教育局| / /2.检查中学，检查大学/市应急局| / /3./市公安局 -> 1 检查小学（市教育局 RESPONSIBLE） / 2 检查中学，检查大学（市应急局 RESPONSIBLE）",
                "序号/重点任务/责任单位|1/检查学校，/市教育局|合计/ / |2/检查医院/市卫健委 -> ''"
            })
    void rowsWithoutANumberAreMeasures(String lines, String told) {
        assertThat(Told.measures(Told.table(lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "序号/重点任务/责任单位|1/检查学校/市教育局|2/检查医院/市卫健委 -> 市教育局 RESPONSIBLE / 市卫健委 RESPONSIBLE",
                "序号/重点任务/责任单位|1/检查学校/市教育局|序号/重点任务/责任单位|2/检查医院/市卫健委 -> 市教育局 RESPONSIBLE / 市卫健委 RESPONSIBLE",
                "重点任务/责任单位|检查学校/市教育局|检查医院/市卫健委 -> 市教育局 RESPONSIBLE / 市卫健委 RESPONSIBLE",
                "序号/具体措施/责任单位|1/检查学校/市教育局|2/检查医院/市卫健委 -> 市教育局 RESPONSIBLE / 市卫健委 RESPONSIBLE",
                "具体措施/责任单位|检查学校/市教育局|检查医院/市卫健委 -> 市教育局 RESPONSIBLE / 市卫健委 RESPONSIBLE",
                "序号/重点任务/具体措施/责任单位|1/检查学校/检查小学/市教育局| / /检查中学/市应急局|2/检查医院/检查诊所/市卫健委 -> 市教育局 RESPONSIBLE / 市应急局 RESPONSIBLE / 市卫健委 RESPONSIBLE",
                "序号/重点任务/具体措施/责任单位|1/检查学校/ /市教育局| / /检查中学/市应急局|2/检查医院/检查诊所/市卫健委 -> 市教育局 RESPONSIBLE / 市应急局 RESPONSIBLE / 市卫健委 RESPONSIBLE",
                "序号/重点任务/责任单位|一、检查/ / |1/检查学校/市教育局|二、整改/ / |1/检查医院/市卫健委 -> 市教育局 RESPONSIBLE / 市卫健委 RESPONSIBLE",
                "序号/重点任务/责任单位| /说明/市政府|1/检查学校/市教育局| /检查小学/市应急局 -> 市教育局 RESPONSIBLE / 市应急局 RESPONSIBLE",
                "序号/重点任务/责任单位|1/ /市教育局|2/检查医院/市卫健委 -> 市卫健委 RESPONSIBLE",
                "序号/重点任务/责任单位|1/（一）检查学校。检查小学。/市教育局|2/（二）/市卫健委 -> 市教育局 RESPONSIBLE",
                "序号/重点任务/责任单位|1/检查学校：（1）检查小学；（2）检查中学。/市教育局 -> 市教育局 RESPONSIBLE",
                "重点任务/责任单位|一、检查/ |检查学校/市教育局|检查医院/市卫健委 -> 市教育局 RESPONSIBLE / 市卫健委 RESPONSIBLE",
                "序号/重点任务/具体措施/责任单位|1/检查学校/1.检查小学/市教育局| / /2.检查中学，检查大学/市应急局| / /3./市公安局 -> 市教育局 RESPONSIBLE / 市应急局 RESPONSIBLE / 市公安局 RESPONSIBLE",
                "序号/重点任务/责任单位|1/检查学校，/市教育局|合计/ / |2/检查医院/市卫健委 -> 市教育局 RESPONSIBLE / 市卫健委 RESPONSIBLE"
            })
    void eachRowNamesItsUnits(String lines, String told) {
        assertThat(Told.units(Told.table(lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "序号/重点任务/责任单位/完成时限|1/落实《某省消防办法》，6月底前建成学校5所/市教育局/2021年9月底| /12月底前建成医院3所，落实《某市消防规划》/市卫健委/长期坚持 -> 6月底前 2021-06-30 DOCUMENT_PERIOD / 2021年9月底 2021-09-30 EXPLICIT / 12月底前 2021-12-31 DOCUMENT_PERIOD / 长期坚持"
            })
    void timesOfAllColumnsCount(String lines, String told) {
        assertThat(Told.deadlines(Told.table(lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "序号/重点任务/责任单位/完成时限|1/落实《某省消防办法》，6月底前建成学校5所/市教育局/2021年9月底| /12月底前建成医院3所，落实《某市消防规划》/市卫健委/长期坚持 -> 学校 EXACTLY 5所 / 医院 EXACTLY 3所"
            })
    void numbersOfAllRowsCount(String lines, String told) {
        assertThat(Told.targets(Told.table(lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "序号/重点任务/责任单位/完成时限|1/落实《某省消防办法》，6月底前建成学校5所/市教育局/2021年9月底| /12月底前建成医院3所，落实《某市消防规划》/市卫健委/长期坚持 -> 某省消防办法 / 某市消防规划 | 某省消防办法 / 某市消防规划"
            })
    void citationsOfAllRowsCount(String lines, String told) {
        assertThat(Told.citations(Told.table(lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {"序号/重点任务/责任单位|一、检查/ / |1/检查学校/市教育局|二、/ / |1/检查医院/市卫健委 -> 一 检查 TASKS"})
    void aRowOfOneNumberedCellIsASection(String lines, String told) {
        assertThat(Told.sections(Told.table(lines))).isEqualTo(told);
    }
}
