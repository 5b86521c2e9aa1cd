package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/** A number of the outline (结构层次序数) that leaves out one or more: GB/T 9704-2012, 7.3.3. */
final class OutlineGap implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.OUTLINE_GAP;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Consumer<Diagnostic> lacking = Abridged.lacks(subject, findings);
        for (Sequence.Break found : subject.breaks()) {
            if (found.step() > 1) {
                Numbering number = found.found().numbering();
                Numbering previous = found.previous().numbering();
                lacking.accept(Finding.of(
                                code(),
                                found.found().place(subject),
                                "found",
                                number.label(),
                                "previous",
                                previous.label(),
                                "missing",
                                missing(found))
                        .withRelated(List.of(found.previous().place(subject))));
            }
        }
    }

    private static String missing(Sequence.Break found) {
        int first = found.previous().value() + 1;
        int last = found.found().value() - 1;
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
