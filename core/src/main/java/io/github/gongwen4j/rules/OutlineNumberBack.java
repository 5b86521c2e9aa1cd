package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/** A number of the outline (结构层次序数) that is less than the one before it: GB/T 9704-2012, 7.3.3. */
final class OutlineNumberBack implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.OUTLINE_NUMBER_BACK;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        for (Sequence.Break found : subject.breaks()) {
            if (found.step() < 0 && !found.repeats()) {
                Numbering number = found.found().numbering();
                Numbering previous = found.previous().numbering();
                findings.accept(Finding.of(
                                code(),
                                found.found().place(subject),
                                "found",
                                number.label(),
                                "previous",
                                previous.label())
                        .withRelated(List.of(found.previous().place(subject))));
            }
        }
    }
}
