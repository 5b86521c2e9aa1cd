package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A document number whose year lies two years or more from the date of issue; at the turn of a year the two may differ by one. */
final class NumberYearDoubtful implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.NUMBER_YEAR_DOUBTFUL;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Optional<DocumentNumber> number = subject.document().header().documentNumber();
        Optional<DatePhrase> issued = subject.document().header().issuedOn();
        if (number.isPresent() && issued.isPresent()) {
            int year = number.get().year();
            if (Math.abs(year - issued.get().date().getYear()) > 1) {
                findings.accept(Finding.of(
                                code(),
                                number.get().span(),
                                "year",
                                String.valueOf(year),
                                "issued",
                                issued.get().date().toString())
                        .withRelated(List.of(issued.get().span())));
            }
        }
    }
}
