package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/**
 * A task with nobody responsible in a document that names someone for most tasks (责任单位). Tasks of 组织实施 and 保障措施 usually have nobody, and
 * a sentence may tell who acts (各部门要…).
 */
final class TaskWithoutUnit implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.TASK_WITHOUT_UNIT;
    }

    @Override
    public RuleSource source() {
        return RuleSource.PRACTICE;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        OrderingTasks tasks = subject.orderingTasks();
        if (!tasks.most(task -> !task.units().isEmpty())) {
            return;
        }
        for (Task task : tasks.tasks()) {
            if (task.units().isEmpty() && !Actors.anyIn(task.text())) {
                findings.accept(OrderingTasks.finding(code(), task));
            }
        }
    }
}
