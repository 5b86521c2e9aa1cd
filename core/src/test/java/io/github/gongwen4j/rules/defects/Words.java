package io.github.gongwen4j.rules.defects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes up sections and tasks, each task of a matter of its own. State of one test. */
final class Words {
    static final List<String> UNITS = List.of(
            "市教育局", "市公安局", "市民政局", "市财政局", "市水利局", "市商务局", "市应急局", "市审计局", "市卫生健康委", "市市场监管局", "市委宣传部", "云河供电公司");

    private static final List<String> MATTERS =
            List.of("学校", "医院", "商场", "车站", "工地", "仓库", "宾馆", "剧院", "码头", "市场", "公园", "厂房", "网吧", "食堂", "机场", "银行");
    private static final List<String> WORK = List.of("隐患排查", "设施检修", "应急演练", "线路改造", "通道清理");
    private static final List<String> CHAPTERS = List.of("抓好重点场所整治", "夯实消防工作基础", "提升公共消防能力", "强化消防源头管控");

    /** What looks like a defect and is none. */
    private static final List<String> EXTRAS = List.of(
            "建成东区2个、西区3个，共5个微型消防站。",
            "新建消火栓共50个（东区20个、西区30个）。",
            "投资2000万元，其中市级资金800万元、区级资金1100万元。",
            "东区、西区分别新增停车位200个、300个。",
            "覆盖城区、郊区、山区等3个区域。",
            "严格执行《江南省消防管理办法》（江政发〔2019〕13号），规范检查行为。",
            "落实《关于印发〈江南省消防规划〉的通知》要求。",
            "推广“四清一控”经验（含“网格化”做法）。",
            "火灾起数比2020年下降5%。",
            "抓好以下重点环节。",
            "做到（1）通道不堵塞、（2）设施不缺失。",
            "一要压实责任；二要严格执法。");

    /** Sentences of several lengths: where all lines are equally long, they look like a text that a page's edge has wrapped. */
    private static final List<String> TAILS = List.of(
            "",
            "压实属地责任。",
            "建立问题台账，实行销号管理。",
            "组织开展“回头看”，防止问题反弹。",
            "加强部门协同，及时研究解决困难和问题，推动工作落到实处。",
            "坚持人防、物防、技防相结合，推动关口前移、重心下移，把风险隐患化解在萌芽状态。",
            "广泛开展消防安全宣传教育，组织志愿者进社区、进企业、进学校、进家庭，不断增强群众防范意识和自救互救能力。");

    private final Random random;
    private final boolean years;
    private final List<String> matters = new ArrayList<>(MATTERS);
    private final List<String> headings = new ArrayList<>(CHAPTERS);
    private final List<String> extras = new ArrayList<>(EXTRAS);

    Words(Random random) {
        this.random = random;
        this.years = random.nextInt(3) == 0;
        Collections.shuffle(matters, random);
        Collections.shuffle(headings, random);
        Collections.shuffle(extras, random);
    }

    /** What the notice is about: the work of a year, or of three years. */
    String subject() {
        return years ? "消防安全整治（2021—2023年）" : "2021年消防工作";
    }

    Draft.Chapter chapter() {
        Draft.Chapter chapter = new Draft.Chapter(headings.remove(0));
        for (int count = 3 + random.nextInt(2); count > 0; count--) {
            chapter.items.add(item());
        }
        return chapter;
    }

    private Item item() {
        List<String> units = new ArrayList<>(UNITS);
        Collections.shuffle(units, random);
        int year = years ? 2021 + random.nextInt(3) : 2021;
        Item item = new Item(
                matters.remove(0),
                WORK.get(random.nextInt(WORK.size())),
                year + "年" + (4 + random.nextInt(9)) + "月底前",
                60 + random.nextInt(40),
                units.subList(0, 2 + random.nextInt(2)));
        item.extra = TAILS.get(random.nextInt(TAILS.size()))
                + (random.nextInt(3) == 0 && !extras.isEmpty() ? extras.remove(0) : "");
        return item;
    }
}
