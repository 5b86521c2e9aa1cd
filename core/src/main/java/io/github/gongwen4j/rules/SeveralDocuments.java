package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.header.DocumentNumbers;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A second letter in one text: another document number on a line of its own, with addressees below it. */
final class SeveralDocuments implements Rule {
    /** Below the number stand a title of up to three lines and the addressees. */
    private static final int TITLE_AND_ADDRESSEES = 4;

    @Override
    public Code code() {
        return DiagnosticCode.SEVERAL_DOCUMENTS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.PRACTICE;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        List<Line> lines = subject.lines();
        String text = subject.cleanText();
        Optional<DocumentNumbers.Found> first = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<DocumentNumbers.Found> found = DocumentNumbers.ofLine(text, line.start(), line.end());
            if (found.isEmpty()) {
                continue;
            }
            boolean other = first.filter(f -> !same(f, found.get())).isPresent();
            if (other && addresses(lines.subList(i + 1, Math.min(lines.size(), i + 1 + TITLE_AND_ADDRESSEES)), text)) {
                Span place = subject.place(found.get().start(), found.get().end());
                findings.accept(Finding.of(code(), place, "found", line.of(text)));
            }
            first = first.or(() -> found);
        }
    }

    private static boolean same(DocumentNumbers.Found one, DocumentNumbers.Found other) {
        return one.code().equals(other.code()) && one.year() == other.year() && one.serial() == other.serial();
    }

    private static boolean addresses(List<Line> lines, String text) {
        return lines.stream()
                .anyMatch(line -> line.mark().isEmpty()
                        && line.label().isEmpty()
                        && !text.startsWith("附件", line.start())
                        && text.charAt(line.end() - 1) == '：');
    }
}
