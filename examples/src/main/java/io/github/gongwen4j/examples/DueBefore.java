package io.github.gongwen4j.examples;

import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.parser.PolicyParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Lists what is due before a day, over several documents. Thread-safe; it has no state. */
public final class DueBefore {
    private DueBefore() {}

    /** Something due: the last day for it, the words that say so, the task. */
    record Due(LocalDate day, String words, Task task) {}

    /** What is due before {@code end}, first things first. */
    static List<Due> dueBefore(LocalDate end, List<Path> files) throws IOException {
        PolicyParser parser = PolicyParser.create();
        List<Due> due = new ArrayList<>();
        for (Path file : files) {
            for (Task task : parser.parse(Files.readString(file)).document().tasks()) {
                for (Deadline deadline : task.deadlines()) {
                    deadline.lastDay()
                            .filter(day -> day.isBefore(end))
                            .ifPresent(day -> due.add(new Due(day, deadline.text(), task)));
                }
            }
        }
        due.sort(Comparator.comparing(Due::day));
        return due;
    }

    /** Arguments: a day such as 2021-07-01, and texts in UTF-8. */
    public static void main(String[] args) throws IOException {
        LocalDate end = LocalDate.parse(args[0]);
        List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Due due : dueBefore(end, files)) {
            out.println(due.day() + " " + due.words() + " " + due.task().title());
        }
    }
}
