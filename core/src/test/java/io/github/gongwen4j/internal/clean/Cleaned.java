package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What one cleaner makes of a text. */
record Cleaned(AlignedText aligned, List<Diagnostic> diagnostics, List<Span> noise) {

    static Cleaned by(Cleaner cleaner, String text) {
        Report report = new Report();
        List<Span> noise = new ArrayList<>();
        Draft draft = new Draft(AlignedText.of(text), report, noise);
        cleaner.clean(draft);
        return new Cleaned(draft.finish(), report.diagnostics(), noise);
    }

    String text() {
        return aligned.text();
    }

    List<Code> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    /** The words of the original from which the first occurrence of some words was made. */
    String originOf(String words) {
        int start = text().indexOf(words);
        Span span = aligned.original(start, start + words.length());
        return aligned.original().substring(span.start(), span.end());
    }
}
