package io.github.gongwen4j.generated;

import io.github.gongwen4j.generated.Plan.Chapter;
import io.github.gongwen4j.generated.Plan.Item;
import io.github.gongwen4j.generated.Plan.Party;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Modality;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a document says, a line an element: of a made-up one what was put in, of a parsed one what came out. */
final class Reading {
    private static final Map<String, String> CODES =
            Map.of("云河市人民政府办公室", "云政办发", "云河市卫生健康委员会", "云卫发", "江南省水利厅", "江水发", "云河市人民政府", "云政发");

    private final List<String> lines = new ArrayList<>();

    private Reading() {}

    static String number(Plan plan) {
        return CODES.get(plan.issuer()) + '〔' + Plan.YEAR + '〕' + plan.serial() + '号';
    }

    /** What was put in. */
    static List<String> of(Plan plan, Style style) {
        Reading reading = new Reading();
        reading.lines.add("title " + plan.title());
        if (plan.issued()) {
            reading.lines.add("enclosure " + plan.subject());
        }
        reading.lines.add("number " + number(plan));
        reading.lines.add("issuers " + List.of(plan.issuer()));
        reading.lines.add("recipients " + plan.recipients());
        reading.lines.add("issued on %d-%02d-08".formatted(Plan.YEAR, plan.month()));
        int value = 0;
        for (Chapter chapter : plan.chapters()) {
            reading.lines.add("section " + Style.han(++value) + ' ' + chapter.heading() + ' ' + chapter.kind());
        }
        reading.items(plan, style);
        return reading.lines;
    }

    private void items(Plan plan, Style style) {
        int section = 0;
        int value = 0;
        for (Chapter chapter : plan.chapters()) {
            section++;
            value = style.runsOn() ? value : 0;
            for (Item item : chapter.items()) {
                lines.add("task " + List.of(Style.han(section), style.label(++value)) + ' ' + item.heading());
                item.parties().forEach(party -> lines.add(party(party, style)));
                item.sentences().forEach(sentence -> lines.addAll(deadlines(sentence.says())));
                if (style.statements() == Style.Statements.LINES_WITH_TIME) {
                    lines.add("deadline " + Words.TIME_LIMIT + " BY 2021-11-30");
                }
                item.sentences().forEach(sentence -> lines.addAll(targets(sentence.says())));
            }
        }
    }

    private static List<String> deadlines(List<String> says) {
        return says.stream().filter(line -> line.startsWith("deadline")).toList();
    }

    private static List<String> targets(List<String> says) {
        return says.stream().filter(line -> line.startsWith("target")).toList();
    }

    /** 责任单位 does not tell who works with whom. */
    private static String party(Party party, Style style) {
        boolean labelled = style.statements() != Style.Statements.BRACKET;
        Role role = labelled && party.role() == Role.JOINT ? Role.RESPONSIBLE : party.role();
        return "unit " + party.name() + ' ' + role;
    }

    /** What came out. */
    static List<String> of(PolicyDocument document) {
        Reading reading = new Reading();
        reading.header(document.header());
        for (Section section : document.allSections()) {
            reading.lines.add("section " + section.number() + ' ' + section.heading() + ' ' + section.kind());
        }
        document.tasks().forEach(reading::task);
        return reading.lines;
    }

    private void header(Header header) {
        header.title().ifPresent(title -> lines.add("title " + title.text()));
        header.enclosureTitle().ifPresent(title -> lines.add("enclosure " + title.text()));
        header.documentNumber().map(DocumentNumber::toString).ifPresent(number -> lines.add("number " + number));
        lines.add("issuers " + header.issuers().stream().map(Phrase::text).toList());
        lines.add("recipients " + header.recipients().stream().map(Phrase::text).toList());
        header.issuedOn().ifPresent(date -> lines.add("issued on " + date.date()));
    }

    private void task(Task task) {
        lines.add("task " + task.path() + ' ' + task.title());
        task.units().forEach(unit -> lines.add("unit " + unit.name() + ' ' + unit.role()));
        task.deadlines().forEach(deadline -> lines.add("deadline " + deadline.text() + ' ' + meaning(deadline)));
        task.targets()
                .forEach(target ->
                        lines.add("target " + target.indicator() + ' ' + target.text() + ' ' + meaning(target)));
    }

    /** What each task assigns: units, deadlines and targets. */
    static List<List<String>> ofTasks(PolicyDocument document) {
        List<List<String>> tasks = new ArrayList<>();
        for (Task task : document.tasks()) {
            Reading reading = new Reading();
            reading.task(task);
            tasks.add(reading.lines.subList(1, reading.lines.size()));
        }
        return tasks;
    }

    private static String meaning(Deadline deadline) {
        if (deadline instanceof Deadline.By by) {
            return "BY " + by.date();
        }
        if (deadline instanceof Deadline.During during) {
            return "DURING " + during.start() + ' ' + during.date();
        }
        if (deadline instanceof Deadline.Recurring recurring) {
            return "RECURRING " + recurring.every();
        }
        return deadline instanceof Deadline.Immediate ? "IMMEDIATE" : "CONTINUING";
    }

    private static String meaning(Target target) {
        return target.comparator() + " " + target.value().toPlainString()
                + target.upper().map(upper -> ".." + upper.toPlainString()).orElse("") + ' '
                + target.unit().orElse("")
                + target.basis().map(basis -> " / " + basis).orElse("")
                + (target.modality() == Modality.NORMAL ? "" : " " + target.modality())
                + target.deadline().map(deadline -> " by " + deadline.text()).orElse("");
    }
}
