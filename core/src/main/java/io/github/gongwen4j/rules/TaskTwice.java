package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A task whose words are those of an earlier one. */
final class TaskTwice implements Rule {
    private static final int FEWEST_CHARACTERS = 12;

    @Override
    public Code code() {
        return DiagnosticCode.TASK_TWICE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Map<String, Task> seen = new HashMap<>();
        for (Task task : subject.document().tasks()) {
            String words = SameTitle.bare(task.text());
            if (words.length() < FEWEST_CHARACTERS) {
                continue;
            }
            Task other = seen.putIfAbsent(words, task);
            if (other != null) {
                findings.accept(Finding.of(
                                code(),
                                OrderingTasks.place(task),
                                "number",
                                String.join("", task.path()),
                                "other",
                                String.join("", other.path()))
                        .withRelated(List.of(OrderingTasks.place(other))));
            }
        }
    }
}
