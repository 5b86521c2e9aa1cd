package io.github.gongwen4j.parser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.model.PolicyDocument;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values of a document's JSON by their way there, places left out and texts in one width and one script. */
final class WhatItSays {
    private static final Set<String> PLACES = Set.of("span", "places", "blocks", "numberSpan");
    private static final ObjectMapper JSON = new ObjectMapper();

    private WhatItSays() {}

    static Map<String, String> of(PolicyDocument document) {
        Map<String, String> values = new TreeMap<>();
        try {
            visit("", JSON.readTree(PolicyJson.write(document)), values);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return values;
    }

    /** Where two documents differ, in words. */
    static List<String> differences(Map<String, String> one, Map<String, String> other) {
        Set<String> ways = new TreeSet<>(one.keySet());
        ways.addAll(other.keySet());
        List<String> differences = new ArrayList<>();
        for (String way : ways) {
            String a = one.getOrDefault(way, "nothing");
            String b = other.getOrDefault(way, "nothing");
            if (!a.equals(b)) {
                differences.add(way + ": " + a + " became " + b);
            }
        }
        return Collections.unmodifiableList(differences);
    }

    /** One width and one script, no blanks. */
    private static String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        // 著 and 着 are one traditional character.
        return ZhConverterUtil.toSimple(folded).replace('著', '着');
    }

    private static void visit(String way, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !PLACES.contains(field.getKey()))
                    .forEach(field -> visit(way + '.' + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(way + '[' + i + ']', node.get(i), values);
            }
        } else {
            values.put(way, node.isTextual() ? normal(node.asText()) : node.asText());
        }
    }
}
