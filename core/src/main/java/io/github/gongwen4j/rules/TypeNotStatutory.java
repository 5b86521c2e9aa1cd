package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.Set;
import java.util.function.Consumer;

/** A letter under a type of document that is none of the fifteen of 条例, article 8. */
final class TypeNotStatutory implements Rule {
    private static final Set<String> STATUTORY =
            Set.of("决议", "决定", "命令", "令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要");

    @Override
    public Code code() {
        return DiagnosticCode.TYPE_NOT_STATUTORY;
    }

    @Override
    public RuleSource source() {
        return RuleSource.REGULATION;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Header header = subject.document().header();
        boolean letter = Letter.isAddressed(subject) || header.documentNumber().isPresent();
        header.documentType()
                .filter(type -> letter && !STATUTORY.contains(type.text()))
                .ifPresent(type -> findings.accept(Finding.of(code(), type.span(), "found", type.text())));
    }
}
