package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/** A document without printing body and date of printing (印发机关和印发日期): GB/T 9704-2012, 7.4.3. Letters in the form of 函 have none (10.1). */
final class NoPrintingRecord implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.NO_PRINTING_RECORD;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Header header = subject.document().header();
        boolean letterForm =
                header.documentType().filter(type -> type.text().equals("函")).isPresent();
        if (Letter.isAddressed(subject) && !letterForm && header.printedOn().isEmpty()) {
            findings.accept(Finding.of(code(), Letter.place(subject)));
        }
    }
}
