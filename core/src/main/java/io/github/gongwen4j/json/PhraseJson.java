package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.gongwen4j.model.DatePhrase;
import io.github.gongwen4j.model.DocumentNumber;
import io.github.gongwen4j.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words as plain strings of an object, their spans under the same name in the object {@code places} beside them. A date has
 * its words beside it, under its name with {@code Text}.
 */
final class PhraseJson {
    static final String PLACES = "places";

    private PhraseJson() {}

    static void put(ObjectNode node, ObjectNode places, String name, Phrase phrase) {
        node.put(name, phrase.text());
        places.set(name, SpanJson.write(phrase.span()));
    }

    static void put(ObjectNode node, ObjectNode places, String name, List<Phrase> phrases) {
        JsonLists.putUnlessEmpty(node, name, phrases, phrase -> TextNode.valueOf(phrase.text()));
        JsonLists.putUnlessEmpty(places, name, phrases, phrase -> SpanJson.write(phrase.span()));
    }

    static void put(ObjectNode node, ObjectNode places, String name, DatePhrase phrase) {
        node.put(name, phrase.date().toString()).put(name + "Text", phrase.text());
        places.set(name, SpanJson.write(phrase.span()));
    }

    static void put(ObjectNode node, ObjectNode places, String name, DocumentNumber number) {
        node.put(name, number.toString());
        places.set(name, SpanJson.write(number.span()));
    }

    static Phrase read(JsonValue object, String name) {
        return phrase(object.get(name), object.get(PLACES).get(name));
    }

    static Optional<Phrase> find(JsonValue object, String name) {
        return object.find(name).map(found -> read(object, name));
    }

    static List<Phrase> list(JsonValue object, String name) {
        List<JsonValue> texts = object.eachOf(name, text -> text);
        if (texts.isEmpty()) {
            return List.of();
        }
        JsonValue places = object.get(PLACES).get(name);
        List<JsonValue> spans = places.each(span -> span);
        if (spans.size() != texts.size()) {
            throw places.expected("an array of " + texts.size() + " spans");
        }
        List<Phrase> phrases = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            phrases.add(phrase(texts.get(i), spans.get(i)));
        }
        return phrases;
    }

    static Optional<DatePhrase> findDate(JsonValue object, String name) {
        return object.find(name)
                .map(date -> new DatePhrase(
                        date.date(),
                        object.get(name + "Text").text(),
                        object.get(PLACES).get(name).span()));
    }

    static Optional<DocumentNumber> findNumber(JsonValue object, String name) {
        return object.find(name)
                .map(number ->
                        NumberJson.read(number, object.get(PLACES).get(name).span()));
    }

    private static Phrase phrase(JsonValue text, JsonValue place) {
        return new Phrase(text.text(), place.span());
    }
}
