package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A task that is a heading alone in a document whose tasks say what to do behind their headings. */
final class TaskEmpty implements Rule {
    private static final int LONGEST_HEADING = 20;

    @Override
    public Code code() {
        return DiagnosticCode.TASK_EMPTY;
    }

    @Override
    public RuleSource source() {
        return RuleSource.PRACTICE;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        OrderingTasks tasks = subject.orderingTasks();
        if (!tasks.most(task -> !isBare(task))) {
            return;
        }
        Consumer<Diagnostic> lacking = Abridged.lacks(subject, findings);
        for (Task task : tasks.tasks()) {
            if (isBare(task)) {
                lacking.accept(OrderingTasks.finding(code(), task));
            }
        }
    }

    private static boolean isBare(Task task) {
        return task.measures().isEmpty()
                && task.title().length() <= LONGEST_HEADING
                && SameTitle.bare(firstLine(task.text())).equals(SameTitle.bare(task.title()))
                && SameTitle.bare(withoutFields(task.text())).equals(SameTitle.bare(task.title()));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Who does it and by when is no content. */
    private static String withoutFields(String text) {
        return Line.all(text).stream()
                .filter(line -> line.label().isEmpty())
                .map(line -> line.of(text))
                .collect(Collectors.joining("\n"));
    }
}
