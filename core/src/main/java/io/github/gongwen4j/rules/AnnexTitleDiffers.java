package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;

/** An annex under another title than the list below the body announces: GB/T 9704-2012, 7.3.7. */
final class AnnexTitleDiffers implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.ANNEX_TITLE_DIFFERS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        List<AnnexNote> notes = AnnexNote.of(subject);
        List<Annex> annexes = subject.document().annexes();
        if (notes.size() != annexes.size()) {
            return;
        }
        for (int i = 0; i < notes.size(); i++) {
            AnnexNote note = notes.get(i);
            String found = annexes.get(i).title().text();
            if (!SameTitle.test(found, note.title())) {
                findings.accept(
                        Finding.of(code(), annexes.get(i).title().span(), "found", found, "announced", note.title())
                                .withRelated(List.of(note.span())));
            }
        }
    }
}
