package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.header.DocumentNumbers;
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
    private static final Pattern NUMBER =
            Pattern.compile("([\\u4e00-\\u9fff]{2,8}+)([〔（\\[【]?)((?:19|20)[0-9]{2})([〕）\\]】]?)第?([0-9]{1,4})号");

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
        Matcher number = NUMBER.matcher(subject.cleanText());
        while (number.find()) {
            int start = startOfCode(number);
            boolean opened = !number.group(2).isEmpty();
            boolean closed = !number.group(4).isEmpty();
            String found = number.group().substring(start - number.start());
            String standard = found.substring(0, number.end(1) - start)
                    + '〔'
                    + number.group(3)
                    + '〕'
                    + Integer.parseInt(number.group(5))
                    + '号';
            Span place = subject.place(start, number.end());
            boolean isOwn = own.filter(o -> o.span().overlaps(place)).isPresent();
            if ((opened || closed) && !isOwn && !found.equals(standard)) {
                Diagnostic finding = Finding.of(code(), place, "found", found, "standard", standard);
                findings.accept(
                        isPlain(subject, place, standard)
                                ? finding.withSuggestedEdit(new SuggestedEdit(place, standard, opened && closed))
                                : finding);
            }
        }
    }

    /** The code starts behind a word such as 按照 that introduces a number. */
    private int startOfCode(Matcher number) {
        return CITING.lastIn(number.group(1), 0, number.group(1).length() - 2)
                .map(verb -> number.start() + verb.end())
                .orElse(number.start());
    }

    /** In traditional characters or between notes of pronunciation, the standard form is no replacement for the words. */
    private static boolean isPlain(Subject subject, Span place, String standard) {
        String code = standard.substring(0, standard.indexOf('〔'));
        return subject.words(place).filter(words -> words.startsWith(code)).isPresent();
    }
}
