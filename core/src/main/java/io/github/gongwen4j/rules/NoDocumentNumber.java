package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A letter without a document number (发文字号): 条例, article 9(5). Decrees, announcements and minutes are numbered otherwise. */
final class NoDocumentNumber implements Rule {
    private static final Pattern NUMBER = Pattern.compile("[〔（【\\[](?:19|20)[0-9]{2}[〕）】\\]]第?[0-9]{1,4}号$");
    private static final int LONGEST_NUMBER = 40;

    @Override
    public Code code() {
        return DiagnosticCode.NO_DOCUMENT_NUMBER;
    }

    @Override
    public RuleSource source() {
        return RuleSource.REGULATION;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        if (Letter.isAddressed(subject)
                && Letter.isOfNumberedType(subject)
                && subject.document().header().documentNumber().isEmpty()
                && !hasNumberAbove(subject)) {
            findings.accept(Finding.of(code(), Letter.place(subject)));
        }
    }

    /** A number in a form that the parser does not read is not missing. */
    private static boolean hasNumberAbove(Subject subject) {
        int recipients = subject.document().header().recipients().get(0).span().start();
        return subject.lines().stream()
                .takeWhile(line -> subject.place(line.start(), line.end()).start() < recipients)
                .anyMatch(line -> line.end() - line.start() <= LONGEST_NUMBER
                        && NUMBER.matcher(line.of(subject.cleanText())).find());
    }
}
