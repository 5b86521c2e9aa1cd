package io.github.gongwen4j.spec;

import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Measure;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.parser.PolicyParser;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document tells, in a line; in its text, a bar stands for the end of a line. */
public final class Told {
    private static final PolicyParser PARSER = PolicyParser.create();

    private Told() {}

    public static PolicyDocument document(String lines) {
        return PARSER.parse(lines.replace("|", "\n")).document();
    }

    /** The same lines where the mark behind the last sentence was forgotten. */
    public static String withoutMark(String lines) {
        return lines.endsWith("。") ? lines.substring(0, lines.length() - 1) : lines;
    }

    /** A plan that is a table; a bar stands for the end of a row, a slash between cells. */
    public static PolicyDocument table(String rows) {
        StringBuilder lines = new StringBuilder("某市2021年消防工作任务分工表\n\n");
        for (String row : rows.split("\\|")) {
            lines.append("| ").append(row.replace("/", " | ")).append(" |\n");
            if (lines.indexOf("---") < 0) {
                lines.append("| --- ".repeat(row.split("/").length)).append("|\n");
            }
        }
        return PARSER.parse(lines.toString()).document();
    }

    /** 1 检查学校 / 2 检查医院 */
    public static String tasks(PolicyDocument document) {
        return line(document.tasks(), task -> String.join("", task.path()) + " " + task.title());
    }

    /** 市教育局 LEAD / 市应急局 SUPPORTING */
    public static String units(List<ResponsibleUnit> units) {
        return line(units, unit -> unit.name() + " " + unit.role());
    }

    /** The units of all tasks. */
    public static String units(PolicyDocument document) {
        return units(of(document, task -> task.units().stream()).toList());
    }

    /** 1 检查学校 / 一是 检查医院（市卫健委 RESPONSIBLE） */
    public static String measures(PolicyDocument document) {
        return line(of(document, task -> task.measures().stream()).toList(), Told::measure);
    }

    private static String measure(Measure measure) {
        String units = measure.units().isEmpty() ? "" : "（" + units(measure.units()) + "）";
        return (measure.number().orElse("") + " " + measure.title() + units).strip();
    }

    /** 2021年6月底 2021-06-30 EXPLICIT / 长期坚持 */
    public static String deadlines(PolicyDocument document) {
        return line(of(document, task -> task.deadlines().stream()).toList(), Told::deadline);
    }

    private static String deadline(Deadline deadline) {
        if (deadline instanceof Deadline.During during) {
            return during.text() + " " + during.start() + "–" + during.date() + " " + during.basis();
        }
        return deadline instanceof Deadline.By by ? by.text() + " " + by.date() + " " + by.basis() : deadline.text();
    }

    /** 供水普及率 AT_LEAST 98% */
    public static String targets(PolicyDocument document) {
        return line(of(document, task -> task.targets().stream()).toList(), Told::target);
    }

    private static String target(Target target) {
        return target.indicator() + " " + target.comparator() + " "
                + target.value().toPlainString()
                + target.upper().map(u -> "-" + u.toPlainString()).orElse("")
                + target.unit().orElse("")
                + target.basis().map(b -> " (" + b + ")").orElse("");
    }

    /** 5所 2021-06-30 / 3所: the targets and by when they are to be reached. */
    public static String targetDays(PolicyDocument document) {
        return line(
                of(document, task -> task.targets().stream()).toList(),
                target -> target.text()
                        + target.deadline()
                                .flatMap(Deadline::lastDay)
                                .map(day -> " " + day)
                                .orElse(""));
    }

    /** 5所 ASPIRATIONAL: the targets and how they are meant. */
    public static String targetModalities(PolicyDocument document) {
        return line(
                of(document, task -> task.targets().stream()).toList(),
                target -> target.text() + " " + target.modality());
    }

    /** 一 总体要求 GENERAL / 二 重点任务 TASKS */
    public static String sections(PolicyDocument document) {
        return line(
                document.allSections(), section -> section.number() + " " + section.heading() + " " + section.kind());
    }

    /** What the sections state themselves. */
    public static String sectionTargets(PolicyDocument document) {
        return line(
                document.allSections().stream()
                        .map(Section::targets)
                        .flatMap(List::stream)
                        .toList(),
                Told::target);
    }

    /** The items of all annexes: 市教育局 / 市公安局 */
    public static String annexItems(PolicyDocument document) {
        return line(
                document.annexes().stream()
                        .flatMap(annex -> annex.items().stream())
                        .toList(),
                Phrase::text);
    }

    /** NOISE - 1 - / TITLE 某市消防工作方案 */
    public static String blocks(PolicyDocument document, String lines) {
        return line(
                document.blocks(), block -> block.kind() + " " + block.span().of(lines));
    }

    /** The texts of the tasks, with bars for the ends of their lines. */
    public static String texts(PolicyDocument document) {
        return line(document.tasks(), task -> task.text().replace('\n', '|'));
    }

    /** The documents that the text names, and behind a bar those that a task names. */
    public static String citations(PolicyDocument document) {
        String ofTasks = line(of(document, task -> task.citations().stream()).toList(), Told::citation);
        return (line(document.citations(), Told::citation) + " | " + ofTasks).strip();
    }

    private static String citation(Citation citation) {
        return citation.title()
                .or(() -> citation.number().map(DocumentNumber::toString))
                .orElse("");
    }

    private static <T> Stream<T> of(PolicyDocument document, Function<Task, Stream<T>> part) {
        return document.tasks().stream().flatMap(part);
    }

    private static <T> String line(List<T> elements, Function<T, String> words) {
        return elements.stream().map(words).collect(Collectors.joining(" / "));
    }
}
