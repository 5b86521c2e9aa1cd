package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.Severity;
import java.util.NavigableSet;
import java.util.TreeSet;
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
        NavigableSet<Integer> limits = limits(subject);
        for (Task task : tasks.tasks()) {
            Integer limit = limits.ceiling(task.span().start());
            boolean limited = limit != null && limit < task.span().end();
            if (task.deadlines().isEmpty() && !limited) {
                Diagnostic finding = OrderingTasks.finding(code(), task);
                // Where no task has a field for it, times within sentences may be meant for those alone.
                findings.accept(limits.isEmpty() ? finding.withSeverity(Severity.INFO) : finding);
            }
        }
    }

    /** Where a field 完成时限 stands that says anything, be it 30个工作日内. */
    private static NavigableSet<Integer> limits(Subject subject) {
        NavigableSet<Integer> places = new TreeSet<>();
        for (Line line : subject.lines()) {
            line.label()
                    .filter(label -> label.kind() == Label.Kind.TIME && label.end() < line.end())
                    .ifPresent(label ->
                            places.add(subject.place(line.start(), line.end()).start()));
        }
        return places;
    }
}
