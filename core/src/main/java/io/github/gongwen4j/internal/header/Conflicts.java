package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reports where a document and the description that stands with it plainly disagree. Belongs to one run. */
final class Conflicts {
    /** Titles that have less in common are those of two documents. */
    private static final double LEAST_IN_COMMON = 0.4;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Lexicon<String> OFFICES = Lexicon.of(List.of("办公室", "办公厅"));

    private final String text;
    private final Metadata described;
    private final Report report;

    Conflicts(String text, Metadata described, Report report) {
        this.text = text;
        this.described = described;
        this.report = report;
    }

    /** Compares the document's title, and that of the document that it issues, with the one described. */
    void title(Phrase title, Optional<String> enclosure) {
        described.value(DescribedField.TITLE).map(s -> s.of(text)).ifPresent(words -> {
            if (!isLike(title.text(), words)
                    && enclosure.filter(e -> isLike(e, words)).isEmpty()) {
                disagree(title.span(), words, title.text());
            }
        });
    }

    private static boolean isLike(String title, String words) {
        return title.contains(words)
                || words.contains(title)
                || (new Similarity(title).to(words) >= LEAST_IN_COMMON && !haveOtherYears(title, words));
    }

    /** 2020年工作要点 and 2021年工作要点 are two documents, however alike they read. */
    private static boolean haveOtherYears(String title, String words) {
        List<String> years = yearsIn(title);
        List<String> others = yearsIn(words);
        return !years.isEmpty() && !others.isEmpty() && !years.equals(others);
    }

    private static List<String> yearsIn(String words) {
        return YEAR.matcher(words).results().map(MatchResult::group).toList();
    }

    void number(DocumentNumber number) {
        described.value(DescribedField.NUMBER).ifPresent(value -> {
            boolean other = DocumentNumbers.ofLine(text, value.start(), value.end())
                    .filter(f -> f.year() != number.year() || f.serial() != number.serial())
                    .isPresent();
            if (other) {
                disagree(number.span(), value.of(text), number.toString());
            }
        });
    }

    /** A described name that is neither one of the issuers nor short for one, nor the other way round. */
    void issuers(List<Phrase> issuers) {
        Optional<Stretch> value = described.value(DescribedField.ISSUER).filter(s -> !issuers.isEmpty());
        value.ifPresent(names -> {
            for (Stretch name : Stretch.split(text, names.start(), names.end(), Issuers.BETWEEN_DESCRIBED_NAMES)) {
                String words = name.of(text);
                if (issuers.stream().noneMatch(i -> isShortFor(words, i.text()) || isShortFor(i.text(), words))) {
                    disagree(issuers.get(0).span(), words, issuers.get(0).text());
                    return;
                }
            }
        });
    }

    /** 市府办 is short for 某市人民政府办公室: all of its characters stand there in this order. */
    private static boolean isShortFor(String name, String full) {
        // 某市人民政府 is not short for its office.
        if (OFFICES.endsOf(full) && name.indexOf('办') < 0) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < full.length() && found < name.length(); i++) {
            found += full.charAt(i) == name.charAt(found) ? 1 : 0;
        }
        return found == name.length();
    }

    void date(DatePhrase date) {
        described.value(DescribedField.DATE).map(s -> s.of(text)).ifPresent(words -> {
            boolean other = Dates.of(words)
                    .flatMap(Dates.Reading::only)
                    .filter(d -> !d.equals(date.date()))
                    .isPresent();
            if (other) {
                disagree(date.span(), words, date.text());
            }
        });
    }

    private void disagree(Span place, String words, String found) {
        report.add(Diagnostic.of(DiagnosticCode.SOURCES_DISAGREE, place, Map.of("described", words, "found", found)));
    }
}
