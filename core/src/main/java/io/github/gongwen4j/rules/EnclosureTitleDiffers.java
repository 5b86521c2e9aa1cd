package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.header.Enclosure;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A notice that calls the document it issues (印发) by another title than that document bears. */
final class EnclosureTitleDiffers implements Rule {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    @Override
    public Code code() {
        return DiagnosticCode.ENCLOSURE_TITLE_DIFFERS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Header header = subject.document().header();
        if (header.title().isEmpty() || header.enclosureTitle().isEmpty()) {
            return;
        }
        Phrase found = header.enclosureTitle().get();
        Enclosure.nameIn(header.title().get().text())
                .filter(announced -> !SameTitle.test(announced, found.text()) || otherYears(announced, found.text()))
                .ifPresent(announced ->
                        findings.accept(Finding.of(code(), found.span(), "found", found.text(), "announced", announced)
                                .withRelated(List.of(header.title().get().span()))));
    }

    /** （2021—2023年） may be left out of one title, but not be another time. */
    private static boolean otherYears(String announced, String found) {
        List<String> one = years(announced);
        List<String> other = years(found);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static List<String> years(String title) {
        return YEAR.matcher(title).results().map(MatchResult::group).toList();
    }
}
