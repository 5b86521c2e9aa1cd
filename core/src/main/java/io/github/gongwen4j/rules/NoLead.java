package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.util.function.Consumer;

/** Several responsible units of which none is named as the leading one (牵头、主办): 条例, article 24(4), and practice. */
final class NoLead implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.NO_LEAD;
    }

    @Override
    public RuleSource source() {
        return RuleSource.REGULATION;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        for (Task task : subject.document().tasks()) {
            boolean allAlike = task.units().stream().allMatch(unit -> unit.role() == Role.RESPONSIBLE);
            boolean divided = task.measures().stream().anyMatch(m -> !m.units().isEmpty());
            int count = task.units().size();
            if (allAlike && !divided && count > 1) {
                Span first = task.units().get(0).span();
                findings.accept(Finding.of(
                        code(),
                        first.cover(task.units().get(count - 1).span()),
                        "count",
                        String.valueOf(count),
                        "number",
                        String.join("", task.path())));
            }
        }
    }
}
