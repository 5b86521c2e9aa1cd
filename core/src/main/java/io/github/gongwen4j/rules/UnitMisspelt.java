package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import io.github.gongwen4j.registry.UnitRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A name that stands once and is one slip of the pen away from another: from one of the same length that the document uses again and again,
 * or from one that the registry knows while it does not know this.
 */
final class UnitMisspelt implements Rule {
    private static final int OFTEN = 4;
    private static final int SHORTEST = 6;
    private static final String APART = "一二三四五六七八九十东西南北中省市县区州乡镇各";

    @Override
    public Code code() {
        return DiagnosticCode.UNIT_MISSPELT;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        List<UnitMention> mentions = UnitMention.in(subject.document());
        Map<String, List<UnitMention>> usual = usual(mentions);
        for (UnitMention mention : mentions) {
            if (mention.count() == 1 && mention.name().length() >= SHORTEST) {
                patterns(mention.name()).stream()
                        .flatMap(p -> usual.getOrDefault(p, List.of()).stream())
                        .filter(other -> isSlip(mention.name(), other.name()))
                        .findFirst()
                        .map(other -> finding(mention, other.name()).withRelated(List.of(other.first())))
                        .or(() -> UnitRegistry.standard().meant(mention.name()).map(name -> finding(mention, name)))
                        .ifPresent(findings);
            }
        }
    }

    /** The names that stand often, by each pattern of theirs. */
    private static Map<String, List<UnitMention>> usual(List<UnitMention> mentions) {
        Map<String, List<UnitMention>> usual = new HashMap<>();
        for (UnitMention mention : mentions) {
            if (mention.count() >= OFTEN && mention.name().length() >= SHORTEST) {
                patterns(mention.name())
                        .forEach(p ->
                                usual.computeIfAbsent(p, x -> new ArrayList<>()).add(mention));
            }
        }
        return usual;
    }

    private Diagnostic finding(UnitMention slip, String meant) {
        return Finding.of(code(), slip.first(), "found", slip.name(), "usual", meant)
                .withSuggestedEdit(new SuggestedEdit(slip.first(), meant, false));
    }

    /** The name with each of its inner characters left open in turn; the first tells the place, the last the kind of office. */
    private static List<String> patterns(String name) {
        List<String> patterns = new ArrayList<>();
        for (int i = 1; i + 1 < name.length(); i++) {
            patterns.add(name.substring(0, i) + '?' + name.substring(i + 1));
        }
        return patterns;
    }

    /** 第一 and 第二, 东 and 西 tell bodies apart; and two names of one body are no slip. */
    private static boolean isSlip(String name, String other) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != other.charAt(i)
                    && (APART.indexOf(name.charAt(i)) >= 0 || APART.indexOf(other.charAt(i)) >= 0)) {
                return false;
            }
        }
        return !BodyNames.canonical(name).equals(BodyNames.canonical(other));
    }
}
