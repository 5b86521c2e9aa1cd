package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.rules.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Findings as compilers print them: place, severity, code and message, the line with the place marked, the remedy.
 *
 * @param least findings of less severity are only counted
 * @param colour whether the terminal shows colours
 */
record Findings(Severity least, boolean colour) {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";

    /** The lines for one input; the last one counts. */
    List<String> lines(Checked checked) {
        List<String> lines = new ArrayList<>();
        for (Diagnostic finding : checked.atLeast(least)) {
            add(checked, finding, lines);
            lines.add("");
        }
        lines.add(Printable.escaped(checked.name()) + ": 错误 " + checked.count(Severity.ERROR) + "，警告 "
                + checked.count(Severity.WARNING) + "，说明 " + checked.count(Severity.INFO));
        return lines;
    }

    private void add(Checked checked, Diagnostic finding, List<String> lines) {
        SourceText source = checked.source();
        String place = Printable.escaped(
                checked.name() + ":" + source.position(finding.span().start()));
        String head = severity(finding.severity()) + "[" + finding.code().id() + "]";
        lines.add(bold(place + ": ") + coloured(finding.severity(), head) + " "
                + bold(Printable.escaped(finding.message(Locale.CHINESE))));
        Excerpt excerpt = Excerpt.of(source, finding.span());
        lines.add(excerpt.text());
        lines.add(excerpt.margin() + coloured(finding.severity(), excerpt.marks()));
        finding.related()
                .forEach(span -> lines.add(excerpt.margin() + "参见 "
                        + Printable.escaped(checked.name() + ":" + source.position(span.start()))));
        remedy(finding).ifPresent(remedy -> lines.add(excerpt.margin() + "处理：" + remedy));
    }

    private static Optional<String> remedy(Diagnostic finding) {
        Optional<String> general = RulePage.of(finding.code()).flatMap(RulePage::remedy);
        return finding.suggestedEdit().map(Findings::edit).or(() -> general);
    }

    private static String edit(SuggestedEdit edit) {
        String words = Printable.escaped(edit.replacement());
        String change = words.isEmpty() ? "删去" : edit.span().isEmpty() ? "补上 " + words : "改为 " + words;
        return edit.safe() ? change + "（可自动更正）" : change + "（请核对）";
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case INFO -> "说明";
            case WARNING -> "警告";
            case ERROR -> "错误";
        };
    }

    private String bold(String text) {
        return colour ? BOLD + text + RESET : text;
    }

    private String coloured(Severity severity, String text) {
        String code = switch (severity) {
            case INFO -> "\u001B[36m";
            case WARNING -> "\u001B[33m";
            case ERROR -> "\u001B[31m";
        };
        return colour ? code + text + RESET : text;
    }
}
