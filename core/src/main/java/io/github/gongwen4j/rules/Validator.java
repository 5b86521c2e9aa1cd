package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.parser.ParseResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Checks documents as an experienced clerk would.
 *
 * <p>A validator holds no state of a run: create one, share it, use it as often as you like. Immutable and thread-safe.
 */
public final class Validator {
    private final List<Rule> rules;
    private final Map<String, Severity> severities;
    private final Set<String> silenced;

    private Validator(List<Rule> rules, Map<String, Severity> severities, Set<String> silenced) {
        this.rules = List.copyOf(rules);
        this.severities = Map.copyOf(severities);
        this.silenced = Set.copyOf(silenced);
    }

    /**
     * The library's rules for documents from web pages, {@link Profile#WEB}.
     *
     * @return a validator that can be shared by threads
     */
    public static Validator standard() {
        return standard(Profile.WEB);
    }

    /**
     * The library's rules for a purpose.
     *
     * @param profile for what documents are checked
     * @return a validator that can be shared by threads
     * @throws NullPointerException if {@code profile} is null
     */
    public static Validator standard(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        Map<String, Severity> severities = new HashMap<>();
        profile.severities().forEach((code, severity) -> severities.put(code.id(), severity));
        Set<String> silenced = new HashSet<>();
        profile.silenced().forEach(code -> silenced.add(code.id()));
        return new Validator(StandardRules.ALL, severities, silenced);
    }

    /**
     * The same validator with one more rule.
     *
     * @param rule a rule whose code no other rule has
     * @return a copy
     * @throws NullPointerException if {@code rule} is null
     * @throws IllegalArgumentException if a rule with that code is there already
     */
    public Validator with(Rule rule) {
        String id = Objects.requireNonNull(rule, "rule").code().id();
        if (rules.stream().anyMatch(other -> other.code().id().equals(id))) {
            throw new IllegalArgumentException("rule must have a code of its own: " + id);
        }
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Validator(more, severities, silenced);
    }

    /**
     * The same validator with the rules that {@link ServiceLoader} finds as services of type {@link Rule}.
     *
     * @param loader where to look
     * @return a copy
     * @throws IllegalArgumentException if two rules have the same code
     * @throws java.util.ServiceConfigurationError if a service cannot be made
     */
    public Validator withServices(ClassLoader loader) {
        Validator all = this;
        for (Rule rule : ServiceLoader.load(Rule.class, loader)) {
            all = all.with(rule);
        }
        return all;
    }

    /**
     * The same validator without the findings of a kind, be it a rule's or the parser's.
     *
     * @param code the code's id, such as {@code OL106}
     * @return a copy
     * @throws NullPointerException if {@code code} is null
     * @throws IllegalArgumentException if there is no such code
     */
    public Validator without(String code) {
        Set<String> more = new HashSet<>(silenced);
        more.add(known(code));
        return new Validator(rules, severities, more);
    }

    /**
     * The same validator with another severity for a kind of finding, be it a rule's or the parser's. A kind that the profile does not
     * want is wanted from now on.
     *
     * @param code the code's id, such as {@code OL106}
     * @param severity how much such a finding matters
     * @return a copy
     * @throws NullPointerException if a parameter is null
     * @throws IllegalArgumentException if there is no such code
     */
    public Validator severity(String code, Severity severity) {
        Map<String, Severity> other = new HashMap<>(severities);
        other.put(known(code), Objects.requireNonNull(severity, "severity"));
        Set<String> fewer = new HashSet<>(silenced);
        fewer.remove(code);
        return new Validator(rules, other, fewer);
    }

    /**
     * The rules, those included whose findings are not wanted.
     *
     * @return in order, unmodifiable
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Checks a document whose text is not at hand. Rules that look at characters, such as those about unmatched brackets, find nothing.
     *
     * @param document parsed, read from JSON or built in code
     * @return the findings, ordered by place; unmodifiable
     * @throws NullPointerException if {@code document} is null
     */
    public List<Diagnostic> validate(PolicyDocument document) {
        return ordered(findings(Subject.of(document)));
    }

    /**
     * Checks a document and its text.
     *
     * @param document read from the text
     * @param text the text that the document's places refer to
     * @return the findings, ordered by place; unmodifiable
     * @throws NullPointerException if a parameter is null
     * @throws IllegalArgumentException if the text cannot be that of the document
     */
    public List<Diagnostic> validate(PolicyDocument document, SourceText text) {
        return ordered(findings(Subject.of(document, text)));
    }

    /**
     * Checks what came of parsing: the rules' findings together with the parser's remarks. Where both speak about one place in one area
     * (the first two letters of the code), the rule's finding stands alone, for it says more.
     *
     * @param result of a parser
     * @return findings and remarks, ordered by place; unmodifiable
     * @throws NullPointerException if {@code result} is null
     */
    public List<Diagnostic> validate(ParseResult result) {
        List<Diagnostic> all = new ArrayList<>(findings(Subject.of(result)));
        all.addAll(new Findings(all).addingTo(result.diagnostics()));
        return ordered(all);
    }

    private List<Diagnostic> findings(Subject subject) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (!silenced.contains(rule.code().id())) {
                rule.check(subject, findings::add);
            }
        }
        return findings;
    }

    private List<Diagnostic> ordered(List<Diagnostic> findings) {
        return findings.stream()
                .filter(d -> !silenced.contains(d.code().id()))
                .map(d -> d.withSeverity(severities.getOrDefault(d.code().id(), d.severity())))
                .sorted(Diagnostic.byPlace())
                .toList();
    }

    private String known(String code) {
        Objects.requireNonNull(code, "code");
        boolean ours = Arrays.stream(DiagnosticCode.values()).anyMatch(c -> c.id().equals(code));
        if (!ours && rules.stream().noneMatch(rule -> rule.code().id().equals(code))) {
            throw new IllegalArgumentException("code must be one of the parser's or of a rule: " + code);
        }
        return code;
    }
}
