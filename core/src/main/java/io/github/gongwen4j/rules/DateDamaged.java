package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import java.util.function.Consumer;

/** A date of issue or printing that lost 年, 月 and 日: GB/T 9704-2012, 7.3.5.4. */
final class DateDamaged implements Rule {
    /** What stands behind a date of printing. */
    private static final String PRINTED = "印发";

    @Override
    public Code code() {
        return DiagnosticCode.DATE_DAMAGED;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Header header = subject.document().header();
        header.issuedOn().ifPresent(date -> check(date, findings));
        header.printedOn().ifPresent(date -> check(date, findings));
    }

    private void check(DatePhrase date, Consumer<Diagnostic> findings) {
        String words = date.text().endsWith(PRINTED)
                ? date.text().substring(0, date.text().length() - PRINTED.length())
                : date.text();
        String bare = words.replace(" ", "");
        if (bare.chars().allMatch(c -> Characters.isDigit((char) c))) {
            String read = HanDate.of(date.date());
            String cure = read + date.text().substring(words.length());
            findings.accept(Finding.of(code(), date.span(), "found", bare, "read", read)
                    .withSuggestedEdit(new SuggestedEdit(date.span(), cure, false)));
        }
    }
}
