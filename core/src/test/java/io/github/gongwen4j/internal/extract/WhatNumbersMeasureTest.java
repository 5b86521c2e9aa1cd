package io.github.gongwen4j.internal.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number measures: the shortest phrase that tells it apart. */
class WhatNumbersMeasureTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "供水普及率达到98%。 -> 供水普及率 AT_LEAST 98%",
                "城镇化率2025年达到66%。 -> 城镇化率 AT_LEAST 66%",
                "2025年城镇化率达到66%。 -> 城镇化率 AT_LEAST 66%",
                "覆盖率由60%提高到80%。 -> 覆盖率 AT_LEAST 80%",
                "覆盖率比2020年提高5个百分点。 -> 覆盖率 CHANGE_BY 5个百分点",
                "普及率、处理率分别达到98%、95%。 -> 普及率 AT_LEAST 98% / 处理率 AT_LEAST 95%",
                "普及率、处理率2025年分别达到98%、95%以上。 -> 普及率 AT_LEAST 98% / 处理率 AT_LEAST 95%",
                "甲、乙两县普及率分别达到98%、95%。 -> 甲县普及率 AT_LEAST 98% / 乙县普及率 AT_LEAST 95%",
                "新建小学、中学分别5所、3所。 -> 新建小学 EXACTLY 5所 / 新建中学 EXACTLY 3所",
                "力争普及率达到98%。 -> 普及率 AT_LEAST 98%",
                "到2025年，供水普及率要达到98%。 -> 供水普及率 AT_LEAST 98%",
                "一是供水普及率达到98%；二是新建学校5所。 -> 供水普及率 AT_LEAST 98% / 新建学校 EXACTLY 5所",
                "（1）供水普及率达到98%。 -> 供水普及率 AT_LEAST 98%"
            })
    void levels(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "80%的乡镇达到国家标准。 -> 达到国家标准的乡镇 EXACTLY 80%",
                "80%以上的乡镇完成检查。 -> 乡镇 AT_LEAST 80%",
                "80%的诊疗、检查在本县完成。 -> 诊疗、检查 EXACTLY 80%",
                "30种大病80%的患者得到救治。 -> 30种大病的患者 EXACTLY 80%",
                "10%的基层机构、30%的二级机构达到标准。 -> 基层机构 EXACTLY 10% / 二级机构 EXACTLY 30%",
                "组织合理用药考核，覆盖10%的基层机构、30%的二级机构。 -> 合理用药考核覆盖的基层机构 EXACTLY 10% / 合理用药考核覆盖的二级机构 EXACTLY 30%",
                "检查覆盖80%的乡镇。 -> 检查覆盖的乡镇 EXACTLY 80%",
                "科研人员享有不低于70%的所有权。 -> ''"
            })
    void sharesOfThings(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "遴选8个专科实行共建。 -> 共建专科 EXACTLY 8个",
                "遴选8个专科。 -> 专科 EXACTLY 8个",
                "选取8个县开展试点。 -> 试点县 EXACTLY 8个",
                "乡镇24小时内审核完毕。 -> 乡镇审核 AT_MOST 24小时",
                "投诉受理后24小时内办结。 -> 投诉受理后办结 AT_MOST 24小时",
                "县级政府应在1小时内速报信息。 -> 速报信息 AT_MOST 1小时",
                "按市级医院100张、县级医院50张标准设置病区。 -> 市级医院病区 EXACTLY 100张 / 县级医院病区 EXACTLY 50张",
                "按照每个乡镇5名的标准配备教师。 -> 教师 EXACTLY 5名 (每个乡镇)",
                "每百户不少于20平方米的标准配建用房。 -> 标准配建用房 AT_LEAST 20平方米 (每百户)",
                "每千人口拥有医生3.93名。 -> 医生 EXACTLY 3.93名 (每千人口)",
                "城市每万人拥有公交车10辆。 -> 城市公交车 EXACTLY 10辆 (每万人)",
                "平均每名护路员管护里程不超过5公里。 -> 管护里程 AT_MOST 5公里 (每名护路员)",
                "年均增长8%。 -> 年均增长8% CHANGE_BY 8% (年均)",
                "地区生产总值年均增长8%，达到500亿元。 -> 地区生产总值 CHANGE_BY 8% (年均) / 地区生产总值 AT_LEAST 500亿元",
                "每周至少巡查1次。 -> 巡查 AT_LEAST 1次 (每周)",
                "每月至少开展检查2次。 -> 检查 AT_LEAST 2次 (每月)",
                "每季度至少走访企业1次。 -> 走访企业 AT_LEAST 1次 (每季度)",
                "全县每万人拥有律师5名。 -> 律师 EXACTLY 5名 (每万人)",
                "全区每千名老年人拥有养老床位40张。 -> 养老床位 EXACTLY 40张 (每千名老年人)",
                "每个街道至少建成1个综合养老服务中心。 -> 综合养老服务中心 AT_LEAST 1个 (每个街道)",
                "居民人均可支配收入年均增长6%。 -> 居民人均可支配收入 CHANGE_BY 6% (年均)",
                "选取8个县开展试点工作。 -> 试点县 EXACTLY 8个",
                "遴选10家企业进行重点培育。 -> 重点培育企业 EXACTLY 10家",
                "接到报告后，县级政府应在1小时内速报。 -> 速报 AT_MOST 1小时",
                "对投诉举报5日内答复。 -> 投诉举报答复 AT_MOST 5日",
                "检查覆盖80%的乡镇、100%的村。 -> 检查覆盖的乡镇 EXACTLY 80% / 检查覆盖的村 EXACTLY 100%",
                "开展应急演练，每年不少于2次。 -> 应急演练 AT_LEAST 2次 (每年)",
                "按照1:50的比例配备辅导员。 -> ''",
                "每250张床位配备医生1名。 -> 医生 EXACTLY 1名 (每250张床位)",
                "每千名老年人拥有床位40张。 -> 床位 EXACTLY 40张 (每千名老年人)",
                "年均新增就业5万人。 -> 新增就业 EXACTLY 5万人 (年均)",
                "2021年均衡发展率达到90%。 -> 均衡发展率 AT_LEAST 90%",
                "年均湿度达到60%。 -> 年均湿度 AT_LEAST 60%",
                "每万常住人口全科医生达到4名。 -> 全科医生 AT_LEAST 4名 (每万常住人口)",
                "每千人口医疗卫生机构床位数达到7张。 -> 医疗卫生机构床位数 AT_LEAST 7张 (每千人口)",
                "各县区分别建成公园2个。 -> 公园 EXACTLY 2个 (各县区)",
                "每个乡镇，建成站点1个。 -> 站点 EXACTLY 1个",
                "按照每所学校2名标准配备保安。 -> 保安 EXACTLY 2名 (每所学校)",
                "医院按100张标准设置病区。 -> 医院病区 EXACTLY 100张"
            })
    void framesAndRates(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "新增学校45家，2022年新增50家。 -> 新增学校 EXACTLY 45家 / 新增学校 EXACTLY 50家",
                "新增4A级景区2家、3A级景区5家。 -> 新增4A级景区 EXACTLY 2家 / 新增3A级景区 EXACTLY 5家",
                "建成消防站5座、消防队3支。 -> 消防站 EXACTLY 5座 / 消防队 EXACTLY 3支",
                "消防站新增5座。 -> 新增消防站 EXACTLY 5座",
                "新建消防站5座。 -> 新建消防站 EXACTLY 5座",
                "适老化改造500户。 -> 适老化改造 EXACTLY 500户",
                "改造小区3个。 -> 改造小区 EXACTLY 3个",
                "改造3个小区。 -> 改造小区 EXACTLY 3个",
                "完成改造小区3个。 -> 改造小区 EXACTLY 3个",
                "新建改建学校5所。 -> 新建改建学校 EXACTLY 5所",
                "建设5所学校、3家医院。 -> 学校 EXACTLY 5所 / 医院 EXACTLY 3家",
                "建设3条国家干线和8条省级支线。 -> 国家干线 EXACTLY 3条 / 省级支线 EXACTLY 8条",
                "对7家医院和中心数据的监管率达到90%。 -> 医院和中心数据的监管率 AT_LEAST 90%",
                "培育3家年营收1亿元以上的企业。 -> 年营收1亿元以上的企业 EXACTLY 3家",
                "建设集休闲、养老于一体的基地5个。 -> 集休闲、养老于一体的基地 EXACTLY 5个",
                "打造5个具有一定影响力、竞争力的品牌。 -> 具有一定影响力、竞争力的品牌 EXACTLY 5个",
                "建设5个回应群众的平台。 -> 回应群众的平台 EXACTLY 5个",
                "培训在校学生500名。 -> 培训在校学生 EXACTLY 500名",
                "建设5个作为示范的平台。 -> 作为示范的平台 EXACTLY 5个"
            })
    void counts(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "存量案件6月底前化解50%。 -> 化解存量案件 EXACTLY 50%",
                "每季度开展检查1次。 -> 检查 EXACTLY 1次 (每季度)",
                "举办活动5场次。 -> 活动 EXACTLY 5场次",
                "处理能力达到每小时1万立方米。 -> 处理能力 AT_LEAST 1万立方米 (每小时)",
                "出栏2亿羽、渔业产量达到5万吨。 -> 出栏 EXACTLY 2亿羽 / 渔业产量 AT_LEAST 5万吨",
                "能耗较2020年下降5%。 -> 能耗 CHANGE_BY -5%",
                "占比2025年达到30%。 -> 占比 AT_LEAST 30%",
                "2024年度预算执行率达到90%。 -> 预算执行率 AT_LEAST 90%",
                "到位资金达到5亿元。 -> 到位资金 AT_LEAST 5亿元",
                "使用面积达到5万平方米。 -> 使用面积 AT_LEAST 5万平方米",
                "要素保障率达到90%。 -> 要素保障率 AT_LEAST 90%",
                "人均收入增长5%。 -> 人均收入 CHANGE_BY 5%",
                "累计建成学校5所。 -> 学校 EXACTLY 5所",
                "学校总数达到5所。 -> 学校总数 AT_LEAST 5所",
                "全市建成学校5所，其中小学3所。 -> 全市建成学校 EXACTLY 5所 / 小学 EXACTLY 3所",
                "完成投资5亿元。 -> 投资 EXACTLY 5亿元",
                "完成工业投资5亿元、农业投资3亿元。 -> 工业投资 EXACTLY 5亿元 / 农业投资 EXACTLY 3亿元",
                "投资增长5%以上，消费增长8%左右。 -> 投资 CHANGE_BY 5% / 消费 CHANGE_BY 8%",
                "设立总规模50亿元的产业基金，首期10亿元。 -> 产业基金 EXACTLY 50亿元 / 产业基金首期 EXACTLY 10亿元",
                "零工驿站新建4个。 -> 新建零工驿站 EXACTLY 4个",
                "合格率达到90%，其中农村85%。 -> 合格率 AT_LEAST 90% / 农村合格率 EXACTLY 85%",
                "失业率控制在5%以内，就业率稳定在95%。 -> 失业率 AT_MOST 5% / 就业率 EXACTLY 95%",
                "转移就业4.5万人，失业人员再就业1.6万人。 -> 转移就业 EXACTLY 4.5万人 / 失业人员再就业 EXACTLY 1.6万人",
                "至少办好1所高中和1所中等职业学校。 -> 高中 AT_LEAST 1所 / 中等职业学校 AT_LEAST 1所",
                "举办“双百”活动5场。 -> “双百”活动 EXACTLY 5场",
                "每个乡镇建成1个以上站点。 -> 站点 AT_LEAST 1个 (每个乡镇)",
                "各县区新建学校1所。 -> 新建学校 EXACTLY 1所 (各县区)",
                "5个乡镇全部建成。 -> 乡镇 EXACTLY 5个",
                "主要农作物良种覆盖率保持在97%以上。 -> 主要农作物良种覆盖率 AT_LEAST 97%",
                "新增高标准农田20万亩，总面积达到100万亩。 -> 新增高标准农田 EXACTLY 20万亩 / 高标准农田总面积 AT_LEAST 100万亩",
                "水质优良比例提高至85%以上，劣五类水体基本消除。 -> 水质优良比例 AT_LEAST 85%",
                "行政审批时限压缩至5个工作日以内。 -> 行政审批时限 AT_MOST 5个工作日",
                "单位能耗下降3.5%，水耗下降5%。 -> 单位能耗 CHANGE_BY -3.5% / 水耗 CHANGE_BY -5%",
                "新建学校5所，医院3家，投资2亿元。 -> 新建学校 EXACTLY 5所 / 医院 EXACTLY 3家 / 投资 EXACTLY 2亿元",
                "新建学校5所；医院3家。 -> 新建学校 EXACTLY 5所",
                "新建学校5所，现有医院3家。 -> 新建学校 EXACTLY 5所",
                "新建学校5所，符合条件的医院3家。 -> 新建学校 EXACTLY 5所",
                "至少新建2所小学及1所初中。 -> 小学 AT_LEAST 2所 / 初中 AT_LEAST 1所",
                "不少于3所小学和2所中学完成改造。 -> 小学 AT_LEAST 3所 / 中学 AT_LEAST 2所",
                "旅游收入达到50亿元，增长10%。 -> 旅游收入 AT_LEAST 50亿元 / 旅游收入 CHANGE_BY 10%",
                "失业率控制在5%以内，其中城镇4.5%以内。 -> 失业率 AT_MOST 5% / 城镇失业率 AT_MOST 4.5%"
            })
    void otherPhrases(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }
}
