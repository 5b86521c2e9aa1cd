package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The deadlines of a document. */
final class Deadlines {
    private Deadlines() {}

    /** Those of sections, then those of tasks; each place once. */
    static List<Deadline> of(PolicyDocument document) {
        List<Deadline> all = new ArrayList<>();
        document.allSections().forEach(section -> all.addAll(section.deadlines()));
        document.tasks().forEach(task -> all.addAll(task.deadlines()));
        Set<Span> seen = new HashSet<>();
        return all.stream().filter(deadline -> seen.add(deadline.span())).toList();
    }
}
