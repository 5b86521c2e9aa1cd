package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The findings of rules by area and place, to tell which of the parser's remarks they make needless. State of a single run. */
final class Findings {
    /** Those that end an id. */
    private static final int DIGITS = 3;

    private final Map<String, NavigableMap<Integer, Integer>> endsByStart = new HashMap<>();

    Findings(List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            endsByStart
                    .computeIfAbsent(area(finding), area -> new TreeMap<>())
                    .merge(finding.span().start(), finding.span().end(), Math::max);
        }
    }

    /** The remarks about which no rule says more. */
    List<Diagnostic> addingTo(List<Diagnostic> remarks) {
        return remarks.stream().filter(remark -> !isCovered(remark)).toList();
    }

    /** A finding that starts within the remark, or that starts before and reaches into it. */
    private boolean isCovered(Diagnostic remark) {
        NavigableMap<Integer, Integer> places = endsByStart.get(area(remark));
        Span span = remark.span();
        if (places == null || span.isEmpty()) {
            return false;
        }
        Map.Entry<Integer, Integer> before = places.lowerEntry(span.end());
        return before != null && (before.getKey() >= span.start() || before.getValue() > span.start());
    }

    /** The letters of the id; those of an application's own rules are longer, and no area of the parser's. */
    private static String area(Diagnostic diagnostic) {
        String id = diagnostic.code().id();
        return id.substring(0, id.length() - DIGITS);
    }
}
