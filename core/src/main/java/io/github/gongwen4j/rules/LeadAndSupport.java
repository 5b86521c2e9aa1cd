package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Measure;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A unit that leads (牵头) and supports (配合) the same work. In a task of several measures each measure is looked at for itself. */
final class LeadAndSupport implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.LEAD_AND_SUPPORT;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        for (Task task : subject.document().tasks()) {
            List<Measure> divided =
                    task.measures().stream().filter(m -> !m.units().isEmpty()).toList();
            if (divided.isEmpty()) {
                check(task.units(), findings);
            } else {
                divided.forEach(measure -> check(measure.units(), findings));
            }
        }
    }

    private void check(List<ResponsibleUnit> units, Consumer<Diagnostic> findings) {
        Map<String, ResponsibleUnit> leading = new HashMap<>();
        units.stream().filter(u -> u.role() == Role.LEAD).forEach(u -> leading.put(u.name(), u));
        for (ResponsibleUnit unit : units) {
            ResponsibleUnit lead = leading.get(unit.name());
            if (unit.role() == Role.SUPPORTING && lead != null) {
                findings.accept(
                        Finding.of(code(), unit.span(), "unit", unit.name()).withRelated(List.of(lead.span())));
            }
        }
    }
}
