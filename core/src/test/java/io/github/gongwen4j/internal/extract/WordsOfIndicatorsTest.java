package io.github.gongwen4j.internal.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that a number measures, without those that only lead to it. */
class WordsOfIndicatorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "城镇和农村居民收入分别增长5%、6%。 -> 城镇居民收入 CHANGE_BY 5% / 农村居民收入 CHANGE_BY 6%",
                "城镇与农村居民收入分别增长5%、6%。 -> 城镇居民收入 CHANGE_BY 5% / 农村居民收入 CHANGE_BY 6%",
                "医疗、养老、托育机构分别达到5家、6家、7家。 -> 医疗机构 AT_LEAST 5家 / 养老机构 AT_LEAST 6家 / 托育机构 AT_LEAST 7家",
                "个人自付政策范围内和政策范围外费用分别占总费用的10%、5%以内。 -> 个人自付政策范围内费用占总费用比例 AT_MOST 10% / 个人自付政策范围外费用占总费用比例 AT_MOST 5%",
                "小学、中学分别新建5所、3所。 -> 小学 EXACTLY 5所 / 中学 EXACTLY 3所",
                "为适龄妇女免费提供宫颈癌筛查5万人次。 -> 宫颈癌筛查 EXACTLY 5万人次",
                "对外贸易增长5%。 -> 对外贸易 CHANGE_BY 5%",
                "以市政府名义召开的会议减少5次。 -> 以市政府名义召开的会议 CHANGE_BY -5次",
                "以街道为主体的平台新增5个。 -> 新增平台 EXACTLY 5个",
                "原有利率基础上下降5%。 -> 利率 CHANGE_BY -5%",
                "在原有标准的基础上提高5%。 -> 标准 CHANGE_BY 5%",
                "全县年均增长5%。 -> 全县 CHANGE_BY 5% (年均)",
                "全年新增就业5万人。 -> 新增就业 EXACTLY 5万人",
                "每万人口发明专利拥有量达到5件。 -> 发明专利拥有量 AT_LEAST 5件 (每万人口)",
                "年均新增就业5万人。 -> 新增就业 EXACTLY 5万人 (年均)",
                "县区平均每个乡镇建成站点5个。 -> 县区站点 EXACTLY 5个 (每个乡镇)",
                "每个县区至少建成1个示范点。 -> 示范点 AT_LEAST 1个 (每个县区)",
                "人口出生率达到每年5‰。 -> 人口出生率 EXACTLY 5‰ (每年)",
                "每年新增学校5所。 -> 新增学校 EXACTLY 5所 (每年)",
                "每季度每个乡镇开展检查2次。 -> 检查 EXACTLY 2次 (每季度每个乡镇)",
                "学校、医院新建5所。 -> 新建学校、医院 EXACTLY 5所",
                "生猪出栏20万头、肉类产量达到5万吨。 -> 生猪出栏 EXACTLY 20万头 / 肉类产量 AT_LEAST 5万吨",
                "公路密度由50公里提高到80公里。 -> 公路密度 AT_LEAST 80公里",
                "失业率同比下降5%以上。 -> 失业率 CHANGE_BY -5%",
                "力争失业率环比下降5%。 -> 失业率 CHANGE_BY -5%",
                "一是建成学校5所、二是建成医院3家。 -> 学校 EXACTLY 5所 / 医院 EXACTLY 3家",
                "（1）到2025年学校达到5所。 -> 学校 AT_LEAST 5所",
                "到2025年，森林覆盖率、湿地保护率分别达到45%、55%。 -> 森林覆盖率 AT_LEAST 45% / 湿地保护率 AT_LEAST 55%",
                "国家级、省级、市级示范校分别达到3所、5所、8所。 -> 国家级示范校 AT_LEAST 3所 / 省级示范校 AT_LEAST 5所 / 市级示范校 AT_LEAST 8所",
                "甲、乙、丙三区分别完成投资5亿元、6亿元、7亿元。 -> 甲区投资 EXACTLY 5亿元 / 乙区投资 EXACTLY 6亿元 / 丙区投资 EXACTLY 7亿元",
                "投放种鱼5窝、渔业产量达到5万吨。 -> 渔业产量 AT_LEAST 5万吨",
                "栽植茶树3蓬、茶叶产量达到5万吨。 -> 茶叶产量 AT_LEAST 5万吨",
                "2021年产量、销量达到5万吨。 -> 产量、销量 AT_LEAST 5万吨"
            })
    void listsAndPhrases(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "到岗教师达到500名。 -> 到岗教师 AT_LEAST 500名",
                "在建项目达到5个。 -> 在建项目 AT_LEAST 5个",
                "使用率达到90%。 -> 使用率 AT_LEAST 90%",
                "应届毕业生就业率达到90%。 -> 应届毕业生就业率 AT_LEAST 90%",
                "到场教师达到500名。 -> 到场教师 AT_LEAST 500名",
                "要建成学校5所。 -> 学校 EXACTLY 5所",
                "应建成学校5所。 -> 学校 EXACTLY 5所",
                "立行立改类问题整改率达到100%。 -> 立行立改类问题整改率 AT_LEAST 100%",
                "2021年度学校达标率达到90%。 -> 学校达标率 AT_LEAST 90%",
                "城镇化率较2019年提高5个百分点。 -> 城镇化率 CHANGE_BY 5个百分点",
                "占比较2019年提高5个百分点。 -> 占比 CHANGE_BY 5个百分点",
                "以乡镇为单位，接种率达到90%。 -> 接种率 AT_LEAST 90%",
                "人均公园面积达到5平方米。 -> 人均公园面积 AT_LEAST 5平方米",
                "户均收入达到5万元。 -> 户均收入 AT_LEAST 5万元",
                "户籍人口城镇化率均达到90%。 -> 户籍人口城镇化率 AT_LEAST 90%",
                "学校、医院均达到5所。 -> 学校、医院 AT_LEAST 5所",
                "检查率要达到90%。 -> 检查率 AT_LEAST 90%",
                "检查率累计达到90%。 -> 检查率 AT_LEAST 90%",
                "检查率到2025年要达到90%。 -> 检查率 AT_LEAST 90%",
                "空气质量优良天数比率比上年提高2个百分点。 -> 空气质量优良天数比率 CHANGE_BY 2个百分点",
                "规模以上工业增加值较上年增长6%。 -> 规模以上工业增加值 CHANGE_BY 6%",
                "万元地区生产总值能耗较上年同期下降3%。 -> 万元地区生产总值能耗 CHANGE_BY -3%",
                "工程项目审批时间较去年同期压缩30%。 -> 工程项目审批时间 CHANGE_BY -30%",
                "普及率由2020年的60%提高到80%。 -> 普及率 AT_LEAST 80%",
                "以街道为单位，覆盖率达到90%。 -> 覆盖率 AT_LEAST 90%",
                "以乡镇为单位适龄儿童国家免疫规划疫苗接种率达到95%。 -> 以乡镇为单位适龄儿童国家免疫规划疫苗接种率 AT_LEAST 95%",
                "1.建成学校5所；2.建成医院3家。 -> 学校 EXACTLY 5所 / 医院 EXACTLY 3家",
                "（1）建成学校5所；（2）建成医院3家。 -> 学校 EXACTLY 5所 / 医院 EXACTLY 3家",
                "分两批培训干部200人。 -> 培训干部 EXACTLY 200人",
                "分三年培训干部200人。 -> 培训干部 EXACTLY 200人",
                "应收尽收率达到100%。 -> 应收尽收率 AT_LEAST 100%",
                "应急广播覆盖率达到100%。 -> 应急广播覆盖率 AT_LEAST 100%",
                "在校生规模达到5万人。 -> 在校生规模 AT_LEAST 5万人",
                "到岗率达到98%。 -> 到岗率 AT_LEAST 98%",
                "向困难群众发放救助物资5000件。 -> 救助物资 EXACTLY 5000件",
                "以市政府名义印发的文件解读率达到100%。 -> 文件解读率 AT_LEAST 100%",
                "对外贸易额增长5%。 -> 对外贸易额 CHANGE_BY 5%",
                "对口支援率达到100%。 -> 对口支援率 AT_LEAST 100%",
                "对重点企业走访率达到100%。 -> 重点企业走访率 AT_LEAST 100%",
                "在现有利率基础上下降5%。 -> 利率 CHANGE_BY -5%",
                "亩均税收达到20万元。 -> 亩均税收 AT_LEAST 20万元",
                "户籍人口城镇化率平均达到50%。 -> 户籍人口城镇化率 AT_LEAST 50%"
            })
    void wordsAtTheEdges(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "乡镇应在24小时内必须审核完毕。 -> 审核 AT_MOST 24小时",
                "企业申报后5个工作日内完成审核工作。 -> 企业申报后完成审核 AT_MOST 5个工作日",
                "自收到申请之日起5个工作日内予以办结。 -> 办结 AT_MOST 5个工作日",
                "2小时内。 -> ''",
                "按5%标准提取。 -> ''",
                "按50张标准建设病区。 -> 病区 EXACTLY 50张",
                "按照县级医院50张标准。 -> ''",
                "按县级医院标准设置50张床位。 -> 床位 EXACTLY 50张",
                "覆盖10%的学校。 -> 学校 EXACTLY 10%",
                "检查覆盖10%的学校和5家医院。 -> 检查覆盖的学校 EXACTLY 10%",
                "群众享有70%的所有权。 -> 所有权 EXACTLY 70%",
                "三级医院50%的病区达标。 -> 三级医院的病区 EXACTLY 50%",
                "全县50%的学校达标。 -> 学校 EXACTLY 50%",
                "10%的学校达到国内领先、国际一流水平。 -> 达到国内领先、国际一流水平的学校 EXACTLY 10%",
                "10%的学校达到国家标准、30%的医院达到省级标准。 -> 达到国家标准的学校 EXACTLY 10% / 达到省级标准的医院 EXACTLY 30%",
                "50%的学校能够达到国家标准。 -> 达到国家标准的学校 EXACTLY 50%",
                "5家企业达到国家标准。 -> 达到国家标准的企业 EXACTLY 5家"
            })
    void framesAndShares(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "新建5家能提供服务的机构。 -> 能提供服务的机构 EXACTLY 5家",
                "建成5个以上示范点。 -> 示范点 AT_LEAST 5个",
                "建设5个存在隐患的场所。 -> 存在隐患的场所 EXACTLY 5个",
                "建成5所行为规范学校。 -> 行为规范学校 EXACTLY 5所",
                "建设3家年营收1亿元以下的企业。 -> 年营收1亿元以下的企业 EXACTLY 3家",
                "培育3家营收1亿元以上的企业集群。 -> 营收1亿元以上的企业集群 EXACTLY 3家",
                "建成消防站5座，消防队3支，装备率达到90%。 -> 消防站 EXACTLY 5座 / 消防队 EXACTLY 3支 / 装备率 AT_LEAST 90%",
                "改造提升小区5个、管网8公里。 -> 改造提升小区 EXACTLY 5个 / 改造管网 EXACTLY 8公里",
                "改造小区3个、新建小区5个。 -> 改造小区 EXACTLY 3个 / 新建小区 EXACTLY 5个",
                "新建学校5所以上，改建3所以上。 -> 新建学校 AT_LEAST 5所 / 改建学校 AT_LEAST 3所",
                "实施技改项目5个。 -> 技改项目 EXACTLY 5个",
                "推进项目建设5个。 -> 项目建设 EXACTLY 5个",
                "新增发明专利5件、实用新型专利8件。 -> 新增发明专利 EXACTLY 5件 / 新增实用新型专利 EXACTLY 8件"
            })
    void countsAndTheirVerbs(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "力争建成学校5所，医院3家。 -> 5所 ASPIRATIONAL / 3家 ASPIRATIONAL",
                "力争就业率达到90%，参保率达到95%。 -> 达到90% ASPIRATIONAL / 达到95% ASPIRATIONAL",
                "就业率力争达到90%，参保率达到95%。 -> 达到90% ASPIRATIONAL / 达到95% NORMAL",
                "确保建成学校5所；医院3家。 -> 5所 MANDATORY",
                "力争到2025年，建成学校5所，新建医院3家。 -> 5所 ASPIRATIONAL / 3家 ASPIRATIONAL",
                "到2025年，力争建成学校5所，新建医院3家。 -> 5所 ASPIRATIONAL / 3家 ASPIRATIONAL",
                "鼓励建成学校5所。 -> 5所 ENCOURAGED",
                "2021年支持建成学校5所。 -> 5所 ENCOURAGED",
                "6月底前，鼓励建成学校5所。 -> 5所 ENCOURAGED",
                "必须建成学校5所。 -> 5所 MANDATORY",
                "原则上建成学校5所。 -> 5所 DEFAULT",
                "力争2025年建成学校5所。 -> 5所 ASPIRATIONAL",
                "力争分别达到10%、8%以内。 -> 达到10%、8%以内 ASPIRATIONAL / 8%以内 ASPIRATIONAL",
                "确保学校达到5所，力争医院达到3家，诊所达到8家。 -> 达到5所 MANDATORY / 达到3家 ASPIRATIONAL / 达到8家 ASPIRATIONAL",
                "力争新增就业5万人，新增企业8家。 -> 5万人 ASPIRATIONAL / 8家 ASPIRATIONAL",
                "原则上新建学校5所，新建医院3家。 -> 5所 DEFAULT / 3家 NORMAL",
                "鼓励企业新建站点5个。 -> 5个 ENCOURAGED",
                "2021年鼓励新建站点5个。 -> 5个 ENCOURAGED",
                "力争到2025年，建成学校5所。 -> 5所 ASPIRATIONAL",
                "确保在6月底前建成学校5所。 -> 5所 MANDATORY",
                "确保学校达标，加强管理，健全制度，新建医院3家。 -> 3家 NORMAL",
                "力争建成学校5所，加强管理，新建医院3家。 -> 5所 ASPIRATIONAL / 3家 NORMAL",
                "必须建成学校5所；建成医院3家。 -> 5所 MANDATORY / 3家 NORMAL"
            })
    void howBindingTheyAre(String sentence, String told) {
        Sentence.assertModalities(sentence, told);
    }
}
