package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.model.DateBasis;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.source.Span;

/** A deadline; its {@code kind} tells which of the other fields it has. */
final class DeadlineJson {
    private enum Kind {
        BY,
        DURING,
        IMMEDIATE,
        CONTINUING,
        RECURRING
    }

    private DeadlineJson() {}

    static ObjectNode write(Deadline deadline) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("text", deadline.text());
        if (deadline instanceof Deadline.By by) {
            put(node, Kind.BY).put("date", by.date().toString());
            node.put("dateBasis", by.basis().name());
        } else if (deadline instanceof Deadline.During during) {
            put(node, Kind.DURING).put("start", during.start().toString());
            node.put("date", during.date().toString())
                    .put("dateBasis", during.basis().name());
        } else if (deadline instanceof Deadline.Immediate) {
            put(node, Kind.IMMEDIATE);
        } else if (deadline instanceof Deadline.Continuing) {
            put(node, Kind.CONTINUING);
        } else if (deadline instanceof Deadline.Recurring recurring) {
            put(node, Kind.RECURRING).put("every", recurring.every().toString());
        }
        node.set("span", SpanJson.write(deadline.span()));
        return node;
    }

    private static ObjectNode put(ObjectNode node, Kind kind) {
        return node.put("kind", kind.name());
    }

    static Deadline read(JsonValue deadline) {
        String text = deadline.get("text").text();
        Kind kind = deadline.get("kind").choice(Kind.class);
        Span span = deadline.get("span").span();
        return deadline.built(() -> switch (kind) {
            case BY -> new Deadline.By(text, deadline.get("date").date(), basis(deadline), span);
            case DURING ->
                new Deadline.During(
                        text, deadline.get("start").date(), deadline.get("date").date(), basis(deadline), span);
            case IMMEDIATE -> new Deadline.Immediate(text, span);
            case CONTINUING -> new Deadline.Continuing(text, span);
            case RECURRING -> new Deadline.Recurring(text, deadline.get("every").period(), span);
        });
    }

    private static DateBasis basis(JsonValue deadline) {
        return deadline.get("dateBasis").choice(DateBasis.class);
    }
}
