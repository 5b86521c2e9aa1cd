package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.source.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a document sets for all its work.
 *
 * @param words the words that say so
 * @param end the last day
 * @param span where the words stand
 */
record PlanPeriod(String words, LocalDate end, Span span) {
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d{2})年?[-—–～~至到]+((?:19|20)\\d{2})年?");

    /** The time limit in a section of its own, else the years in the title. */
    static Optional<PlanPeriod> of(PolicyDocument document) {
        return document.allSections().stream()
                .filter(PlanPeriod::setsLimit)
                .flatMap(section -> section.deadlines().stream())
                .filter(deadline -> deadline.lastDay().isPresent())
                .reduce(PlanPeriod::later)
                .map(d -> new PlanPeriod(d.text(), d.lastDay().orElseThrow(), d.span()))
                .or(() -> inTitle(document.header()));
    }

    private static boolean setsLimit(Section section) {
        return section.kind() == SectionKind.GENERAL && section.heading().endsWith("时限");
    }

    private static Deadline later(Deadline one, Deadline other) {
        return one.lastDay().orElseThrow().isBefore(other.lastDay().orElseThrow()) ? other : one;
    }

    private static Optional<PlanPeriod> inTitle(Header header) {
        Optional<Phrase> title = header.enclosureTitle().or(header::title);
        return title.flatMap(t -> {
            Matcher years = YEARS.matcher(t.text());
            return years.find()
                    ? Optional.of(new PlanPeriod(
                            years.group(), LocalDate.of(Integer.parseInt(years.group(2)), 12, 31), t.span()))
                    : Optional.empty();
        });
    }
}
