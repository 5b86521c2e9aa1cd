package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.gongwen4j.model.Measure;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.Task;

/** A task, its measures and the units that answer for them. */
final class TaskJson {
    private TaskJson() {}

    static ObjectNode write(Task task) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        JsonLists.put(node, "path", task.path(), TextNode::valueOf);
        node.put("title", task.title()).put("text", task.text()).set("span", SpanJson.write(task.span()));
        JsonLists.putUnlessEmpty(node, "measures", task.measures(), TaskJson::write);
        JsonLists.put(node, "units", task.units(), TaskJson::write);
        JsonLists.put(node, "deadlines", task.deadlines(), DeadlineJson::write);
        JsonLists.put(node, "targets", task.targets(), TargetJson::write);
        JsonLists.putUnlessEmpty(node, "citations", task.citations(), CitationJson::write);
        return node;
    }

    static Task read(JsonValue task) {
        return task.built(() -> new Task(
                task.get("path").each(JsonValue::text),
                task.get("title").text(),
                task.get("text").text(),
                task.eachOf("measures", TaskJson::readMeasure),
                task.get("units").each(TaskJson::readUnit),
                task.get("deadlines").each(DeadlineJson::read),
                task.get("targets").each(TargetJson::read),
                task.eachOf("citations", CitationJson::read),
                task.get("span").span()));
    }

    private static ObjectNode write(Measure measure) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        measure.number().ifPresent(number -> node.put("number", number));
        node.put("title", measure.title()).put("text", measure.text());
        node.set("span", SpanJson.write(measure.span()));
        JsonLists.putUnlessEmpty(node, "units", measure.units(), TaskJson::write);
        return node;
    }

    private static Measure readMeasure(JsonValue measure) {
        return new Measure(
                measure.find("number").map(JsonValue::text),
                measure.get("title").text(),
                measure.get("text").text(),
                measure.eachOf("units", TaskJson::readUnit),
                measure.get("span").span());
    }

    private static ObjectNode write(ResponsibleUnit unit) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", unit.name()).put("role", unit.role().name()).set("span", SpanJson.write(unit.span()));
        return node;
    }

    private static ResponsibleUnit readUnit(JsonValue unit) {
        return new ResponsibleUnit(
                unit.get("name").text(),
                unit.get("role").choice(Role.class),
                unit.get("span").span());
    }
}
