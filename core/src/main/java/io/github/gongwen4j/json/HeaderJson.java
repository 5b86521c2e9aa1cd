package io.github.gongwen4j.json;

import static io.github.gongwen4j.json.PhraseJson.find;
import static io.github.gongwen4j.json.PhraseJson.findDate;
import static io.github.gongwen4j.json.PhraseJson.findNumber;
import static io.github.gongwen4j.json.PhraseJson.list;
import static io.github.gongwen4j.json.PhraseJson.put;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.model.Header;

/** The header: plain strings, and their places beside them. */
final class HeaderJson {
    private HeaderJson() {}

    static ObjectNode write(Header header) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode places = JsonNodeFactory.instance.objectNode();
        header.title().ifPresent(title -> put(node, places, "title", title));
        header.enclosureTitle().ifPresent(title -> put(node, places, "enclosureTitle", title));
        header.documentType().ifPresent(type -> put(node, places, "documentType", type));
        header.documentNumber().ifPresent(number -> put(node, places, "documentNumber", number));
        put(node, places, "issuers", header.issuers());
        put(node, places, "recipients", header.recipients());
        header.issuedOn().ifPresent(day -> put(node, places, "issuedOn", day));
        put(node, places, "copiedTo", header.copiedTo());
        header.printedBy().ifPresent(printer -> put(node, places, "printedBy", printer));
        header.printedOn().ifPresent(day -> put(node, places, "printedOn", day));
        if (!places.isEmpty()) {
            node.set(PhraseJson.PLACES, places);
        }
        return node;
    }

    static Header read(JsonValue header) {
        return new Header(
                find(header, "title"),
                find(header, "enclosureTitle"),
                find(header, "documentType"),
                findNumber(header, "documentNumber"),
                list(header, "issuers"),
                list(header, "recipients"),
                findDate(header, "issuedOn"),
                list(header, "copiedTo"),
                find(header, "printedBy"),
                findDate(header, "printedOn"));
    }
}
