package io.github.gongwen4j.generated;

import io.github.gongwen4j.generated.Plan.Sentence;
import java.util.List;

/** Wordings of official documents, and what they say. */
final class Words {
    static final List<String> ISSUERS = List.of("云河市人民政府办公室", "云河市卫生健康委员会", "江南省水利厅", "云河市人民政府");

    static final List<String> SUBJECTS = List.of("加强城乡供水保障工作", "做好秋冬季防火工作", "推进智慧医疗建设", "进一步优化营商环境");

    static final List<String> PLANS = List.of("2021年全市重点工作实施方案", "云河市2021年医改工作要点", "2021年民生实事任务分工方案", "云河市公共服务提升行动方案");

    static final List<String> RECIPIENTS = List.of("各县（市、区）人民政府", "市政府各部门", "各直属单位", "各街道办事处", "有关企业");

    static final List<String> UNITS = List.of(
            "市卫生健康委", "市财政局", "市发展改革委", "市人力资源社会保障局", "市水利局", "市委网信办", "各县（市、区）人民政府", "市市场监管局", "云河供电公司", "市大数据局");

    static final List<String> CHAPTERS =
            List.of("强化基层医疗服务", "扎实推进重点项目建设", "深化供水体制改革", "提升公共服务水平", "全面加强安全监管", "促进产业融合发展");

    static final List<String> ITEMS = List.of(
            "完善急救体系",
            "推进老旧管网改造",
            "加强人才队伍建设",
            "落实资金投入责任",
            "健全考核评价机制",
            "开展“互联网+”服务",
            "优化二、三级医院布局",
            "规范村（社区）服务管理",
            "实施“一网通办”改革",
            "保障农村饮水安全");

    static final List<String> WORK = List.of(
            "完善管理制度，明确责任分工，推动资源下沉。",
            "加强部门协同；强化督促指导，及时研究解决问题。",
            "建立由主要负责同志任组长的工作专班（专班成员从相关部门抽调），统筹推进各项工作落实见效，切实增强人民群众获得感。",
            "推广“最多跑一次”经验做法。",
            "严格执行《云河市城市供水管理办法》，规范服务行为。",
            "对接国家PPP项目库，争取更多支持。");

    static final List<Sentence> TIMED = List.of(
            timed("2021年6月底前", "完成摸底排查。", "BY 2021-06-30"),
            timed("年底前", "建立健全长效机制。", "BY 2021-12-31"),
            timed("10月底前", "印发实施细则。", "BY 2021-10-31"),
            timed("2022年底前", "全面完成改造任务。", "BY 2022-12-31"),
            timed("2021年9月30日前", "报送工作总结。", "BY 2021-09-30"),
            timed("每季度", "通报工作进展情况。", "RECURRING P3M"),
            timed("上半年", "完成前期论证。", "BY 2021-06-30"),
            timed("11月上旬", "开展联合验收。", "BY 2021-11-10"),
            timed("每半年", "开展专项检查。", "RECURRING P6M"),
            timed("每年", "组织应急演练。", "RECURRING P1Y"));

    static final List<Sentence> AIMED = List.of(
            aimed("家庭医生签约率", "达到75%以上", "AT_LEAST 75 %"),
            aimed("投诉率", "控制在5%以内", "AT_MOST 5 %"),
            aimed("空气优良天数比例", "不低于85%", "AT_LEAST 85 %"),
            aimed("群众满意度", "稳定在90%以上", "AT_LEAST 90 %"),
            new Sentence("新增停车位不少于2000个。", List.of("target 新增停车位 不少于2000个 AT_LEAST 2000 个")),
            new Sentence(
                    "建成社区医院8家，新增市级质控中心5个。", List.of("target 社区医院 8家 EXACTLY 8 家", "target 新增市级质控中心 5个 EXACTLY 5 个")),
            new Sentence(
                    "实现覆盖率达到98%，合格率不低于99.5%。",
                    List.of("target 覆盖率 达到98% AT_LEAST 98 %", "target 合格率 不低于99.5% AT_LEAST 99.5 %")),
            governed("到2022年底，", "2022年底", "BY 2022-12-31", ""),
            governed("力争到2023年，", "2023年", "BY 2023-12-31", " ASPIRATIONAL"),
            governed("确保年底前", "年底前", "BY 2021-12-31", " MANDATORY"),
            aimed("平均住院日", "控制在8天左右", "ABOUT 8 天"),
            aimed("平均办理时间", "不超过3个工作日", "AT_MOST 3 个工作日"));

    static final String TIME_LIMIT = "2021年11月底前";

    private Words() {}

    private static Sentence timed(String time, String words, String meaning) {
        return new Sentence(time + words, List.of("deadline " + time + ' ' + meaning));
    }

    /** Two levels in parallel clauses, both by one time. */
    private static Sentence governed(String words, String time, String meaning, String modality) {
        String by = modality + " by " + time;
        return new Sentence(
                words + "森林覆盖率提高到60%，湿地保护率不低于55%。",
                List.of(
                        "deadline " + time + ' ' + meaning,
                        "target 森林覆盖率 提高到60% AT_LEAST 60 %" + by,
                        "target 湿地保护率 不低于55% AT_LEAST 55 %" + by));
    }

    private static Sentence aimed(String indicator, String words, String meaning) {
        return new Sentence(indicator + words + "。", List.of("target " + indicator + ' ' + words + ' ' + meaning));
    }
}
