package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One title with two document numbers. */
final class CitedUnderTwoNumbers implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.CITED_UNDER_TWO_NUMBERS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Map<String, DocumentNumber> numbers = new HashMap<>();
        for (Citation citation : subject.document().citations()) {
            if (citation.title().isEmpty() || citation.number().isEmpty()) {
                continue;
            }
            String title = citation.title().get();
            DocumentNumber number = citation.number().get();
            DocumentNumber first = numbers.putIfAbsent(SameTitle.bare(title), number);
            if (first != null && !first.toString().equals(number.toString())) {
                findings.accept(Finding.of(
                                code(),
                                number.span(),
                                "title",
                                title,
                                "found",
                                number.toString(),
                                "other",
                                first.toString())
                        .withRelated(List.of(first.span())));
            }
        }
    }
}
