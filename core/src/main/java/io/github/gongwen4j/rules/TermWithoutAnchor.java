package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field 完成时限 with a term that does not say from when it runs: 30个工作日内. */
final class TermWithoutAnchor implements Rule {
    private static final Pattern TERM =
            Pattern.compile("((?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:个工作日|个月|日|天|周|年)(?:之内|以内|内))[。；，]?$");

    @Override
    public Code code() {
        return DiagnosticCode.TERM_WITHOUT_ANCHOR;
    }

    @Override
    public RuleSource source() {
        return RuleSource.PRACTICE;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        for (Line line : subject.lines()) {
            boolean timed =
                    line.label().filter(l -> l.kind() == Label.Kind.TIME).isPresent();
            if (!timed) {
                continue;
            }
            int from = line.label().orElseThrow().end();
            Matcher term = TERM.matcher(subject.cleanText()).region(from, line.end());
            if (term.lookingAt()) {
                findings.accept(Finding.of(code(), subject.place(from, term.end(1)), "text", term.group(1)));
            }
        }
    }
}
