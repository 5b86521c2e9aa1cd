package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/** A letter whose title does not end with a type of document (文种): GB/T 9704-2012, 7.3.1. */
final class TitleWithoutType implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.TITLE_WITHOUT_TYPE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Header header = subject.document().header();
        boolean letter = Letter.isAddressed(subject) || header.documentNumber().isPresent();
        if (letter && header.documentType().isEmpty()) {
            header.title().ifPresent(title -> findings.accept(Finding.of(code(), title.span(), "found", title.text())));
        }
    }
}
