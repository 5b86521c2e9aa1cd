package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.model.Annex;

/** An annex; title and items are plain strings, their places stand beside them. */
final class AnnexJson {
    private AnnexJson() {}

    static ObjectNode write(Annex annex) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode places = JsonNodeFactory.instance.objectNode();
        annex.number().ifPresent(number -> node.put("number", number));
        PhraseJson.put(node, places, "title", annex.title());
        PhraseJson.put(node, places, "items", annex.items());
        node.set("span", SpanJson.write(annex.span()));
        node.set(PhraseJson.PLACES, places);
        return node;
    }

    static Annex read(JsonValue annex) {
        return new Annex(
                annex.find("number").map(JsonValue::text),
                PhraseJson.read(annex, "title"),
                PhraseJson.list(annex, "items"),
                annex.get("span").span());
    }
}
