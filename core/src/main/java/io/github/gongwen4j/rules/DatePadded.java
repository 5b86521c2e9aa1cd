package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import java.util.function.Consumer;

/** A date of issue or printing with zeros in front of month or day: GB/T 9704-2012, 7.3.5.4 (月、日不编虚位). */
final class DatePadded implements Rule {
    @Override
    public Code code() {
        return DiagnosticCode.DATE_PADDED;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Header header = subject.document().header();
        header.issuedOn().ifPresent(date -> check(date, subject, findings));
        header.printedOn().ifPresent(date -> check(date, subject, findings));
    }

    private void check(DatePhrase date, Subject subject, Consumer<Diagnostic> findings) {
        String text = date.text();
        if (!text.contains("年0") && !(text.contains("年") && text.contains("月0"))) {
            return;
        }
        Diagnostic finding = Finding.of(code(), date.span(), "found", text);
        boolean asPrinted = subject.words(date.span()).filter(text::equals).isPresent();
        String cure = text.replace("年0", "年").replace("月0", "月");
        findings.accept(asPrinted ? finding.withSuggestedEdit(new SuggestedEdit(date.span(), cure, true)) : finding);
    }
}
