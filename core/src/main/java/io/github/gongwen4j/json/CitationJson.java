package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.CitationKind;

/** A citation; its number is a plain string with its place beside it, and a kind that is absent is {@code OTHER}. */
final class CitationJson {
    private CitationJson() {}

    static ObjectNode write(Citation citation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode places = JsonNodeFactory.instance.objectNode();
        citation.title().ifPresent(title -> node.put("title", title));
        citation.number().ifPresent(number -> PhraseJson.put(node, places, "number", number));
        if (citation.kind() != CitationKind.OTHER) {
            node.put("kind", citation.kind().name());
        }
        citation.shortTitle().ifPresent(title -> node.put("shortTitle", title));
        node.set("span", SpanJson.write(citation.span()));
        if (!places.isEmpty()) {
            node.set(PhraseJson.PLACES, places);
        }
        return node;
    }

    static Citation read(JsonValue citation) {
        return citation.built(() -> new Citation(
                citation.find("title").map(JsonValue::text),
                PhraseJson.findNumber(citation, "number"),
                citation.find("kind")
                        .map(kind -> kind.choice(CitationKind.class))
                        .orElse(CitationKind.OTHER),
                citation.find("shortTitle").map(JsonValue::text),
                citation.get("span").span()));
    }
}
