package io.github.gongwen4j.model.diagnostic;

import io.github.gongwen4j.model.source.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A remark about a document: damage, a repair, a guess, a doubt. Immutable and thread-safe.
 *
 * @param code what kind of remark
 * @param severity how much it matters
 * @param span the place in the original that it is about; empty only if nothing stands there
 * @param related other places of the same matter, in order; unmodifiable
 * @param arguments the values named in the message; unmodifiable, ordered by name
 * @param suggestedEdit a cure, if there is one
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Span span,
        List<Span> related,
        Map<String, String> arguments,
        Optional<SuggestedEdit> suggestedEdit) {

    /**
     * Checks the parts and copies the collections.
     *
     * @param code what kind of remark
     * @param severity how much it matters
     * @param span the place in the original that it is about; empty only if nothing stands there
     * @param related other places of the same matter, in order; unmodifiable
     * @param arguments the values named in the message; unmodifiable, ordered by name
     * @param suggestedEdit a cure, if there is one
     * @throws NullPointerException if a part is null
     */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(span, "span");
        related = List.copyOf(related);
        arguments = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(arguments)));
        Objects.requireNonNull(suggestedEdit, "suggestedEdit");
    }

    /**
     * A remark with the usual severity of its code.
     *
     * @param code what kind of remark
     * @param span the place that it is about
     * @param arguments the values named in the message
     * @return a diagnostic without related places and without a cure
     */
    public static Diagnostic of(Code code, Span span, Map<String, String> arguments) {
        return new Diagnostic(code, code.severity(), span, List.of(), arguments, Optional.empty());
    }

    /**
     * The order in which remarks are listed: by place, then by the code's id.
     *
     * @return a comparator that tells no more than these apart
     */
    public static Comparator<Diagnostic> byPlace() {
        return Comparator.comparing(Diagnostic::span)
                .thenComparing(d -> d.code().id());
    }

    /**
     * The same remark with another severity.
     *
     * @param other how much it matters
     * @return a copy
     */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(code, other, span, related, arguments, suggestedEdit);
    }

    /**
     * The same remark with other places of the same matter.
     *
     * @param places in order
     * @return a copy
     */
    public Diagnostic withRelated(List<Span> places) {
        return new Diagnostic(code, severity, span, places, arguments, suggestedEdit);
    }

    /**
     * The same remark with a cure.
     *
     * @param edit the change to the original
     * @return a copy
     */
    public Diagnostic withSuggestedEdit(SuggestedEdit edit) {
        return new Diagnostic(code, severity, span, related, arguments, Optional.of(edit));
    }

    /**
     * The remark in words.
     *
     * @param locale Chinese locales give Chinese, all others English
     * @return one sentence, the arguments filled in
     */
    public String message(Locale locale) {
        return Messages.message(code, arguments, locale);
    }
}
