package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tasks that order work on the matter itself, not on how it is organised and secured.
 *
 * @param tasks in order
 */
record OrderingTasks(List<Task> tasks) {
    private static final int FEWEST = 4;
    /** Of five tasks, four. */
    private static final double MOST = 0.8;

    private static final int LONGEST_PLACE = 60;

    static OrderingTasks of(PolicyDocument document) {
        Set<String> safeguards = new HashSet<>();
        Children.sections(document).forEach((path, section) -> {
            if (isSafeguard(section)) {
                safeguards.add(path);
            }
        });
        return new OrderingTasks(document.tasks().stream()
                .filter(task -> !isBelow(task, safeguards))
                .toList());
    }

    /** Whether most tasks are such, so that one that is not stands out. */
    boolean most(Predicate<Task> such) {
        long count = tasks.stream().filter(such).count();
        return tasks.size() >= FEWEST && count >= MOST * tasks.size();
    }

    /** What is said about a task as a whole, by its number and its title. */
    static Diagnostic finding(Code code, Task task) {
        return Finding.of(code, place(task), "number", String.join("", task.path()), "title", task.title());
    }

    /** Where something about a task as a whole is told: at its first words. */
    static Span place(Task task) {
        int start = task.span().start();
        return new Span(start, Math.min(task.span().end(), start + Math.min(LONGEST_PLACE, placeLength(task))));
    }

    private static int placeLength(Task task) {
        int mark = task.number().endsWith("）") ? 0 : 1;
        return task.number().length() + mark + task.title().length();
    }

    private static boolean isSafeguard(Section section) {
        return section.kind() == SectionKind.SAFEGUARDS
                || section.heading().contains("保障")
                || section.heading().contains("组织");
    }

    private static boolean isBelow(Task task, Set<String> paths) {
        for (int depth = 1; depth <= task.path().size(); depth++) {
            if (paths.contains(String.join("/", task.path().subList(0, depth)))) {
                return true;
            }
        }
        String title = task.title();
        return title.contains("组织领导")
                || title.contains("组织实施")
                || title.contains("保障措施")
                || title.contains("宣传")
                || title.contains("有关要求")
                || title.contains("工作要求");
    }
}
