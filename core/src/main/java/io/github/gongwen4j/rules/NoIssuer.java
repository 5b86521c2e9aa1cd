package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/** A letter that does not say who issues it (发文机关署名): 条例, article 9(11). */
final class NoIssuer implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.NO_ISSUER;
    }

    @Override
    public RuleSource source() {
        return RuleSource.REGULATION;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        if (Letter.isAddressed(subject) && subject.document().header().issuers().isEmpty()) {
            findings.accept(Finding.of(code(), Letter.place(subject)));
        }
    }
}
