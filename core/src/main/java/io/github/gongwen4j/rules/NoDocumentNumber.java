package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/** A letter without a document number (发文字号): 条例, article 9(5). Decrees, announcements and minutes are numbered otherwise. */
final class NoDocumentNumber implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.NO_DOCUMENT_NUMBER;
    }

    @Override
    public RuleSource source() {
        return RuleSource.REGULATION;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        if (Letter.isAddressed(subject)
                && Letter.isOfNumberedType(subject)
                && subject.document().header().documentNumber().isEmpty()) {
            findings.accept(Finding.of(code(), Letter.place(subject)));
        }
    }
}
