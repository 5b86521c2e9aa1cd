package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.header.DocumentNumbers;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import java.util.Optional;
import java.util.function.Consumer;

/** A document number without the form of GB/T 9704-2012, 7.2.5: year in 〔 〕, no 第, no leading zero, 号 at the end. */
final class NumberMalformed implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.NUMBER_MALFORMED;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Optional<DocumentNumber> number = subject.document().header().documentNumber();
        if (number.isEmpty()) {
            return;
        }
        String text = subject.cleanText();
        for (Line line : subject.lines()) {
            DocumentNumbers.ofLine(text, line.start(), line.end())
                    .filter(f -> subject.place(f.start(), f.end())
                            .equals(number.get().span()))
                    .ifPresent(f -> compare(subject, f, number.get(), findings));
        }
    }

    private void compare(
            Subject subject, DocumentNumbers.Found found, DocumentNumber number, Consumer<Diagnostic> findings) {
        String printed =
                subject.cleanText().substring(found.start(), found.end()).replace(" ", "");
        if (printed.equals(number.toString())) {
            return;
        }
        Diagnostic finding = Finding.of(code(), number.span(), "found", printed, "standard", number.toString());
        // In traditional characters or between notes of pronunciation, the standard form is no replacement for the
        // words.
        boolean plain = subject.words(number.span())
                .filter(w -> w.startsWith(number.issuerCode()))
                .isPresent();
        findings.accept(
                plain
                        ? finding.withSuggestedEdit(
                                new SuggestedEdit(number.span(), number.toString(), !found.repaired()))
                        : finding);
    }
}
