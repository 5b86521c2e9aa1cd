package io.github.gongwen4j.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Which found task stands for which expected one: that of the same path, else the most similar title among those left.
 *
 * @param pairs one for each expected task; the found one is missing where there is none
 * @param extra found tasks that stand for nothing
 */
record TaskPairs(List<Pair> pairs, List<JsonNode> extra) {
    private static final double SIMILAR = 0.8;

    record Pair(JsonNode gold, JsonNode found) {}

    static TaskPairs of(JsonNode gold, JsonNode found) {
        List<JsonNode> left = new LinkedList<>();
        found.forEach(left::add);
        List<Pair> pairs = new ArrayList<>();
        List<JsonNode> waiting = new ArrayList<>();
        for (JsonNode expected : gold) {
            Optional<JsonNode> same =
                    left.stream().filter(t -> path(t).equals(path(expected))).findFirst();
            same.ifPresentOrElse(
                    task -> {
                        remove(left, task);
                        pairs.add(new Pair(expected, task));
                    },
                    () -> waiting.add(expected));
        }
        for (JsonNode expected : waiting) {
            Optional<JsonNode> similar = mostSimilar(expected, left);
            similar.ifPresent(task -> remove(left, task));
            pairs.add(new Pair(expected, similar.orElse(MissingNode.getInstance())));
        }
        return new TaskPairs(pairs, List.copyOf(left));
    }

    static List<String> path(JsonNode task) {
        return StreamSupport.stream(task.path("path").spliterator(), false)
                .map(Wording::label)
                .toList();
    }

    private static Optional<JsonNode> mostSimilar(JsonNode expected, List<JsonNode> left) {
        // Of several that are equally similar, the first.
        Optional<JsonNode> best = left.stream()
                .max(Comparator.<JsonNode>comparingDouble(t -> similarity(expected, t))
                        .thenComparing((a, b) -> Integer.compare(left.indexOf(b), left.indexOf(a))));
        return best.filter(task -> similarity(expected, task) >= SIMILAR);
    }

    private static double similarity(JsonNode a, JsonNode b) {
        return Wording.similarity(a.path("title"), b.path("title"));
    }

    /** Removes this very node, not one that equals it. */
    private static void remove(List<JsonNode> left, JsonNode task) {
        left.removeIf(t -> t == task);
    }
}
