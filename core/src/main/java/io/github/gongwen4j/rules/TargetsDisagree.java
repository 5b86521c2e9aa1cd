package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Comparator;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One share under two values, where no deadline tells the two apart. */
final class TargetsDisagree implements Rule {
    private static final int SHORTEST = 5;

    @Override
    public Code code() {
        return DiagnosticCode.TARGETS_DISAGREE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        Map<String, Stated> seen = new HashMap<>();
        for (Stated stated : stated(subject.document())) {
            Target target = stated.target();
            boolean share = target.unit().filter("%"::equals).isPresent();
            if (!share
                    || target.comparator() == Comparator.CHANGE_BY
                    || target.indicator().length() < SHORTEST) {
                continue;
            }
            String key = target.indicator() + "|" + target.basis().orElse("");
            Stated first = seen.putIfAbsent(key, stated);
            if (first != null && disagree(first, stated)) {
                findings.accept(Finding.of(
                                code(),
                                target.span(),
                                "indicator",
                                target.indicator(),
                                "text",
                                target.text(),
                                "other",
                                first.target().text())
                        .withRelated(List.of(first.target().span())));
            }
        }
    }

    /** Values for different years or within one paragraph are steps; bounds of different kinds may both hold. */
    private static boolean disagree(Stated one, Stated other) {
        return one.place() != other.place()
                && one.years().equals(other.years())
                && one.target().comparator() == other.target().comparator()
                && one.target().value().compareTo(other.target().value()) != 0;
    }

    /** A target, the section or task that states it, and the years named there. */
    private record Stated(Target target, int place, Set<Integer> years) {}

    private static List<Stated> stated(PolicyDocument document) {
        List<Stated> all = new ArrayList<>();
        for (Section section : document.allSections()) {
            Set<Integer> years = years(section.deadlines());
            section.targets().forEach(t -> all.add(new Stated(t, section.span().start(), years)));
        }
        for (Task task : document.tasks()) {
            Set<Integer> years = years(task.deadlines());
            task.targets().forEach(t -> all.add(new Stated(t, task.span().start(), years)));
        }
        return all;
    }

    private static Set<Integer> years(List<Deadline> deadlines) {
        return deadlines.stream()
                .flatMap(d -> d.lastDay().stream())
                .map(LocalDate::getYear)
                .collect(Collectors.toSet());
    }
}
