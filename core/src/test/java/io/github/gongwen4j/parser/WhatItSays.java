package io.github.gongwen4j.parser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.model.PolicyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The values of a document's JSON in their order, each behind the names of its fields, places left out. */
public final class WhatItSays {
    private static final Set<String> PLACES = Set.of("span", "places", "blocks", "numberSpan");
    private static final ObjectMapper JSON = new ObjectMapper();

    private WhatItSays() {}

    public static List<String> of(PolicyDocument document) {
        List<String> values = new ArrayList<>();
        try {
            visit("", JSON.readTree(PolicyJson.write(document)), values);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return values;
    }

    /** What two documents do not have in common: a task that is lost does not count for those behind it. */
    public static List<String> differences(List<String> one, List<String> other) {
        List<String> lost = new ArrayList<>(one);
        List<String> found = new ArrayList<>();
        for (String value : other) {
            if (!lost.remove(value)) {
                found.add("+ " + value);
            }
        }
        lost.replaceAll(value -> "- " + value);
        lost.addAll(found);
        return lost.isEmpty() && !one.equals(other) ? List.of("another order") : List.copyOf(lost);
    }

    private static void visit(String way, JsonNode node, List<String> values) {
        if (node.isObject()) {
            values.add(way + " {");
            node.properties().stream()
                    .filter(field -> !PLACES.contains(field.getKey()))
                    .forEach(field -> visit(way + '.' + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            node.forEach(element -> visit(way, element, values));
        } else {
            values.add(way + ": " + node.asText());
        }
    }
}
