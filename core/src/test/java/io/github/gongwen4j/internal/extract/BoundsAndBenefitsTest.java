package io.github.gongwen4j.internal.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds reach over words; what is given to somebody is no commitment. */
class BoundsAndBenefitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "不超过最大承载量的75%。 -> 不超过最大承载量的75%",
                "至少占最大承载量的75%。 -> 至少占最大承载量的75%",
                "最大承载量的75%。 -> ''",
                "占比不低于职工总数1%。 -> 不低于职工总数1%",
                "不低于职工总数1%。 -> 不低于职工总数1%",
                "至少配备医生1名。 -> 至少配备医生1名",
                "至多设立站点2个。 -> 至多设立站点2个",
                "达到分级评价4级以上。 -> 达到分级评价4级以上",
                "压减审批事项10%以上。 -> 压减审批事项10%以上",
                "稳定在不低于90%。 -> 稳定在不低于90%",
                "增长约10%。 -> 增长约10%",
                "费用增长控制在5%以内。 -> 控制在5%以内",
                "附近100米。 -> ''",
                "改造提升160万亩。 -> 160万亩",
                "达到每千人5批次。 -> 5批次",
                "不低于每千人5批次。 -> 5批次",
                "投资不低于每亩300万元。 -> 300万元",
                "处理量达到每小时5吨。 -> 5吨"
            })
    void boundsReachOverWords(String sentence, String found) {
        Sentence.assertCommitments(sentence, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "培育年加工能力10万吨以上的龙头企业5家。 -> 5家",
                "培育加工能力强的龙头企业5家。 -> 5家",
                "是培育加工能力强的企业5家。 -> 5家",
                "帮助加工能力强、培育的企业5家。 -> ''",
                "已建成5家。 -> ''",
                "曾建成5家。 -> ''",
                "总投资5亿元。 -> ''",
                "为700户家庭实施改造。 -> 700户",
                "在5个县开展试点。 -> 5个",
                "为700户家庭着想。 -> ''",
                "3个市进入前50名。 -> 3个",
                "5个项目完成80%。 -> 80%",
                "落实资金5亿元。 -> 5亿元",
                "安排资金5亿元。 -> 5亿元"
            })
    void verbsGovernWhatTheyStandBefore(String sentence, String found) {
        Sentence.assertCommitments(sentence, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "发放贷款5亿元，惠及企业5家。 -> 5亿元 / 5家",
                "对新增企业5家，给予奖励。 -> ''",
                "新增企业5家的，给予奖励。 -> ''",
                "对企业最高补助不超过5万元。 -> ''",
                "最高不超过5万元的奖励。 -> ''",
                "补助资金提高到5万元。 -> ''",
                "补助标准提高到每人5元。 -> ''",
                "补助发放率达到100%。 -> 达到100%",
                "免费培训500人。 -> 500人",
                "补助对象覆盖率达到90%。 -> 达到90%",
                "贷款利率下降5%。 -> 下降5%",
                "按5万元标准补助。 -> ''",
                "为企业让利5亿元。 -> ''",
                "租金优惠5%。 -> ''",
                "期限延长5年。 -> ''",
                "贷款期限最长不超过5年。 -> ''",
                "贷款余额达到5亿元。 -> 达到5亿元",
                "确保租金减免5000万元。 -> ''",
                "罚款不低于5万元。 -> ''",
                "工资增长5%。 -> 增长5%"
            })
    void termsOfBenefitsAreNone(String sentence, String found) {
        Sentence.assertCommitments(sentence, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "改造2000年底前建成的老旧小区1900个。 -> 1900个",
                "2000年底前建成的小区尚有1900个。 -> ''",
                "比2020年增加5家。 -> 增加5家",
                "由2020年的5家增加到8家。 -> 增加到8家",
                "过2020年的5家。 -> ''",
                "较“十三五”末增加5张。 -> 增加5张",
                "同“十三五”末相比增加5张。 -> 增加5张",
                "“十三五”期间新增5张。 -> ''",
                "十三五末达到5张。 -> ''",
                "2020年完成投资5亿元；2021年完成投资8亿元。 -> 8亿元",
                "将同比增长5%。 -> 增长5%",
                "1—6月，完成投资5亿元。 -> 5亿元",
                "上半年完成投资5亿元。 -> 5亿元",
                "全年完成投资5亿元。 -> 5亿元"
            })
    void baselinesAreNone(String sentence, String found) {
        Sentence.assertCommitments(sentence, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "完成率达80%、100%。 -> 达80% / 100%",
                "新增10亿元、5亿元的企业。 -> ''",
                "新增10亿元、5亿元， -> 10亿元 / 5亿元",
                "新增10亿元、5家。 -> 10亿元 / 5家",
                "完成46个排口，任务的80%。 -> 46个",
                "新建面积5平方米。 -> 5平方米",
                "新建面积5平方米和学校5家。 -> 5平方米 / 5家",
                "新建学校（5平方米）5家。 -> 5家",
                "新建学校5家（含2家）。 -> 5家",
                "新建里程5公里公路。 -> ''",
                "新建里程5公里。 -> 5公里"
            })
    void partsAndSizes(String sentence, String found) {
        Sentence.assertCommitments(sentence, found);
    }
}
