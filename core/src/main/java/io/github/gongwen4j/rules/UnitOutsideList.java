package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.registry.CanonicalUnit;
import io.github.gongwen4j.registry.Jurisdiction;
import io.github.gongwen4j.registry.UnitKind;
import io.github.gongwen4j.registry.UnitRegistry;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A body that answers for a task and stands not in the list of all responsible units (责任单位名单) that the document gives. Where many are
 * missing, the list is meant otherwise, and there is no finding.
 */
final class UnitOutsideList implements Rule {
    private static final int FEWEST_INSIDE = 3;
    /** For one outside, so many inside. */
    private static final int INSIDE_FOR_ONE = 3;

    @Override
    public Code code() {
        return DiagnosticCode.UNIT_OUTSIDE_LIST;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        CompleteList.of(subject).ifPresent(list -> check(subject, list, findings));
    }

    private void check(Subject subject, CompleteList list, Consumer<Diagnostic> findings) {
        Set<CanonicalUnit> listed =
                list.names().stream().map(UnitOutsideList::unit).collect(Collectors.toSet());
        Set<String> bare = list.names().stream().map(BodyNames::canonical).collect(Collectors.toSet());
        List<UnitMention> bodies = UnitMention.ofTasks(subject.document()).stream()
                .filter(mention -> unit(mention.name()).kind() == UnitKind.BODY)
                .toList();
        List<UnitMention> outside = bodies.stream()
                .filter(mention -> !listed.contains(unit(mention.name())))
                .filter(mention -> !bare.contains(BodyNames.canonical(mention.name())))
                .toList();
        int inside = bodies.size() - outside.size();
        if (inside >= FEWEST_INSIDE && inside >= INSIDE_FOR_ONE * outside.size()) {
            outside.forEach(mention -> findings.accept(
                    Finding.of(code(), mention.first(), "unit", mention.name()).withRelated(List.of(list.place()))));
        }
    }

    private static CanonicalUnit unit(String name) {
        return UnitRegistry.standard().resolve(name, Jurisdiction.unknown());
    }
}
