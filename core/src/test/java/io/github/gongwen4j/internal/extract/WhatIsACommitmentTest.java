package io.github.gongwen4j.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongwen4j.spec.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers are commitments. */
class WhatIsACommitmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "由60%提高到80%。 -> 提高到80%",
                "从5家增加到8家。 -> 增加到8家",
                "5公里以外的村组。 -> ''",
                "5公里之外。 -> ''",
                "5公里之内。 -> ''",
                "完成46个排口整治任务的80%。 -> 80%",
                "完成项目的80%。 -> 80%",
                "项目的80%。 -> ''",
                "合格率低于95%的乡镇。 -> ''",
                "合格率低于95%。 -> 低于95%",
                "不合格率超过5%的学科。 -> ''",
                "50%的比例 -> ''",
                "按50%的比例配套。 -> ''",
                "占比30%。 -> ''",
                "权重30%。 -> ''",
                "提高5个百分点。 -> 提高5个百分点",
                "5个百分点。 -> ''",
                "提高至40%以上的政策延续至2025年底。 -> ''"
            })
    void levelsAndShares(String text, String found) {
        assertThat(Found.commitments(text)).isEqualTo(found);
        assertThat(Found.commitments(Told.withoutMark(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "退税办理时间压缩至4个工作日以内。 -> 压缩至4个工作日以内",
                "办理时间压缩至4个工作日以内。 -> 压缩至4个工作日以内",
                "压缩至4个工作日。 -> 压缩至4个工作日",
                "办理不超过4个工作日。 -> 不超过4个工作日",
                "不超过4个工作日。 -> ''",
                "时限控制在4个工作日以内。 -> 控制在4个工作日以内",
                "控制在4个工作日以内。 -> 控制在4个工作日以内",
                "4个工作日以内。 -> ''",
                "4个工作日以内办结。 -> 4个工作日以内",
                "预警提前量达到24小时。 -> 达到24小时",
                "体育活动不少于2小时。 -> 不少于2小时",
                "体育活动不少于2天。 -> ''",
                "体育活动达到2天。 -> 达到2天",
                "考核得分达到60分为合格。 -> ''",
                "满意度保持在90分以上。 -> 保持在90分以上",
                "满意度90分。 -> ''",
                "达到4级。 -> 达到4级",
                "4级。 -> ''",
                "应用水平达到4级以上。 -> 达到4级以上",
                "浓度达到0.011以内。 -> 达到0.011以内",
                "浓度0.4。 -> ''",
                "5所以上学校。 -> ''",
                "完成5级等保。 -> ''"
            })
    void timesAndLevels(String text, String found) {
        assertThat(Found.commitments(text)).isEqualTo(found);
        assertThat(Found.commitments(Told.withoutMark(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "设立总规模50亿元的产业基金，首期10亿元。 -> 50亿元 / 10亿元",
                "设立总规模50亿元基金。 -> 50亿元",
                "总规模50亿元。 -> ''",
                "首期10亿元。 -> ''",
                "每百户不少于20平方米的标准配建。 -> 不少于20平方米",
                "新建约5家。 -> 约5家",
                "约5家。 -> ''",
                "约5家的学校。 -> ''",
                "5家以上的学校。 -> ''",
                "产值10亿元以上企业3户。 -> ''",
                "新增产值10亿元以上企业3户。 -> 3户",
                "新增产值10亿元、企业3户。 -> 10亿元 / 3户",
                "新增产值10亿元（企业3户）。 -> 10亿元 / 3户",
                "不少于5家、10亿元。 -> 不少于5家",
                "每千人口拥有全科医生3.93名。 -> 3.93名",
                "每万人5个， -> 5个",
                "每季度检查1次。 -> 1次",
                "每季度开展检查1次。 -> 1次",
                "开展检查1次。 -> 1次",
                "开展检查1次活动。 -> ''",
                "举办5场活动。 -> 5场",
                "举办活动5场。 -> 5场",
                "5场活动。 -> ''",
                "建成5种制度。 -> ''",
                "达到5种。 -> 达到5种",
                "建成5批学校。 -> ''",
                "建成5类。 -> ''",
                "打造5个“一批”。 -> ''",
                "打造5家“示范”学校。 -> ''",
                "打造5次“示范”活动。 -> 5次",
                "完善8项制度。 -> ''",
                "建成8个机制。 -> ''",
                "建成8个学校。 -> 8个",
                "落实5个机制。 -> ''",
                "建成学校等5家。 -> 5家",
                "5家学校建成。 -> 5家",
                "5家学校全部建成投用。 -> 5家",
                "5家学校。 -> ''",
                "5家。 -> ''",
                "投资5亿元。 -> 5亿元",
                "完成投资5亿元。 -> 5亿元",
                "造林5万亩。 -> 5万亩",
                "完成造林5万亩。 -> 5万亩",
                "新增5万亩造林。 -> 5万亩"
            })
    void amountsAndCounts(String text, String found) {
        assertThat(Found.commitments(text)).isEqualTo(found);
        assertThat(Found.commitments(Told.withoutMark(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "现有5家，新增8家。 -> 8家",
                "共有5家。 -> ''",
                "这5家。 -> ''",
                "上述5家。 -> ''",
                "拥有5家。 -> ''",
                "目前5家。 -> ''",
                "上年5家。 -> ''",
                "比上年增加5家。 -> 增加5家",
                "同比增长5%。 -> 增长5%",
                "截至5月底，同比增长5%。 -> ''",
                "力争同比增长5%。 -> 增长5%",
                "今年以来，完成投资5亿元。 -> ''",
                "今年以来，完成投资5亿元，力争完成投资8亿元。 -> 8亿元",
                "2020年新建5家。 -> ''",
                "2020年底尚有5家，今年年底前改造8家。 -> 8家",
                "较2020年增加5家。 -> 增加5家",
                "2020年，新建5家。 -> ''",
                "“十三五”末达到5张。 -> ''",
                "“十四五”末达到5张。 -> 达到5张",
                "比“十三五”末增加5张。 -> 增加5张",
                "2021年新建5家。 -> 5家"
            })
    void factsAreNone(String text, String found) {
        assertThat(Found.commitments(text)).isEqualTo(found);
        assertThat(Found.commitments(Told.withoutMark(text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "实验室大楼（8.6万平方米）。 -> ''",
                "新建大楼8.6万平方米。 -> 8.6万平方米",
                "新建面积8.6万平方米学校。 -> ''",
                "新建学校面积8.6万平方米。 -> 8.6万平方米",
                "新建含5家。 -> ''",
                "新建学校10家（含5家小学）。 -> 10家",
                "首次突破1亿元、5亿元的企业。 -> ''",
                "培育1亿元、5亿元企业。 -> 1亿元 / 5亿元",
                "30户以上自然村寨全覆盖。 -> ''",
                "30户以上，全覆盖。 -> 30户以上",
                "流域面积200—3000平方公里中小河流。 -> ''",
                "给予5万元补助。 -> ''",
                "补助5万元。 -> ''",
                "罚款5万元以下。 -> ''",
                "租金减免50%。 -> ''",
                "发放贷款5亿元。 -> 5亿元",
                "新增贷款5亿元。 -> 5亿元",
                "确保发放补助5亿元。 -> ''",
                "对年产值5亿元以上的企业，奖励5万元。 -> ''",
                "对新增5家的企业，给予奖励。 -> ''",
                "补贴资金达到5亿元。 -> ''",
                "按每人5元的标准。 -> ''",
                "按5%收取。 -> ''",
                "期限不超过5年。 -> ''",
                "奖励5家企业。 -> ''",
                "表彰5家企业。 -> ''",
                "为5家企业减免税费5亿元。 -> ''",
                "转移就业4.5万人，失业人员再就业1.6万人。 -> 4.5万人 / 1.6万人"
            })
    void sizesAndTermsAreNone(String text, String found) {
        assertThat(Found.commitments(text)).isEqualTo(found);
        assertThat(Found.commitments(Told.withoutMark(text))).isEqualTo(found);
    }
}
