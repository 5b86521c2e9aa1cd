package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.function.Consumer;

/** A year with blanks between its digits: GB/T 15835-2011, 5.1.1. */
final class BlankInNumber implements Rule {
    private static final int DIGITS = 4;
    private static final int MOST_BLANKS = 2;

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
        for (int sign = text.indexOf('年'); sign >= 0; sign = text.indexOf('年', sign + 1)) {
            int end = beforeBlanks(text, sign);
            int start = startOfYear(text, end);
            String digits = bare(text.substring(start, end));
            boolean year = digits.length() == DIGITS && (digits.startsWith("19") || digits.startsWith("20"));
            if (year && digits.length() != end - start && !goesOn(text, start)) {
                Span place = new Span(start, end);
                findings.accept(Finding.of(code(), place, "found", text.substring(start, end))
                        .withSuggestedEdit(new SuggestedEdit(place, digits, true)));
            }
        }
    }

    /** Back over four digits and the blanks between them. */
    private static int startOfYear(String text, int end) {
        int start = end;
        int digits = 0;
        while (digits < DIGITS) {
            int next = digits == 0 ? start : beforeBlanks(text, start);
            if (next == 0 || !Characters.isDigit(text.charAt(next - 1))) {
                break;
            }
            start = next - 1;
            digits++;
        }
        return start;
    }

    /** Digits in front make it no year but a row of numbers. */
    private static boolean goesOn(String text, int start) {
        int before = beforeBlanks(text, start);
        return before > 0
                && (Characters.isDigit(text.charAt(before - 1)) || ".,".indexOf(text.charAt(before - 1)) >= 0);
    }

    private static int beforeBlanks(String text, int end) {
        int i = end;
        while (i > 0 && end - i < MOST_BLANKS && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static String bare(String year) {
        StringBuilder digits = new StringBuilder();
        year.chars().filter(c -> !isBlank((char) c)).forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u3000';
    }
}
