package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/** A notice or letter that is addressed to nobody (主送机关): 条例, article 9(8). */
final class NoRecipients implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.NO_RECIPIENTS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.REGULATION;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Header header = subject.document().header();
        boolean numbered = header.documentNumber().isPresent();
        if (numbered && Letter.isOfAddressedType(subject) && header.recipients().isEmpty()) {
            findings.accept(Finding.of(code(), Letter.place(subject)));
        }
    }
}
