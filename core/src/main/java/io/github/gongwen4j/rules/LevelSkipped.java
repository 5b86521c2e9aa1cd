package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A number two levels below the one above it, such as 1. directly below 一、: GB/T 9704-2012, 7.3.3, lets documents do so; a clerk asks. */
final class LevelSkipped implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.LEVEL_SKIPPED;
    }

    @Override
    public RuleSource source() {
        return RuleSource.PRACTICE;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Map<String, Numbering.Style> styles = new HashMap<>();
        Set<Numbering.Style> told = EnumSet.noneOf(Numbering.Style.class);
        for (Numbered item : subject.numbered()) {
            Numbering number = item.numbering();
            styles.put(item.path(), number.style());
            Numbering.Style above = styles.get(item.parent());
            boolean skipped = above != null && skips(number.style(), above);
            // Once for each style: what a document does throughout is one remark.
            if (skipped && told.add(number.style())) {
                String parent = item.parent().substring(item.parent().lastIndexOf('/') + 1);
                findings.accept(Finding.of(code(), item.place(subject), "found", number.label(), "parent", parent));
            }
        }
    }

    private static boolean skips(Numbering.Style below, Numbering.Style above) {
        return switch (below) {
            case ARABIC -> above == Numbering.Style.HAN;
            case ARABIC_BRACKETED -> above == Numbering.Style.HAN || above == Numbering.Style.HAN_BRACKETED;
            default -> false;
        };
    }
}
