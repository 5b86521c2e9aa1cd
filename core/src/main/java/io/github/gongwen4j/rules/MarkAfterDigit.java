package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import java.util.function.Consumer;

/** A number in digits that is followed by 、 and not by a point: GB/T 15834-2011, B.3.2. */
final class MarkAfterDigit implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.MARK_AFTER_DIGIT;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        for (OutlineMark mark : OutlineMark.in(subject)) {
            if (mark.mark().style() == Numbering.Style.ARABIC && mark.words().endsWith("、")) {
                Diagnostic finding = Finding.of(code(), mark.span(), "found", mark.words());
                findings.accept(finding.withSuggestedEdit(new SuggestedEdit(mark.last(), ".", true)));
            }
        }
    }
}
