package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An annex that neither the list below the body nor any sentence names: GB/T 9704-2012, 7.3.4. */
final class AnnexUnannounced implements Rule {
    private static final Pattern NAMED = Pattern.compile("[^\\s]附件|附件[^\\s]{0,4}[》）)]");

    @Override
    public Code code() {
        return DiagnosticCode.ANNEX_UNANNOUNCED;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        if (subject.document().header().title().isEmpty()) {
            // The text is the annex alone; what announces it is another text.
            return;
        }
        List<AnnexNote> notes = AnnexNote.of(subject);
        for (Annex annex : subject.document().annexes()) {
            boolean announced = notes.stream()
                    .anyMatch(note -> SameTitle.test(note.title(), annex.title().text()));
            if (!announced && notes.isEmpty() && !isNamed(annex, subject)) {
                findings.accept(
                        Finding.of(code(), annex.span(), "title", annex.title().text()));
            }
        }
    }

    /** 见附件, or the annex' title in running text; without the text nobody knows. */
    private static boolean isNamed(Annex annex, Subject subject) {
        String text = subject.cleanText();
        String title = annex.title().text();
        int own = text.lastIndexOf(title);
        boolean titled = own >= 0 && text.lastIndexOf(title, own - 1) >= 0;
        return text.isEmpty() || titled || NAMED.matcher(text).find();
    }
}
