package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.gongwen4j.model.source.Span;

/** A span as {@code [start, end]}. It is read by {@link JsonValue#span()}. */
final class SpanJson {
    private SpanJson() {}

    static ArrayNode write(Span span) {
        return JsonNodeFactory.instance.arrayNode(2).add(span.start()).add(span.end());
    }
}
