package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import io.github.gongwen4j.model.source.Span;
import java.util.Optional;
import java.util.function.Consumer;

/** A bracket, a title mark or a quotation mark without its partner: GB/T 15834-2011, 4.8, 4.9, 4.15. */
final class MarkUnmatched implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.MARK_UNMATCHED;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Optional<DocumentNumber> own = subject.document().header().documentNumber();
        for (Partners.Alone alone : Partners.missing(subject.cleanText(), subject.lines())) {
            Span place = subject.place(alone.offset(), alone.offset() + 1);
            if (own.filter(number -> number.span().contains(place)).isEmpty()) {
                Diagnostic finding = Finding.of(code(), place, "mark", String.valueOf(alone.mark()));
                findings.accept(alone.meant()
                        .map(meant -> finding.withSuggestedEdit(new SuggestedEdit(place, String.valueOf(meant), false)))
                        .orElse(finding));
            }
        }
    }
}
