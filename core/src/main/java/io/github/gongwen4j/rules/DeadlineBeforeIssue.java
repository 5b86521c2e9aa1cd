package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.DateBasis;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A deadline with a year of its own that lies before the date of issue (成文日期). */
final class DeadlineBeforeIssue implements Rule {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");

    @Override
    public Code code() {
        return DiagnosticCode.DEADLINE_BEFORE_ISSUE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Optional<DatePhrase> issued = subject.document().header().issuedOn();
        if (issued.isEmpty()) {
            return;
        }
        DatePhrase day = issued.get();
        for (Deadline deadline : Deadlines.of(subject.document())) {
            if (deadline instanceof Deadline.By by
                    && by.basis() == DateBasis.EXPLICIT
                    && by.date().isBefore(day.date())) {
                findings.accept(finding(by.span(), by.text(), by.date().toString(), day));
            }
        }
        for (Line line : subject.lines()) {
            if (line.label().filter(l -> l.kind() == Label.Kind.TIME).isPresent()) {
                Stretch field = Stretch.trimmed(
                        subject.cleanText(), line.label().orElseThrow().end(), line.end());
                earlierYear(subject, field, day).ifPresent(findings);
            }
        }
    }

    /** A field 完成时限 of an earlier year; the parser takes such times for facts of the past and makes no deadlines of them. */
    private Optional<Diagnostic> earlierYear(Subject subject, Stretch field, DatePhrase issued) {
        Matcher year = YEAR.matcher(field.of(subject.cleanText()));
        int latest = year.results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(Integer.MAX_VALUE);
        return latest < issued.date().getYear()
                ? Optional.of(finding(
                        subject.place(field.start(), field.end()), field.of(subject.cleanText()), latest + "年", issued))
                : Optional.empty();
    }

    private Diagnostic finding(Span place, String text, String day, DatePhrase issued) {
        return Finding.of(
                        code(),
                        place,
                        "text",
                        text,
                        "day",
                        day,
                        "issued",
                        issued.date().toString())
                .withRelated(List.of(issued.span()));
    }
}
