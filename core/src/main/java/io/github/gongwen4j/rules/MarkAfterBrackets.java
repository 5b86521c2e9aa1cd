package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import java.util.function.Consumer;

/** A mark of punctuation behind a number in brackets, as in （一）、: GB/T 15834-2011, B.3.3. */
final class MarkAfterBrackets implements Rule {
    private static final String MARKS = "、.．，：:";

    @Override
    public Code code() {
        return DiagnosticCode.MARK_AFTER_BRACKETS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        for (OutlineMark mark : OutlineMark.in(subject)) {
            String head = mark.words();
            char last = head.charAt(head.length() - 1);
            if (mark.isBracketed() && MARKS.indexOf(last) >= 0) {
                Diagnostic finding = Finding.of(code(), mark.span(), "found", head);
                findings.accept(finding.withSuggestedEdit(new SuggestedEdit(mark.last(), "", true)));
            }
        }
    }
}
