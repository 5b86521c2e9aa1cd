package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A task whose text sets a later day than its field 完成时限: the work would be due before it is finished. */
final class DeadlinesDisagree implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.DEADLINES_DISAGREE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        for (Task task : subject.document().tasks()) {
            List<Deadline> limits = task.deadlines().stream()
                    .filter(d -> d.lastDay().isPresent() && isInField(d, subject))
                    .toList();
            if (limits.size() != 1) {
                continue;
            }
            Deadline limit = limits.get(0);
            LocalDate last = limit.lastDay().orElseThrow();
            for (Deadline deadline : task.deadlines()) {
                Optional<LocalDate> day = deadline.lastDay().filter(d -> d.isAfter(last));
                day.ifPresent(d -> report(limit, deadline, findings));
            }
        }
    }

    private void report(Deadline limit, Deadline deadline, Consumer<Diagnostic> findings) {
        findings.accept(Finding.of(
                        code(),
                        limit.span(),
                        "limit",
                        limit.text(),
                        "limitDay",
                        limit.lastDay().orElseThrow().toString(),
                        "text",
                        deadline.text(),
                        "day",
                        deadline.lastDay().orElseThrow().toString())
                .withRelated(List.of(deadline.span())));
    }

    private static boolean isInField(Deadline deadline, Subject subject) {
        return BlockAt.of(subject.document(), deadline.span().start())
                .filter(block -> block.kind() == BlockKind.FIELD)
                .isPresent();
    }
}
