package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A date of printing (印发日期) before the date of issue (成文日期). */
final class PrintedBeforeIssue implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.PRINTED_BEFORE_ISSUE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Optional<DatePhrase> issued = subject.document().header().issuedOn();
        Optional<DatePhrase> printed = subject.document().header().printedOn();
        if (issued.isPresent()
                && printed.isPresent()
                && printed.get().date().isBefore(issued.get().date())) {
            findings.accept(Finding.of(
                            code(),
                            printed.get().span(),
                            "printed",
                            printed.get().date().toString(),
                            "issued",
                            issued.get().date().toString())
                    .withRelated(List.of(issued.get().span())));
        }
    }
}
