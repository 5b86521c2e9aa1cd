package io.github.gongwen4j.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A generated notice that is right in every respect, as lines that a defect can change. State of one test. */
final class Draft {
    private static final String HAN = "一二三四五六七八九十";
    private static final List<String> MATTERS =
            List.of("学校", "医院", "商场", "车站", "工地", "仓库", "宾馆", "剧院", "码头", "市场", "公园", "厂房", "网吧", "食堂", "机场", "银行");
    private static final List<String> WORK = List.of("隐患排查", "设施检修", "应急演练", "线路改造", "通道清理");
    private static final List<String> UNITS = List.of("市教育局", "市公安局", "市民政局", "市财政局", "市水利局", "市商务局", "市应急局", "市审计局");

    final Random random;
    final List<String> lines = new ArrayList<>();
    /** The indexes of the lines that are tasks. */
    final List<Integer> tasks = new ArrayList<>();
    /** The indexes of the lines that are headings of sections. */
    final List<Integer> sections = new ArrayList<>();

    private final boolean runsOn;
    private final List<String> matters = new ArrayList<>(MATTERS);
    private int number;

    Draft(long seed) {
        random = new Random(seed);
        runsOn = random.nextBoolean();
        Collections.shuffle(matters, random);
        lines.add("某市人民政府办公室关于做好2021年消防工作的通知");
        lines.add("某政办发〔2021〕" + (1 + random.nextInt(99)) + "号");
        lines.add("各区人民政府，市政府各部门：");
        lines.add("为做好全市（含开发区）消防工作，现就有关事项通知如下。");
        int count = 2 + random.nextInt(2);
        for (int s = 0; s < count; s++) {
            sections.add(lines.size());
            lines.add(HAN.charAt(s) + "、抓好第" + HAN.charAt(s) + "批重点场所整治");
            number = runsOn ? number : 0;
            for (int t = 3 + random.nextInt(2); t > 0; t--) {
                tasks.add(lines.size());
                lines.add(task(++number));
            }
        }
        lines.add("某市人民政府办公室");
        lines.add("2021年3月" + (13 + random.nextInt(10)) + "日");
        lines.add("某市人民政府办公室 2021年3月" + (24 + random.nextInt(5)) + "日印发");
    }

    /** A task of its own matter under a number. */
    String task(int value) {
        String matter = matters.remove(0);
        List<String> units = new ArrayList<>(UNITS);
        Collections.shuffle(units, random);
        String work = WORK.get(random.nextInt(WORK.size()));
        return label(value) + "开展" + matter + work + "。2021年" + (4 + random.nextInt(9)) + "月底前完成" + matter + work + "，"
                + matter
                + "消防设施覆盖率达到" + (60 + random.nextInt(40)) + "%。（" + units.get(0) + "牵头，" + units.get(1) + "、"
                + units.get(2)
                + "配合）";
    }

    static String label(int value) {
        String tens = value < 10 ? "" : value == 10 ? "十" : "十" + HAN.charAt(value - 11);
        return "（" + (value < 10 ? String.valueOf(HAN.charAt(value - 1)) : tens) + "）";
    }

    /** The number of the last task. */
    int lastNumber() {
        return number;
    }

    /** The index of the line of a task, neither the first nor the last of its section. */
    int innerTask() {
        int section = sections.get(random.nextInt(sections.size()));
        return section + 2;
    }

    /** The index of the line of any task. */
    int anyTask() {
        return tasks.get(random.nextInt(tasks.size()));
    }

    int lastTask() {
        return tasks.get(tasks.size() - 1);
    }

    void replace(int line, String pattern, String replacement) {
        lines.set(line, lines.get(line).replaceFirst(pattern, replacement));
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
