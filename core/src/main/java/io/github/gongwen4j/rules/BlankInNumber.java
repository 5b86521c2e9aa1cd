package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A year with blanks between its digits: GB/T 15835-2011, 5.1.1. */
final class BlankInNumber implements Rule {
    private static final Pattern YEAR = Pattern.compile(
            "(?<![0-9.,][ \\u00A0\\u3000]{0,2})((?:1[ \\u00A0\\u3000]{0,2}9|2[ \\u00A0\\u3000]{0,2}0)[ \\u00A0\\u3000]{0,2}[0-9][ \\u00A0\\u3000]{0,2}[0-9])[ \\u00A0\\u3000]{0,2}年");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u3000]+");

    @Override
    public Code code() {
        return DiagnosticCode.BLANK_IN_NUMBER;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        String text = subject.text().map(SourceText::text).orElse("");
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            Span place = new Span(year.start(1), year.end(1));
            String digits = BLANKS.matcher(year.group(1)).replaceAll("");
            if (digits.length() != year.group(1).length()) {
                findings.accept(Finding.of(code(), place, "found", year.group(1))
                        .withSuggestedEdit(new SuggestedEdit(place, digits, true)));
            }
        }
    }
}
