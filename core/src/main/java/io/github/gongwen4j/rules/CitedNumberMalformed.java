package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.header.DocumentNumbers;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import io.github.gongwen4j.model.source.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a cited document without the form of GB/T 9704-2012, 7.2.5: wrong or lost brackets, 第, a leading zero. */
final class CitedNumberMalformed implements Rule {
    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 8;
    /** What follows the code of the issuer. */
    private static final Anchored NUMBER =
            new Anchored(Pattern.compile("([〔（\\[【]?)((?:19|20)[0-9]{2})([〕）\\]】]?)第?([0-9]{1,4})号"), '号', 11, 1);

    private static final Lexicon<String> CITING = Lexicon.read(DocumentNumbers.class, "citing-words.txt");

    @Override
    public Code code() {
        return DiagnosticCode.CITED_NUMBER_MALFORMED;
    }

    @Override
    public RuleSource source() {
        return RuleSource.STANDARD;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Optional<DocumentNumber> own = subject.document().header().documentNumber();
        String text = subject.cleanText();
        NUMBER.forEach(text, number -> {
            int code = startOfHan(text, number.start());
            if (number.start() - code >= SHORTEST_CODE) {
                int start = startOfCode(text, code, number.start());
                check(subject, start, number, own).ifPresent(findings);
            }
        });
    }

    private Optional<Diagnostic> check(Subject subject, int start, Matcher number, Optional<DocumentNumber> own) {
        String text = subject.cleanText();
        boolean opened = !number.group(1).isEmpty();
        boolean closed = !number.group(3).isEmpty();
        String found = text.substring(start, number.end());
        String code = text.substring(start, number.start());
        String standard = code + '〔' + number.group(2) + '〕' + Integer.parseInt(number.group(4)) + '号';
        Span place = subject.place(start, number.end());
        boolean isOwn = own.filter(o -> o.span().overlaps(place)).isPresent();
        if ((!opened && !closed) || isOwn || found.equals(standard)) {
            return Optional.empty();
        }
        Diagnostic finding = Finding.of(code(), place, "found", found, "standard", standard);
        // In traditional characters or between notes of pronunciation, the standard form is no replacement for the
        // words.
        boolean plain = subject.words(place).filter(w -> w.startsWith(code)).isPresent();
        return Optional.of(
                plain ? finding.withSuggestedEdit(new SuggestedEdit(place, standard, opened && closed)) : finding);
    }

    /** Back over the ideographs in front of an offset, as many as a code may have, not beyond the 号 of the number before. */
    private static int startOfHan(String text, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_CODE
                && Characters.isHan(text.charAt(start - 1))
                && text.charAt(start - 1) != '号') {
            start--;
        }
        return start;
    }

    /** The code starts behind a word such as 按照 that introduces a number. */
    private static int startOfCode(String text, int start, int end) {
        return CITING.lastIn(text, start, end - SHORTEST_CODE)
                .map(Lexicon.Match::end)
                .orElse(start);
    }
}
