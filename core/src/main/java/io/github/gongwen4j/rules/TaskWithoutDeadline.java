package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/** A task without a deadline (完成时限) in a document that sets one for most tasks. A deadline of the whole document is enough. */
final class TaskWithoutDeadline implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.TASK_WITHOUT_DEADLINE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.PRACTICE;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        OrderingTasks tasks = subject.orderingTasks();
        boolean ofAll = subject.document().allSections().stream()
                .anyMatch(section -> section.kind() == SectionKind.GENERAL
                        && !section.deadlines().isEmpty());
        if (ofAll || !tasks.most(task -> !task.deadlines().isEmpty())) {
            return;
        }
        for (Task task : tasks.tasks()) {
            if (task.deadlines().isEmpty()) {
                findings.accept(OrderingTasks.finding(code(), task));
            }
        }
    }
}
