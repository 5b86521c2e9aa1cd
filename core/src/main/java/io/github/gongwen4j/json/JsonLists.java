package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Puts a list into an object as an array, element by element. They are read by {@link JsonValue#each}. */
final class JsonLists {
    private JsonLists() {}

    static <T> void put(ObjectNode node, String name, List<T> values, Function<T, ? extends JsonNode> writer) {
        ArrayNode array = node.putArray(name);
        values.forEach(value -> array.add(writer.apply(value)));
    }

    static <T> void putUnlessEmpty(
            ObjectNode node, String name, List<T> values, Function<T, ? extends JsonNode> writer) {
        if (!values.isEmpty()) {
            put(node, name, values, writer);
        }
    }
}
