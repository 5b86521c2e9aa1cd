package io.github.gongwen4j.internal.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each number measures that 分别 hands out: what the nouns of the list share is said once. */
class HandedOutNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "国家级、省级、市级示范校分别达到3所、5所、8所。 -> 国家级示范校 AT_LEAST 3所 / 省级示范校 AT_LEAST 5所 / 市级示范校 AT_LEAST 8所",
                "县、乡、村三级站点分别达到3个、30个、300个。 -> 县级站点 AT_LEAST 3个 / 乡级站点 AT_LEAST 30个 / 村级站点 AT_LEAST 300个",
                "甲、乙两县普及率分别达到98%、95%。 -> 甲县普及率 AT_LEAST 98% / 乙县普及率 AT_LEAST 95%",
                "小学、初中入学率分别达到100%、99%。 -> 小学入学率 AT_LEAST 100% / 初中入学率 AT_LEAST 99%",
                "高中阶段和学前三年毛入园率分别达到95%、90%。 -> 高中阶段毛入园率 AT_LEAST 95% / 学前三年毛入园率 AT_LEAST 90%",
                "一产、二产增加值分别占地区生产总值的10%、40%。 -> 一产增加值占地区生产总值比例 EXACTLY 10% / 二产增加值占地区生产总值比例 EXACTLY 40%",
                "工业、农业投资分别占比60%、40%以上。 -> 工业投资占比 AT_LEAST 60% / 农业投资占比 AT_LEAST 40%"
            })
    void theLastWordsAreShared(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "失业率、通胀率分别控制在5%、3%以内。 -> 失业率 AT_MOST 5% / 通胀率 AT_MOST 3%",
                "森林覆盖率、湿地保护率分别达到45%和55%以上。 -> 森林覆盖率 AT_LEAST 45% / 湿地保护率 AT_LEAST 55%",
                "城镇居民、农村居民人均可支配收入分别增长6%、7%。 -> 城镇居民人均可支配收入 CHANGE_BY 6% / 农村居民人均可支配收入 CHANGE_BY 7%",
                "养老机构护理型床位占比、家庭医生签约率分别达到60%、75%。 -> 养老机构护理型床位占比 AT_LEAST 60% / 家庭医生签约率 AT_LEAST 75%",
                "投资额、用地面积分别达到5亿元、30亩。 -> 投资额 AT_LEAST 5亿元 / 用地面积 AT_LEAST 30亩"
            })
    void fullNounsLackNothing(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "甲、乙两区分别新建学校5所、3所。 -> 甲区新建学校 EXACTLY 5所 / 乙区新建学校 EXACTLY 3所",
                "甲、乙、丙三区分别完成投资5亿元、6亿元、7亿元。 -> 甲区投资 EXACTLY 5亿元 / 乙区投资 EXACTLY 6亿元 / 丙区投资 EXACTLY 7亿元",
                "小学、中学分别新建5所、3所。 -> 小学 EXACTLY 5所 / 中学 EXACTLY 3所"
            })
    void whatAllDoIsSaidBehind(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }
}
