package io.github.gongwen4j.parser;

import io.github.gongwen4j.model.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds every span in a value of the model, whatever elements the model has. Not thread-safe. */
final class SpanCollector {
    private final Map<String, Span> spans = new LinkedHashMap<>();

    private SpanCollector() {}

    /** The spans of a result's document and diagnostics by their way there, such as {@code tasks[3].units[0].span}. */
    static Map<String, Span> of(ParseResult result) {
        SpanCollector collector = new SpanCollector();
        collector.visit("document", result.document());
        collector.visit("diagnostics", result.diagnostics());
        return collector.spans;
    }

    private void visit(String way, Object value) {
        if (value instanceof Span span) {
            spans.put(way, span);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(v -> visit(way, v));
        } else if (value instanceof Collection<?> collection) {
            int i = 0;
            for (Object element : collection) {
                visit(way + '[' + i++ + ']', element);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                visit(way + '.' + component.getName(), Components.get(record, component));
            }
        }
    }
}
