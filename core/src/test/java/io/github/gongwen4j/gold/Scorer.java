package io.github.gongwen4j.gold;

import static io.github.gongwen4j.gold.Wording.amount;
import static io.github.gongwen4j.gold.Wording.bare;
import static io.github.gongwen4j.gold.Wording.label;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the parse of a document against its gold annotation, as {@code score.py} does. */
final class Scorer {
    private static final List<String> SCALARS =
            List.of("title", "enclosureTitle", "documentType", "documentNumber", "issuedOn", "printedBy", "printedOn");
    private static final List<String> LISTS = List.of("issuers", "recipients", "copiedTo");
    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final Score score = new Score();

    private Scorer() {}

    static Score score(JsonNode gold, JsonNode found) {
        Scorer scorer = new Scorer();
        scorer.header(gold.path("header"), found.path("header"));
        scorer.sections(gold.path("sections"), found.path("sections"));
        scorer.tasks(gold.path("tasks"), found.path("tasks"));
        scorer.annexes(gold.path("annexes"), found.path("annexes"));
        return scorer.score;
    }

    private void header(JsonNode gold, JsonNode found) {
        for (String name : SCALARS) {
            score.of(Field.HEADER).compare(name, scalar(gold.path(name)), scalar(found.path(name)));
        }
        for (String name : LISTS) {
            score.of(Field.HEADER).compare(name, words(gold.path(name)), words(found.path(name)));
        }
    }

    private void sections(JsonNode gold, JsonNode found) {
        Map<List<String>, JsonNode> expected = outline(gold);
        Map<List<String>, JsonNode> actual = outline(found);
        score.of(Field.SECTIONS).compare("outline", headings(expected), headings(actual));
        Set<List<String>> paths = new HashSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        for (List<String> path : paths) {
            JsonNode one = expected.getOrDefault(path, NOTHING);
            JsonNode other = actual.getOrDefault(path, NOTHING);
            if (!one.isEmpty() && !other.isEmpty()) {
                score.of(Field.SECTION_KINDS).compare(path, List.of(one.path("kind")), List.of(other.path("kind")));
            }
            statements(path, one, other);
        }
    }

    private void tasks(JsonNode gold, JsonNode found) {
        TaskPairs aligned = TaskPairs.of(gold, found);
        for (TaskPairs.Pair pair : aligned.pairs()) {
            JsonNode actual = pair.found();
            List<String> where = TaskPairs.path(pair.gold());
            score.of(Field.TASKS)
                    .compare("tasks", List.of(where), actual.isEmpty() ? List.of() : List.of(TaskPairs.path(actual)));
            score.of(Field.TITLES)
                    .compare(where, List.of(bare(pair.gold().path("title"))), scalar(actual.path("title")));
            measures(where, pair);
            units(where, pair);
            statements(where, pair.gold(), actual);
        }
        for (JsonNode extra : aligned.extra()) {
            List<String> where = TaskPairs.path(extra);
            score.of(Field.TASKS).compare("tasks", List.of(), List.of(where));
            score.of(Field.TITLES).compare(where, List.of(), List.of(bare(extra.path("title"))));
            score.of(Field.UNITS).compare(where, List.of(), names(extra));
            statements(where, NOTHING, extra);
        }
    }

    private void measures(List<String> where, TaskPairs.Pair pair) {
        score.of(Field.MEASURES).compare(where, measures(pair.gold()), measures(pair.found()));
        score.of(Field.MEASURE_UNITS).compare(where, measureUnits(pair.gold()), measureUnits(pair.found()));
    }

    private void units(List<String> where, TaskPairs.Pair pair) {
        score.of(Field.UNITS).compare(where, names(pair.gold()), names(pair.found()));
        Set<String> both = new HashSet<>(names(pair.gold()));
        both.retainAll(names(pair.found()));
        score.of(Field.ROLES).compare(where, roles(pair.gold(), both), roles(pair.found(), both));
    }

    private void annexes(JsonNode gold, JsonNode found) {
        score.of(Field.ANNEX_ITEMS).compare("annexes", items(gold), items(found));
    }

    private void statements(List<String> where, JsonNode gold, JsonNode found) {
        score.of(Field.DEADLINES).compare(where, deadlines(gold), deadlines(found));
        score.of(Field.TARGETS).compare(where, targets(gold, false), targets(found, false));
        score.of(Field.TARGETS_FULL).compare(where, targets(gold, true), targets(found, true));
        indicators(gold, found);
    }

    /** Each expected target takes, of the found ones with its number, that with the most similar indicator. */
    private void indicators(JsonNode gold, JsonNode found) {
        List<JsonNode> spare = new ArrayList<>();
        found.path("targets").forEach(spare::add);
        for (JsonNode target : gold.path("targets")) {
            int best = -1;
            double similarity = -1;
            for (int i = 0; i < spare.size(); i++) {
                double alike = Wording.similarity(
                        target.path("indicator"), spare.get(i).path("indicator"));
                if (isSameNumber(target, spare.get(i)) && alike > similarity) {
                    best = i;
                    similarity = alike;
                }
            }
            if (best >= 0) {
                spare.remove(best);
                score.addIndicator(similarity);
            }
        }
    }

    private static boolean isSameNumber(JsonNode a, JsonNode b) {
        return amount(a.path("value")).equals(amount(b.path("value")))
                && bare(a.path("unit")).equals(bare(b.path("unit")));
    }

    private static Map<List<String>, JsonNode> outline(JsonNode sections) {
        Map<List<String>, JsonNode> all = new LinkedHashMap<>();
        outline(sections, List.of(), all);
        return all;
    }

    private static void outline(JsonNode sections, List<String> above, Map<List<String>, JsonNode> all) {
        for (JsonNode section : sections) {
            List<String> path = new ArrayList<>(above);
            path.add(label(section.path("number")));
            all.put(List.copyOf(path), section);
            outline(section.path("sections"), path, all);
        }
    }

    private static List<List<Object>> headings(Map<List<String>, JsonNode> outline) {
        List<List<Object>> headings = new ArrayList<>();
        outline.forEach((path, section) -> headings.add(List.of(path, bare(section.path("heading")))));
        return headings;
    }

    private static List<String> scalar(JsonNode value) {
        return value.asText("").isEmpty() ? List.of() : List.of(bare(value));
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(bare(word)));
        return words;
    }

    private static List<String> names(JsonNode task) {
        List<String> names = new ArrayList<>();
        task.path("units").forEach(unit -> names.add(bare(unit.path("name"))));
        return names;
    }

    private static List<List<String>> roles(JsonNode task, Set<String> among) {
        List<List<String>> roles = new ArrayList<>();
        for (JsonNode unit : task.path("units")) {
            String name = bare(unit.path("name"));
            if (among.contains(name)) {
                roles.add(List.of(name, unit.path("role").asText("")));
            }
        }
        return roles;
    }

    private static List<List<String>> measures(JsonNode task) {
        List<List<String>> measures = new ArrayList<>();
        task.path("measures").forEach(m -> measures.add(List.of(label(m.path("number")), bare(m.path("title")))));
        return measures;
    }

    private static List<List<String>> measureUnits(JsonNode task) {
        List<List<String>> owned = new ArrayList<>();
        for (JsonNode measure : task.path("measures")) {
            for (String name : names(measure)) {
                owned.add(List.of(label(measure.path("number")), bare(measure.path("title")), name));
            }
        }
        return owned;
    }

    private static List<String> items(JsonNode annexes) {
        List<String> items = new ArrayList<>();
        annexes.forEach(annex -> items.addAll(words(annex.path("items"))));
        return items;
    }

    private static List<List<String>> deadlines(JsonNode node) {
        List<List<String>> deadlines = new ArrayList<>();
        for (JsonNode deadline : node.path("deadlines")) {
            deadlines.add(List.of("kind", "start", "date", "every").stream()
                    .map(name -> deadline.path(name).asText(""))
                    .toList());
        }
        return deadlines;
    }

    private static List<List<String>> targets(JsonNode node, boolean full) {
        List<List<String>> targets = new ArrayList<>();
        for (JsonNode target : node.path("targets")) {
            List<String> key = new ArrayList<>(
                    List.of(amount(target.path("value")), amount(target.path("upper")), bare(target.path("unit"))));
            if (full) {
                key.add(target.path("comparator").asText(""));
                key.add(bare(target.path("basis")));
            }
            targets.add(key);
        }
        return targets;
    }
}
