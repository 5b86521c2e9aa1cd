package io.github.gongwen4j.rules.defects;

import java.util.ArrayList;
import java.util.List;

/** A task of a made-up notice, in parts that a defect can change. State of one test. */
final class Item {
    /** The number within its sequence, and what is printed for it where that is not what the style says. */
    int value;

    String number = "";
    String heading;
    String work;
    /** By when: in the sentence, or in a field of its own. */
    String time;

    /** By when, once more in the sentence although a field says it. */
    String timeInText = "";

    String aim;
    String extra = "";
    String lead;
    List<String> supports;
    /** Bodies of which none leads; they stand in place of lead and supports. */
    List<String> alike = List.of();

    List<String> points = List.of();

    Item(String matter, String work, String time, int share, List<String> units) {
        this.heading = "开展" + matter + work;
        this.work = "完成" + matter + work;
        this.time = time;
        this.aim = matter + "消防设施覆盖率达到" + share + "%";
        this.lead = units.get(0);
        this.supports = new ArrayList<>(units.subList(1, units.size()));
    }

    Item(Item other) {
        this.value = other.value;
        this.heading = other.heading;
        this.work = other.work;
        this.time = other.time;
        this.aim = other.aim;
        this.extra = other.extra;
        this.lead = other.lead;
        this.supports = new ArrayList<>(other.supports);
    }

    /** Prints it as lines. */
    List<String> lines(Style style) {
        boolean fields = style.statements == Style.Statements.LINES;
        List<String> sentence = new ArrayList<>();
        sentence.add((fields ? timeInText : time) + work);
        sentence.add(aim);
        sentence.removeIf(String::isEmpty);
        String words = sentence.isEmpty() ? "" : String.join("，", sentence) + "。";
        String line = (number.isEmpty() ? style.mark(value) : number) + heading + "。" + words + extra;
        List<String> lines = new ArrayList<>();
        lines.add(fields || !points.isEmpty() ? line : line + statement(style));
        lines.addAll(points);
        if (fields) {
            lines.addAll(labelled());
            lines.add("完成时限：" + time);
            lines.removeIf("完成时限："::equals);
        } else if (!points.isEmpty()) {
            lines.add(statement(style));
        }
        return lines;
    }

    private String statement(Style style) {
        if (lead.isEmpty() && alike.isEmpty()) {
            return "";
        }
        String labelled = "（" + String.join("；", labelled()) + "）";
        String names =
                alike.isEmpty() ? lead + "牵头，" + String.join("、", supports) + "配合" : String.join("、", alike) + "负责";
        return style.statements == Style.Statements.LABELLED ? labelled : "（" + names + "）";
    }

    private List<String> labelled() {
        if (!alike.isEmpty()) {
            return List.of("责任单位：" + String.join("、", alike));
        }
        return lead.isEmpty() ? List.of() : List.of("牵头单位：" + lead, "配合单位：" + String.join("、", supports));
    }
}
