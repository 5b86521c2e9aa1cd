package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.DateBasis;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A deadline with a year of its own that lies before the date of issue (成文日期). */
final class DeadlineBeforeIssue implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.DEADLINE_BEFORE_ISSUE;
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
        for (Deadline deadline : Deadlines.of(subject.document())) {
            if (deadline instanceof Deadline.By by
                    && by.basis() == DateBasis.EXPLICIT
                    && by.date().isBefore(issued.get().date())) {
                findings.accept(Finding.of(
                                code(),
                                by.span(),
                                "text",
                                by.text(),
                                "day",
                                by.date().toString(),
                                "issued",
                                issued.get().date().toString())
                        .withRelated(List.of(issued.get().span())));
            }
        }
    }
}
