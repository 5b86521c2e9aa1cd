package io.github.gongwen4j.examples;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.parser.PolicyParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists what one unit must do. Thread-safe; it has no state. */
public final class TasksOfUnit {
    private TasksOfUnit() {}

    /** A line for each task of the unit, in the document's order: its number, its title, the unit's role in it. */
    static List<String> tasksOf(String unit, PolicyDocument document) {
        List<Task> tasks = document.units().getOrDefault(unit, List.of());
        return tasks.stream()
                .map(task -> String.join("", task.path()) + " " + task.title() + " " + roles(unit, task))
                .toList();
    }

    private static String roles(String unit, Task task) {
        return task.units().stream()
                .filter(party -> party.name().equals(unit))
                .map(party -> party.role())
                .toList()
                .toString();
    }

    /** Arguments: a text in UTF-8 and the unit's name as the text has it. */
    public static void main(String[] args) throws IOException {
        PolicyDocument document =
                PolicyParser.create().parse(Files.readString(Path.of(args[0]))).document();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        tasksOf(args[1], document).forEach(out::println);
    }
}
