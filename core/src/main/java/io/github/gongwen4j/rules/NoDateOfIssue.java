package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;

/** A letter without a date of issue (成文日期): 条例, article 9(12). */
final class NoDateOfIssue implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.NO_DATE_OF_ISSUE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.REGULATION;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Header header = subject.document().header();
        // A date that nobody can read is damaged rather than missing; the parser says so.
        boolean unreadable = subject.document().blocks().stream().anyMatch(block -> block.kind() == BlockKind.DATE);
        if (Letter.isAddressed(subject) && header.issuedOn().isEmpty() && !unreadable) {
            findings.accept(Finding.of(code(), Letter.place(subject)));
        }
    }
}
