package io.github.gongwen4j.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which items of an outline are tasks, and what the sections above them are for. */
class LevelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "一、重点任务|（一）检查学校。|1.检查小学；|2.检查中学。（市教育局负责）|（二）检查医院。|1.检查诊所。检查全部诊所。|2.检查药店。检查全部药店。（市卫健委负责） -> 一（一） 检查学校 / 一（二） 检查医院",
                "1.检查学校。|（1）检查小学；|（2）检查中学。（市教育局负责）|2.检查医院。|（1）检查诊所；|（2）检查药店。（市卫健委负责） -> 1 检查学校 / 2 检查医院",
                "一、检查学校。|1.检查小学。检查全部小学。|2.检查中学。检查全部中学。（市教育局负责）|二、检查医院。检查诊所。（市卫健委负责） -> 一1 检查小学 / 一2 检查中学 / 二 检查医院",
                "一、检查学校。|1.检查小学；|2.检查中学。（市教育局负责）|二、检查医院。检查诊所。（市卫健委负责） -> 一 检查学校 / 二 检查医院",
                "一、检查学校。|1.检查小学。|2.检查中学。（市教育局负责）|二、检查医院。检查诊所。（市卫健委负责） -> 一 检查学校 / 二 检查医院",
                "一、检查学校。|1.检查小学；（市教育局负责）|2.检查中学。（市教育局负责）|二、检查医院。检查诊所。（市卫健委负责） -> 一1 检查小学 / 一2 检查中学 / 二 检查医院",
                "一、检查学校。|（一）检查小学；|（二）检查中学。（市教育局负责）抓好落实。|二、检查医院。检查诊所。（市卫健委负责） -> 一（一） 检查小学 / 一（二） 检查中学 / 二 检查医院"
            })
    void theLastOfSeveralPointsMayAnswerForAll(String lines, String told) {
        assertThat(Told.tasks(Told.document("某市2021年消防工作方案|" + lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "某市消防办法|第一章 检查|第一条 检查学校。（牵头单位：市教育局）|第二条 检查医院。（牵头单位：市卫健委）|第三条 做好检查。 -> 第一章第一条 检查学校 / 第一章第二条 检查医院 / 第一章第三条 做好检查",
                "某市消防办法|第一章 检查|第一条 检查学校。（牵头单位：市教育局）|第二条 检查医院。|第三条 做好检查。 -> ''",
                "某市消防办法|第一章 总则|第一条 检查学校。|第二章 检查|第二条 检查医院。 -> ''"
            })
    void articlesAreTasksWhereMostOfThemAssignWork(String lines, String told) {
        assertThat(Told.tasks(Told.document(lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "一、重点任务|（一）检查学校。|1.检查小学。检查全部小学。|2.检查中学。检查全部中学。|（二）检查医院。检查诊所。（市卫健委负责） -> 一（一） 检查学校 / 一（二） 检查医院",
                "一、重点任务|（一）检查学校。|1.检查小学；|2.检查中学；|（二）检查医院。检查诊所。（市卫健委负责）|（三）检查商场。检查超市。（市商务局负责） -> 一（一） 检查学校 / 一（二） 检查医院 / 一（三） 检查商场",
                "一、重点任务|（一）检查学校。（市教育局负责）|1.检查小学。检查全部小学。|2.检查中学。检查全部中学。|（二）检查医院。|1.检查诊所。检查全部诊所。|2.检查药店。检查全部药店。|（三）检查商场。|1.检查超市。检查全部超市。|2.检查市场。检查全部市场。 -> 一（一） 检查学校 / 一（二）1 检查诊所 / 一（二）2 检查药店 / 一（三）1 检查超市 / 一（三）2 检查市场",
                "一、重点任务|（一）检查学校。|1.检查小学；|2.检查中学；|3.检查大学。检查全部大学。 -> 一（一） 检查学校",
                "一、重点任务|（一）检查学校。|1.检查小学；|2.检查中学。|3.检查大学。检查全部大学。 -> 一（一） 检查学校",
                "一、重点任务|（一）检查学校。|1.检查小学。|2.检查中学。|3.检查大学。 -> 一（一）1 检查小学 / 一（一）2 检查中学 / 一（一）3 检查大学",
                "一、重点任务|（一）检查学校。|1.检查小学；|（1）检查公办小学；|（2）检查民办小学；|2.检查中学。 -> 一（一）1 检查小学 / 一（一）2 检查中学"
            })
    void siblingsOfTasksAreTasksAndPointsAreNone(String lines, String told) {
        assertThat(Told.tasks(Told.document("某市2021年消防工作方案|" + lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "一、存在问题|（一）检查不到位。（市教育局负责）|二、保障措施|（一）加强领导。落实责任。 -> 一 存在问题 TASKS / 二 保障措施 SAFEGUARDS",
                "一、基本情况|（一）检查不到位。（市教育局负责）|二、重点任务|（一）检查学校。检查小学。 -> 一 基本情况 OTHER / （一） 检查不到位 OTHER / 二 重点任务 TASKS",
                "一、存在问题|（一）检查不到位。|二、重点任务|（一）检查学校。检查小学。 -> 一 存在问题 OTHER / （一） 检查不到位 OTHER / 二 重点任务 TASKS",
                "一、主要目标|（一）检查学校。检查小学。（市教育局负责）|二、重点任务|（一）检查医院。检查诊所。 -> 一 主要目标 TASKS / 二 重点任务 TASKS",
                "一、重点任务|（一）检查学校。检查小学。|二、保障措施|（一）加强领导。落实责任。|三、检查医院|（一）检查诊所。检查药店。 -> 一 重点任务 TASKS / 二 保障措施 SAFEGUARDS / 三 检查医院 TASKS",
                "一、重点任务|（一）检查学校。检查小学。|二、保障措施|（一）加强领导。落实责任。|三、检查医院|（一）检查诊所。检查药店。|四、检查商场|（一）检查超市。检查市场。 -> 一 重点任务 TASKS / 二 保障措施 TASKS / 三 检查医院 TASKS / 四 检查商场 TASKS",
                "一、保障措施|（一）组织领导|1.成立小组。检查落实。|（二）重点任务|1.检查学校。检查小学。 -> 一 保障措施 SAFEGUARDS / （一） 组织领导 SAFEGUARDS / （二） 重点任务 SAFEGUARDS",
                "一、总体要求|（一）保障措施。检查落实。|（二）重点任务。检查学校。 -> 一 总体要求 GENERAL / （一） 保障措施 GENERAL / （二） 重点任务 GENERAL",
                "一、总体要求|第一条 检查学校。|第二条 检查医院。 -> 一 总体要求 GENERAL",
                "一、指导思想|（一）基本原则|1.坚持检查。检查学校。 -> 一 指导思想 GENERAL / （一） 基本原则 GENERAL / 1 坚持检查 GENERAL",
                "一、需要说明的事项|（一）检查学校。（市教育局负责） -> 一 需要说明的事项 TASKS",
                "一、主要问题及整改|（一）检查学校。（市教育局负责） -> 一 主要问题及整改 TASKS"
            })
    void aHeadingTellsTheKindUnlessItsTasksDo(String lines, String told) {
        assertThat(Told.sections(Told.document("某市2021年消防工作方案|" + lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "一、工作开展情况|（一）检查学校。检查小学。|二、下一步工作安排|（一）检查医院。检查诊所。 -> 一 工作开展情况 OTHER / （一） 检查学校 OTHER / 二 下一步工作安排 TASKS",
                "一、工作开展情况|（一）检查学校。检查小学。|二、存在问题|（一）检查医院。检查诊所。（市卫健委负责） -> 一 工作开展情况 OTHER / （一） 检查学校 OTHER / 二 存在问题 TASKS",
                "一、工作开展情况|（一）检查学校。检查小学。（市教育局负责）|二、存在问题|（一）检查医院。检查诊所。（市卫健委负责）|三、下步打算|（一）整改。检查诊所。 -> 一 工作开展情况 OTHER / （一） 检查学校 OTHER / 二 存在问题 OTHER / （一） 检查医院 OTHER / 三 下步打算 TASKS",
                "一、主要做法|（一）检查学校。检查小学。|二、工作要求|（一）检查医院。检查诊所。|三、下阶段重点工作|（一）整改。检查诊所。 -> 一 主要做法 OTHER / （一） 检查学校 OTHER / 二 工作要求 TASKS / 三 下阶段重点工作 TASKS"
            })
    void aReportLooksBackButForWhatLooksAhead(String lines, String told) {
        assertThat(Told.sections(Told.document("某市2021年消防工作情况的通报|" + lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "某市人民政府关于加强消防工作的公告|一、检查学校。检查小学。|二、检查医院。检查诊所。 -> ''",
                "某市人民政府关于加强消防工作的公告|一、检查学校。检查小学。（市教育局负责）|二、检查医院。检查诊所。 -> 一 检查学校 / 二 检查医院",
                "某市人民政府关于加强消防工作的通告|一、检查学校。检查小学。|二、检查医院。检查诊所。 -> ''",
                "某市人民政府关于加强消防工作的通知|一、检查学校。检查小学。|二、检查医院。检查诊所。 -> 一 检查学校 / 二 检查医院"
            })
    void anAnnouncementOrdersWorkOnlyWhereItNamesWhoDoesIt(String lines, String told) {
        assertThat(Told.tasks(Told.document(lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "问题1：检查不到位。|整改措施：检查学校。|责任单位：市教育局|完成时限：2021年6月底|问题2：整改不到位。|台账不全。|整改措施：|1.检查医院。|2.检查诊所。|责任单位：市卫健委 -> 问题1 检查不到位 / 问题2 整改不到位。台账不全",
                "问题1：检查不到位。|台账不全|责任单位：市教育局|整改措施：检查学校。 -> 问题1 检查不到位。台账不全",
                "问题1：检查不到位。 -> 问题1 检查不到位",
                "问题1：检查不到位。|（1）检查学校。|（2）检查医院。 -> 问题1 检查不到位",
                "问题1：|检查不到位。|整改措施：检查学校。 -> 问题1 检查不到位",
                "一、问题|1.检查不到位。|责任单位：|市教育局|整改措施：|检查学校。 -> 一1 检查不到位",
                "1.检查学校。检查小学。|责任单位：|市教育局|完成时限：|2021年6月底 -> 1 检查学校"
            })
    void aProblemIsATaskWithAllThatDescribesIt(String lines, String told) {
        assertThat(Told.tasks(Told.document("某市2021年消防整改方案|" + lines))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "问题1：检查不到位。|整改措施：检查学校。|责任单位：市教育局|完成时限：2021年6月底|问题2：整改不到位。|台账不全。|整改措施：|1.检查医院。|2.检查诊所。|责任单位：市卫健委 -> 1 检查医院 / 2 检查诊所",
                "问题1：检查不到位。|台账不全|责任单位：市教育局|整改措施：检查学校。 -> ''",
                "问题1：检查不到位。 -> ''",
                "问题1：检查不到位。|（1）检查学校。|（2）检查医院。 -> （1） 检查学校 / （2） 检查医院",
                "问题1：|检查不到位。|整改措施：检查学校。 -> ''",
                "一、问题|1.检查不到位。|责任单位：|市教育局|整改措施：|检查学校。 -> ''",
                "1.检查学校。检查小学。|责任单位：|市教育局|完成时限：|2021年6月底 -> ''"
            })
    void measuresOfAProblemAreItsPoints(String lines, String told) {
        assertThat(Told.measures(Told.document("某市2021年消防整改方案|" + lines))).isEqualTo(told);
    }
}
