package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.BlockKind;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A letter without a date of issue (成文日期): 条例, article 9(12). */
final class NoDateOfIssue implements Rule {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日");

    @Override
    public Code code() {
        return DiagnosticCode.NO_DATE_OF_ISSUE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.REGULATION;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Header header = subject.document().header();
        if (Letter.isAddressed(subject) && header.issuedOn().isEmpty() && !hasDateAlone(subject)) {
            findings.accept(Finding.of(code(), Letter.place(subject)));
        }
    }

    /** A damaged date, which the parser reports, and one with no name above it are not missing. */
    private static boolean hasDateAlone(Subject subject) {
        boolean damaged = subject.document().blocks().stream().anyMatch(block -> block.kind() == BlockKind.DATE);
        return damaged
                || subject.lines().stream()
                        .anyMatch(line ->
                                DATE.matcher(line.of(subject.cleanText())).matches());
    }
}
