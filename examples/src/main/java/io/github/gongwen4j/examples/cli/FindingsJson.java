package io.github.gongwen4j.examples.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.Position;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Locale;

/** Findings as an array of JSON objects. */
final class FindingsJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private FindingsJson() {}

    static String of(List<Checked> all) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Checked checked : all) {
            checked.findings().forEach(finding -> write(checked, finding, array.addObject()));
        }
        return array.toPrettyString();
    }

    private static void write(Checked checked, Diagnostic finding, ObjectNode json) {
        json.put("file", checked.name());
        json.put("code", finding.code().id());
        json.put("severity", finding.severity().name());
        json.put("message", finding.message(Locale.CHINESE));
        json.put("messageEnglish", finding.message(Locale.ENGLISH));
        place(checked.source(), finding.span(), json);
        ObjectNode arguments = json.putObject("arguments");
        finding.arguments().forEach(arguments::put);
        ArrayNode related = json.putArray("related");
        finding.related().forEach(span -> place(checked.source(), span, related.addObject()));
        finding.suggestedEdit().ifPresent(edit -> {
            ObjectNode object = json.putObject("suggestedEdit");
            place(checked.source(), edit.span(), object);
            object.put("replacement", edit.replacement());
            object.put("safe", edit.safe());
        });
    }

    private static void place(SourceText source, Span span, ObjectNode json) {
        Position position = source.position(span.start());
        json.put("line", position.line());
        json.put("column", position.column());
        json.put("start", span.start());
        json.put("end", span.end());
    }
}
