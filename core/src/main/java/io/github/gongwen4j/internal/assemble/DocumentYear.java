package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * The years that a document itself gives for times without one.
 *
 * @param ofPeriod the one year that its title names (2021年工作要点)
 * @param issuedOn its date of issue
 */
record DocumentYear(OptionalInt ofPeriod, Optional<LocalDate> issuedOn) {

    static DocumentYear of(Header header) {
        OptionalInt ofPeriod = header.enclosureTitle()
                .or(header::title)
                .map(Phrase::text)
                .map(DocumentYear::onlyYear)
                .orElse(OptionalInt.empty());
        Optional<LocalDate> issued = header.issuedOn().map(DatePhrase::date);
        OptionalInt byNumber =
                header.documentNumber().map(n -> OptionalInt.of(n.year())).orElse(OptionalInt.empty());
        return new DocumentYear(ofPeriod.isPresent() || issued.isPresent() ? ofPeriod : byNumber, issued);
    }

    /** The year before which everything is past; 0 if unknown. */
    int earliest() {
        int issue = issuedOn.map(LocalDate::getYear).orElse(0);
        int period = ofPeriod.orElse(0);
        return issue == 0 ? period : period == 0 ? issue : Math.min(issue, period);
    }

    private static OptionalInt onlyYear(String title) {
        TreeSet<Integer> years = new TreeSet<>();
        int i = 0;
        while (i < title.length()) {
            int end = Numerals.endOfDigits(title, i, title.length());
            if (end - i == 4) {
                int year = Numerals.value(title.substring(i, end));
                if (year >= 1949 && year <= 2100) {
                    years.add(year);
                }
            }
            i = Math.max(end, i + 1);
        }
        boolean one = years.size() == 1 && title.chars().anyMatch(c -> Characters.isDigit((char) c));
        return one ? OptionalInt.of(years.first()) : OptionalInt.empty();
    }
}
