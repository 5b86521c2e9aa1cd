package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A cited document whose number is of a later year than the document that cites it. */
final class CitedAfterIssue implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.CITED_AFTER_ISSUE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Optional<DatePhrase> issued = subject.document().header().issuedOn();
        if (issued.isEmpty()) {
            return;
        }
        for (Citation citation : subject.document().citations()) {
            citation.number()
                    .filter(number -> number.year() > issued.get().date().getYear())
                    .ifPresent(number -> findings.accept(Finding.of(
                                    code(),
                                    number.span(),
                                    "found",
                                    number.toString(),
                                    "issued",
                                    issued.get().date().toString())
                            .withRelated(List.of(issued.get().span()))));
        }
    }
}
