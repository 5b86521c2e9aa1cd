package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A task that is due after the end of the time that the document sets itself: its 整改时限, or the years in its title (2021—2023年). */
final class DeadlineAfterPeriod implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.DEADLINE_AFTER_PERIOD;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Optional<PlanPeriod> period = PlanPeriod.of(subject.document());
        if (period.isEmpty()) {
            return;
        }
        LocalDate end = period.get().end();
        for (Task task : subject.document().tasks()) {
            for (Deadline deadline : task.deadlines()) {
                Optional<LocalDate> day = deadline.lastDay().filter(d -> d.isAfter(end));
                day.ifPresent(d -> findings.accept(Finding.of(
                                code(),
                                deadline.span(),
                                "text",
                                deadline.text(),
                                "day",
                                d.toString(),
                                "end",
                                end.toString(),
                                "period",
                                period.get().words())
                        .withRelated(List.of(period.get().span()))));
            }
        }
    }
}
