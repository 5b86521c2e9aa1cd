package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.Annex;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A name of a unit in a document.
 *
 * @param name as written
 * @param places where it stands, in order, at least one
 */
record UnitMention(String name, List<Span> places) {

    /** The units of the tasks and the members of lists in annexes, ordered by their first places. */
    static List<UnitMention> in(PolicyDocument document) {
        List<Phrase> all = named(document);
        for (Annex annex : document.annexes()) {
            all.addAll(annex.items());
        }
        return grouped(all);
    }

    /** The units of the tasks, ordered by their first places. */
    static List<UnitMention> ofTasks(PolicyDocument document) {
        return grouped(named(document));
    }

    private static List<Phrase> named(PolicyDocument document) {
        List<Phrase> all = new ArrayList<>();
        for (Task task : document.tasks()) {
            task.units().forEach(unit -> all.add(new Phrase(unit.name(), unit.span())));
        }
        return all;
    }

    private static List<UnitMention> grouped(List<Phrase> all) {
        all.sort(Comparator.comparing(Phrase::span));
        Map<String, List<Span>> places = new LinkedHashMap<>();
        all.forEach(name ->
                places.computeIfAbsent(name.text(), n -> new ArrayList<>()).add(name.span()));
        List<UnitMention> mentions = new ArrayList<>();
        places.forEach((name, where) -> mentions.add(new UnitMention(name, where)));
        return mentions;
    }

    int count() {
        return places.size();
    }

    Span first() {
        return places.get(0);
    }
}
