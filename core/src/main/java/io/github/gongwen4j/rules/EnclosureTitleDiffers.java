package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.header.Enclosure;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/** A notice that calls the document it issues (印发) by another title than that document bears. */
final class EnclosureTitleDiffers implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.ENCLOSURE_TITLE_DIFFERS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Header header = subject.document().header();
        if (header.title().isEmpty() || header.enclosureTitle().isEmpty()) {
            return;
        }
        Phrase found = header.enclosureTitle().get();
        Enclosure.nameIn(header.title().get().text())
                .filter(announced -> !SameTitle.test(announced, found.text()))
                .ifPresent(announced ->
                        findings.accept(Finding.of(code(), found.span(), "found", found.text(), "announced", announced)
                                .withRelated(List.of(header.title().get().span()))));
    }
}
