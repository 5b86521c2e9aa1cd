package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import io.github.gongwen4j.registry.Jurisdiction;
import io.github.gongwen4j.registry.UnitKind;
import io.github.gongwen4j.registry.UnitRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Several bodies responsible of which none is named as the leading one (牵头、主办): 条例, article 24(4), and practice. A document that seldom
 * names one has a single finding, at the first such task. A body with a class (市卫生健康委，各县（市、区）人民政府) leads by itself.
 */
final class NoLead implements Rule {
    /** For one task without a leading body, so many with one. */
    private static final long LED_FOR_ONE = 4;

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
        List<Task> all = subject.document().tasks();
        Map<String, Boolean> bodies = new HashMap<>();
        List<Task> without =
                all.stream().filter(task -> hasNoLead(task, bodies)).toList();
        long led = all.stream().filter(NoLead::hasLead).count();
        if (led >= LED_FOR_ONE * without.size()) {
            without.forEach(task -> findings.accept(finding(task, List.of())));
        } else if (!without.isEmpty()) {
            findings.accept(finding(without.get(0), without.subList(1, without.size())));
        }
    }

    private Diagnostic finding(Task task, List<Task> others) {
        return Finding.of(
                        code(),
                        place(task),
                        "count",
                        String.valueOf(task.units().size()),
                        "number",
                        String.join("", task.path()),
                        "tasks",
                        String.valueOf(others.size() + 1))
                .withRelated(others.stream().map(NoLead::place).toList());
    }

    private static boolean hasLead(Task task) {
        return task.units().stream().anyMatch(unit -> unit.role() == Role.LEAD);
    }

    /** {@code bodies} remembers which names are those of single bodies. */
    private static boolean hasNoLead(Task task, Map<String, Boolean> bodies) {
        return task.units().stream().allMatch(unit -> unit.role() == Role.RESPONSIBLE)
                && task.measures().stream().allMatch(measure -> measure.units().isEmpty())
                && task.units().size() > 1
                && task.units().stream()
                                .filter(unit -> bodies.computeIfAbsent(unit.name(), NoLead::isBody))
                                .count()
                        > 1;
    }

    private static boolean isBody(String name) {
        return UnitRegistry.standard().resolve(name, Jurisdiction.unknown()).kind() == UnitKind.BODY;
    }

    private static Span place(Task task) {
        List<ResponsibleUnit> units = task.units();
        return units.get(0).span().cover(units.get(units.size() - 1).span());
    }
}
