package io.github.gongwen4j.generated;

import io.github.gongwen4j.generated.Plan.Chapter;
import io.github.gongwen4j.generated.Plan.Item;
import io.github.gongwen4j.generated.Plan.Party;
import io.github.gongwen4j.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a made-up document in a style. */
public final class Printer {
    private final Plan plan;
    private final Style style;
    private final List<String> lines = new ArrayList<>();
    private int items;

    private Printer(Plan plan, Style style) {
        this.plan = plan;
        this.style = style;
    }

    public static String print(Plan plan, Style style) {
        Printer printer = new Printer(plan, style);
        printer.document();
        String text = String.join(style.blankLines() ? "\n\n" : "\n", printer.lines) + '\n';
        return style.halfWidth() ? halfWidth(text) : text;
    }

    private void document() {
        lines.add(plan.title());
        lines.add(Reading.number(plan));
        lines.add(String.join("，", plan.recipients()) + "：");
        if (plan.issued()) {
            lines.add("现将《" + plan.subject() + "》印发给你们，请认真贯彻执行。");
            signature();
            lines.add(plan.subject());
        } else {
            lines.add("为贯彻落实上级决策部署，现将有关事项通知如下：");
        }
        for (int i = 0; i < plan.chapters().size(); i++) {
            chapter(i + 1, plan.chapters().get(i));
        }
        if (!plan.issued()) {
            signature();
        }
    }

    private void signature() {
        lines.add(plan.issuer());
        lines.add(Plan.YEAR + "年" + plan.month() + "月8日");
    }

    private void chapter(int value, Chapter chapter) {
        lines.add(Style.han(value) + "、" + chapter.heading());
        if (!chapter.words().isEmpty()) {
            lines.add(chapter.words());
        }
        items = style.runsOn() ? items : 0;
        chapter.items().forEach(this::item);
    }

    private void item(Item item) {
        String words = item.sentences().stream().map(Plan.Sentence::words).collect(Collectors.joining());
        String line = style.mark(++items) + item.heading() + "。" + words;
        switch (style.statements()) {
            case BRACKET -> lines.add(line + "（" + statement(item.parties()) + "）");
            case LABELLED_BRACKET -> lines.add(line + "（" + String.join("；", labelled(item.parties())) + "）");
            case LINES, LINES_WITH_TIME -> {
                lines.add(line);
                lines.addAll(labelled(item.parties()));
                time();
            }
        }
    }

    private void time() {
        if (style.statements() == Style.Statements.LINES_WITH_TIME) {
            lines.add("完成时限：" + Words.TIME_LIMIT);
        }
    }

    private static String statement(List<Party> parties) {
        String first = names(parties, parties.get(0).role());
        String others = names(parties, Role.SUPPORTING);
        return switch (parties.get(0).role()) {
            case LEAD -> first + "牵头" + (others.isEmpty() ? "" : "，" + others + "配合");
            case JOINT -> first + "按职责分工负责";
            default -> first + "负责";
        };
    }

    private static List<String> labelled(List<Party> parties) {
        Role role = parties.get(0).role();
        List<String> fields = new ArrayList<>();
        fields.add((role == Role.LEAD ? "牵头单位：" : "责任单位：") + names(parties, role));
        String others = names(parties, Role.SUPPORTING);
        if (!others.isEmpty()) {
            fields.add("配合单位：" + others);
        }
        return fields;
    }

    private static String names(List<Party> parties, Role role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .collect(Collectors.joining("、"));
    }

    private static String halfWidth(String text) {
        return text.replace('，', ',')
                .replace('：', ':')
                .replace('；', ';')
                .replace('（', '(')
                .replace('）', ')');
    }
}
