package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Header;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** More or fewer items than the document says: 23个问题 in the title, （共5项） in a heading, 以下三个方面 above a list. */
final class CountDiffers implements Rule {
    private static final Pattern PROBLEMS = Pattern.compile("([0-9]{1,3}|[一二三四五六七八九十百]{1,4})个问题");
    private static final Pattern IN_ALL = Pattern.compile("共([0-9]{1,3}|[一二三四五六七八九十百]{1,4})[项条个]");
    private static final Pattern COUNTED = Pattern.compile("[0-9一二三四五六七八九十][项条个]");

    @Override
    public Code code() {
        return DiagnosticCode.COUNT_DIFFERS;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        PolicyDocument document = subject.document();
        Header header = document.header();
        header.enclosureTitle().or(header::title).ifPresent(title -> inTitle(title, document, findings));
        Map<String, List<String>> below = Children.of(document);
        Children.sections(document)
                .forEach((path, section) -> inHeading(section, below.getOrDefault(path, List.of()), findings));
        new AnnouncedList(subject)
                .forEachWrong((place, stated, counted) -> findings.accept(
                        Finding.of(code(), place, "stated", stated, "counted", String.valueOf(counted))));
    }

    /** 23个问题: the problems bear numbers of their own (问题1). */
    private void inTitle(Phrase title, PolicyDocument document, Consumer<Diagnostic> findings) {
        Matcher stated = PROBLEMS.matcher(title.text());
        long counted = document.tasks().stream()
                .filter(task -> task.number().startsWith("问题"))
                .count();
        if (counted > 0 && stated.find() && Numerals.value(stated.group(1)) != counted) {
            findings.accept(
                    Finding.of(code(), title.span(), "stated", stated.group(), "counted", String.valueOf(counted)));
        }
    }

    private void inHeading(Section section, List<String> children, Consumer<Diagnostic> findings) {
        Matcher stated = IN_ALL.matcher(section.heading());
        // Where the items below have counts of their own, the count is the sum of theirs.
        boolean summed =
                children.stream().anyMatch(title -> COUNTED.matcher(title).find());
        if (!children.isEmpty() && !summed && stated.find()) {
            int value = Numerals.value(stated.group(1));
            if (value != children.size()) {
                findings.accept(Finding.of(
                        code(), section.span(), "stated", stated.group(), "counted", String.valueOf(children.size())));
            }
        }
    }
}
