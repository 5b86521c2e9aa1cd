package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tasks of a document as a table, a row a task. */
final class TaskRows {
    private TaskRows() {}

    static Table table(List<Task> tasks) {
        Table table = new Table(
                new Table.Column("序号", 14),
                new Table.Column("任务", 32),
                new Table.Column("责任单位", 34),
                new Table.Column("时限", 22),
                new Table.Column("指标", 22));
        tasks.forEach(task -> table.add(cells(task)));
        return table;
    }

    private static List<List<String>> cells(Task task) {
        return List.of(
                List.of(String.join("", task.path())),
                List.of(task.title()),
                units(task),
                task.deadlines().stream().map(TaskRows::deadline).distinct().toList(),
                task.targets().stream().map(TaskRows::target).distinct().toList());
    }

    /** A paragraph for each role, leading units first: 牵头：市卫健局. */
    private static List<String> units(Task task) {
        return Arrays.stream(Role.values())
                .filter(role -> task.units().stream().anyMatch(unit -> unit.role() == role))
                .map(role -> mark(role) + "：" + names(task, role))
                .toList();
    }

    private static String names(Task task, Role role) {
        return task.units().stream()
                .filter(unit -> unit.role() == role)
                .map(ResponsibleUnit::name)
                .collect(Collectors.joining("、"));
    }

    private static String mark(Role role) {
        return switch (role) {
            case LEAD -> "牵头";
            case RESPONSIBLE -> "负责";
            case JOINT -> "分工负责";
            case SUPPORTING -> "配合";
            case SUPERVISING -> "督导";
        };
    }

    private static String deadline(Deadline deadline) {
        if (deadline instanceof Deadline.During during) {
            return during.start() + " 至 " + during.date() + " " + during.text();
        }
        return deadline.lastDay().map(day -> day + " " + deadline.text()).orElse(deadline.text());
    }

    private static String target(Target target) {
        return target.indicator() + "：" + target.text();
    }
}
