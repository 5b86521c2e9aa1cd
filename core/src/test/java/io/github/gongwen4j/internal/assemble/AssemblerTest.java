package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annexes that hand out work, articles, and statements within a line. */
class AssemblerTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "任务分工表|1.检查学校。检查小学。（市教育局负责）|2.检查医院。检查诊所。（市卫健委负责） -> 附件1 检查学校 / 附件2 检查医院",
                "重点任务清单|一、检查学校。检查小学。（市教育局负责）|二、检查医院。检查诊所。（市卫健委负责） -> 附件一 检查学校 / 附件二 检查医院",
                "检查登记表|1.检查学校。|责任单位：市教育局|2.检查医院。|责任单位：市卫健委 -> 附件1 检查学校 / 附件2 检查医院",
                "检查登记表|1.检查学校。|责任单位：市教育局|2.检查医院。 -> ''",
                "检查说明|1.检查学校。|2.检查医院。 -> ''",
                "重点任务清单|无 -> ''"
            })
    void anAnnexOfTasksOrOfFormsHandsOutWork(String lines, String told) {
        assertThat(Told.tasks(Told.document(
                        "某市人民政府办公室关于做好消防工作的通知|各区人民政府：|各区要认真组织实施。|附件：重点任务清单|某市人民政府办公室|2021年3月1日|附件|" + lines)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "任务分工表|1.检查学校。检查小学。（市教育局负责）|2.检查医院。检查诊所。（市卫健委负责） -> 附件 任务分工表 TASKS",
                "重点任务清单|一、学校|（一）检查学校。检查小学。（市教育局负责）|二、医院|（一）检查医院。检查诊所。（市卫健委负责） -> 附件 重点任务清单 TASKS / 一 学校 TASKS / 二 医院 TASKS",
                "重点任务清单|无 -> ''"
            })
    void itsSectionsStandBelowTheAnnex(String lines, String told) {
        assertThat(Told.sections(Told.document(
                        "某市人民政府办公室关于做好消防工作的通知|各区人民政府：|各区要认真组织实施。|附件：重点任务清单|某市人民政府办公室|2021年3月1日|附件|" + lines)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "第一条 检查学校，由市教育局负责。|第二条 检查医院，由市卫健委负责。|第三条 做好检查。 -> ''",
                "第一条 检查学校。（市教育局负责）|第二条 检查医院。 -> 第一章第一条 检查学校 / 第一章第二条 检查医院",
                "第一条 检查学校。（市教育局负责）|第二条 检查医院。|第三条 检查商场。 -> ''",
                "第一条 检查学校。|责任单位：市教育局|第二条 检查医院。|责任单位：市卫健委 -> 第一章第一条 检查学校 / 第一章第二条 检查医院",
                "第一节 学校|第一条 检查学校。（市教育局负责）|第二条 检查医院。|责任单位：市卫健委 -> ''"
            })
    void articlesAssignWorkByBracketsAndFields(String lines, String told) {
        assertThat(Told.tasks(Told.document("某市2021年消防办法|第一章 检查|" + lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "某市2021年消防工作要点|1.检查学校。|（1）小学。|（2）中学。（市教育局负责）|2.检查医院。检查诊所。（市卫健委负责） -> 1 检查学校 / 2 检查医院",
                "某市2021年消防工作要点|一、检查学校。|1.检查小学消防设施。检查。|2.检查中学消防设施。检查。（市教育局负责）|二、检查医院。检查诊所。（市卫健委负责） -> 一1 检查小学消防设施 / 一2 检查中学消防设施 / 二 检查医院",
                "某市2021年消防工作要点|一、检查学校。|1.检查小学消防设施设备器材并建立台账落实整改责任。检查。|2.检查中学消防设施设备器材并建立台账落实整改责任。检查。（市教育局负责）|二、检查医院。检查诊所。（市卫健委负责） -> 一1 检查小学消防设施设备器材并建立台账落实整改责任 / 一2 检查中学消防设施设备器材并建立台账落实整改责任 / 二 检查医院",
                "某市2021年消防工作要点|一、检查学校。|1.检查小学。|全部检查。|2.检查中学。|全部检查。（市教育局负责）|二、检查医院。检查诊所。（市卫健委负责） -> 一1 检查小学 / 一2 检查中学 / 二 检查医院"
            })
    void paragraphsWithTitlesAreNoPoints(String lines, String told) {
        assertThat(Told.tasks(Told.document(lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "（一）检查学校（市教育局负责），6月底前完成。 -> 6月底前 2021-06-30 DOCUMENT_PERIOD",
                "（一）检查学校。6月底前完成（市教育局负责）。9月底前整改。 -> 6月底前 2021-06-30 DOCUMENT_PERIOD / 9月底前 2021-09-30 DOCUMENT_PERIOD",
                "（一）（市教育局负责）6月底前完成检查。 -> 6月底前 2021-06-30 DOCUMENT_PERIOD",
                "（一）检查学校。（市教育局负责，6月底前完成）9月底前整改。（市应急局负责） -> 6月底前 2021-06-30 DOCUMENT_PERIOD / 9月底前 2021-09-30 DOCUMENT_PERIOD"
            })
    void timesStandAroundStatements(String lines, String told) {
        assertThat(Told.deadlines(Told.document("某市2021年消防工作方案|一、重点任务|" + lines)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "零事故，建成5所学校。 -> 事故 EXACTLY 0 / 学校 EXACTLY 5所",
                "建成3所学校、零事故、建成2家医院。 -> 学校 EXACTLY 3所 / 事故 EXACTLY 0 / 医院 EXACTLY 2家",
                "覆盖率、检查率分别达到90%以上、95%。 -> 覆盖率 AT_LEAST 90% / 检查率 AT_LEAST 95%",
                "覆盖率分别达到90%、85%、95%以上。 -> 覆盖率 AT_LEAST 90% / 覆盖率 AT_LEAST 85% / 覆盖率 AT_LEAST 95%",
                "覆盖率达到90%和95%以上。 -> 覆盖率 AT_LEAST 90% / 覆盖率 AT_LEAST 95%",
                "覆盖率分别提高5%，检查率95%。 -> 覆盖率 CHANGE_BY 5% / 检查率 EXACTLY 95%",
                "分别建成学校3所、5所以上。 -> 学校 AT_LEAST 3所 / 学校 AT_LEAST 5所",
                "学校和医院分别建成3所以上、5所。 -> 学校 AT_LEAST 3所 / 医院 EXACTLY 5所",
                "新建10亿元以上项目3个，20亿元以上项目5个。 -> 新建10亿元以上项目 EXACTLY 3个 / 20亿元以上项目 EXACTLY 5个",
                "学校数量增加5所以上。 -> 学校数量 CHANGE_BY 5所",
                "人数额增加5人。 -> 人数额 CHANGE_BY 5人",
                "新增5—8所。 -> 新增 BETWEEN 5-8所"
            })
    void boundsOfAListHoldForEachOfItsNumbers(String lines, String told) {
        assertThat(Told.targets(Told.document("某市2021年消防工作方案|一、重点任务|（一）促进发展。" + lines)))
                .isEqualTo(told);
    }
}
