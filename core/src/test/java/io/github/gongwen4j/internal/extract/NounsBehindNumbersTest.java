package io.github.gongwen4j.internal.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind a number: where the noun starts and ends, and what tells the things counted from others. */
class NounsBehindNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "80%的投诉24小时内办结。 -> 24小时内办结的投诉 EXACTLY 80% / 投诉办结 AT_MOST 24小时",
                "50%的企业符合国家标准。 -> 符合国家标准的企业 EXACTLY 50%",
                "60%的医院检查结果互联互通。 -> 互联互通的医院检查结果 EXACTLY 60%",
                "80%的企业达到A级。 -> 达到A级的企业 EXACTLY 80%",
                "50%的学校达到国家义务教育优质均衡发展督导评估认定的全部标准。 -> 学校 EXACTLY 50%",
                "80%的乡镇、街道建成站点。 -> 乡镇、街道 EXACTLY 80%",
                "80%的企业、合作社、家庭农场加入联盟。 -> 企业、合作社、家庭农场 EXACTLY 80%",
                "60%的学校、3家医院通过验收。 -> 学校 EXACTLY 60% / 医院 EXACTLY 3家",
                "50%的供应商应通过认证。 -> 供应商 EXACTLY 50%",
                "90%的行政村在年底前通硬化路。 -> 行政村 EXACTLY 90%",
                "30%以上的规模以上企业设立研发机构。 -> 规模以上企业 AT_LEAST 30%",
                "80%的企业能够按时完成转型。 -> 按时完成转型的企业 EXACTLY 80%",
                "8家医院达到三级标准。 -> 达到三级标准的医院 EXACTLY 8家",
                "至少80%的学校和医院达标。 -> 学校和医院 AT_LEAST 80%",
                "50%的学校、5个街道完成整改。 -> 学校 EXACTLY 50% / 街道 EXACTLY 5个",
                "60%的重点企业、规模以上工业企业完成诊断。 -> 重点企业、规模以上工业企业 EXACTLY 60%",
                "100%的村（社区）建成站点。 -> 村（社区） EXACTLY 100%",
                "90%的“小散乱污”企业、作坊完成整治。 -> “小散乱污”企业、作坊 EXACTLY 90%",
                "80%的行政村2025年达到标准。 -> 2025年达到标准的行政村 EXACTLY 80%",
                "50%的学校在职教师完成培训。 -> 学校在职教师 EXACTLY 50%",
                "50%的单位在年内完成改造。 -> 单位 EXACTLY 50%",
                "30%的村应建成示范村。 -> 村 EXACTLY 30%",
                "95%的响应单位完成演练。 -> 响应单位 EXACTLY 95%",
                "对5个园区和企业的检查覆盖率达到90%。 -> 园区和企业的检查覆盖率 AT_LEAST 90%"
            })
    void sharesOfThings(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "建设5个集休闲、养老、研学于一体的基地。 -> 基地 EXACTLY 5个",
                "打造10条集研发、生产、销售于一体的产业链。 -> 产业链 EXACTLY 10条",
                "培育5家国家级“专精特新、小巨人”企业。 -> 国家级“专精特新、小巨人”企业 EXACTLY 5家",
                "培育3家作为龙头的企业。 -> 作为龙头的企业 EXACTLY 3家",
                "培育5家以农产品加工为主的企业。 -> 以农产品加工为主的企业 EXACTLY 5家",
                "建设2家与会展配套的酒店。 -> 与会展配套的酒店 EXACTLY 2家",
                "建设5个相对集中的安置点。 -> 相对集中的安置点 EXACTLY 5个",
                "建设12个适应市场需求的专业。 -> 适应市场需求的专业 EXACTLY 12个",
                "评选3个年度先进集体。 -> 年度先进集体 EXACTLY 3个"
            })
    void attributesOfTheThingsCounted(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "建设5个供应保障基地。 -> 供应保障基地 EXACTLY 5个",
                "建设3个应急避难场所。 -> 应急避难场所 EXACTLY 3个",
                "建立8个快速响应小组。 -> 快速响应小组 EXACTLY 8个",
                "建设3个在线监测点。 -> 在线监测点 EXACTLY 3个",
                "化解8个潜在风险点。 -> 化解潜在风险点 EXACTLY 8个",
                "培训300名在岗教师。 -> 培训在岗教师 EXACTLY 300名",
                "培养3名副科级以上干部。 -> 副科级以上干部 EXACTLY 3名",
                "建成3个省级以上重点实验室。 -> 省级以上重点实验室 EXACTLY 3个",
                "建设5个为老服务站。 -> 为老服务站 EXACTLY 5个",
                "新建50个村级为民服务站点。 -> 村级为民服务站点 EXACTLY 50个",
                "建设3所和谐校园。 -> 和谐校园 EXACTLY 3所",
                "整治5个行为不规范市场。 -> 行为不规范市场 EXACTLY 5个"
            })
    void wordsThatOnlyLookLikeAnEnd(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "5所学校于9月底前建成。 -> 学校 EXACTLY 5所",
                "5所学校9月底前建成。 -> 学校 EXACTLY 5所",
                "修复设施18座，其余5座年底前完成。 -> 修复设施 EXACTLY 18座 / 其余设施 EXACTLY 5座",
                "设立基金5亿元，首期2亿元于9月底前到位。 -> 设立基金 EXACTLY 5亿元 / 基金首期 EXACTLY 2亿元",
                "建成医院3所和商场2个。 -> 医院 EXACTLY 3所 / 商场 EXACTLY 2个",
                "建设5个和平广场以及3个社区公园。 -> 和平广场 EXACTLY 5个 / 社区公园 EXACTLY 3个",
                "建设3个室外运动场、2个室内体育馆。 -> 室外运动场 EXACTLY 3个 / 室内体育馆 EXACTLY 2个",
                "修复设施18座，其余5座2022年完成。 -> 修复设施 EXACTLY 18座 / 其余设施 EXACTLY 5座",
                "引进5家企业以上。 -> 引进企业 EXACTLY 5家"
            })
    void whatFollowsIsNoNoun(String sentence, String told) {
        Sentence.assertTargets(sentence, told);
    }
}
