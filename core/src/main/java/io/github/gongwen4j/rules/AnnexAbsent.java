package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/** An annex that the list below the body announces and that does not stand there: GB/T 9704-2012, 7.3.4. Pages often offer annexes as files of their own. */
final class AnnexAbsent implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.ANNEX_ABSENT;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        List<AnnexNote> notes = AnnexNote.of(subject);
        List<Annex> annexes = subject.document().annexes();
        for (int i = annexes.size(); i < notes.size(); i++) {
            AnnexNote note = notes.get(i);
            boolean there = annexes.stream()
                    .anyMatch(annex -> SameTitle.test(annex.title().text(), note.title()));
            if (!there && !isEnclosure(note, subject)) {
                findings.accept(Finding.of(code(), note.span(), "title", note.title()));
            }
        }
    }

    private static boolean isEnclosure(AnnexNote note, Subject subject) {
        return subject.document()
                .header()
                .enclosureTitle()
                .filter(title -> SameTitle.test(title.text(), note.title()))
                .isPresent();
    }
}
