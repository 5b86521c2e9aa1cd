package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One body under two names (市发展改革委, 市发改委): GB/T 9704-2012 and 条例, article 9, ask for the full or the standard short name. */
final class UnitTwoNames implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.UNIT_TWO_NAMES;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Map<String, List<UnitMention>> bodies = new LinkedHashMap<>();
        for (UnitMention mention : UnitMention.in(subject.document())) {
            bodies.computeIfAbsent(BodyNames.canonical(mention.name()), n -> new ArrayList<>())
                    .add(mention);
        }
        for (List<UnitMention> names : bodies.values()) {
            UnitMention usual = Collections.max(names, Comparator.comparingInt(UnitMention::count));
            for (UnitMention name : names) {
                if (!name.equals(usual)) {
                    findings.accept(Finding.of(code(), name.first(), "found", name.name(), "other", usual.name())
                            .withRelated(List.of(usual.first())));
                }
            }
        }
    }
}
