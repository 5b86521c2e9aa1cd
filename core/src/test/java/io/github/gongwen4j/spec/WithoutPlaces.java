package io.github.gongwen4j.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** A document's JSON without what depends on how its text was printed: spans, and the blocks that they part the text into. */
final class WithoutPlaces {
    private static final Set<String> PLACES = Set.of("span", "places", "blocks");

    private WithoutPlaces() {}

    static JsonNode of(JsonNode document) {
        JsonNode bare = document.deepCopy();
        strip(bare);
        return bare;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(PLACES);
        }
        node.forEach(WithoutPlaces::strip);
    }
}
