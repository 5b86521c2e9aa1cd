package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.Severity;
import java.util.function.Consumer;

/** Texts that say themselves that they are not the whole document; what they lack matters little. */
final class Abridged {
    private static final Lexicon<String> WORDS = Lexicon.read(Abridged.class, "abridged.txt");

    private Abridged() {}

    /** Takes what a text seems to lack: as information only if the text says that it is not the whole. */
    static Consumer<Diagnostic> lacks(Subject subject, Consumer<Diagnostic> findings) {
        return WORDS.anyIn(subject.cleanText())
                ? finding -> findings.accept(finding.withSeverity(Severity.INFO))
                : findings;
    }
}
