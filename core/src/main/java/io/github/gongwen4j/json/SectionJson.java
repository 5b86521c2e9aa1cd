package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;

/** A section with the sections below it; its number is a plain string with style, value and place beside it. */
final class SectionJson {
    private static final int DEEPEST = 100;

    private SectionJson() {}

    static ObjectNode write(Section section) {
        return write(section, 1);
    }

    private static ObjectNode write(Section section, int level) {
        if (level > DEEPEST) {
            throw PolicyJsonException.beyondBounds("sections must nest at most " + DEEPEST + " levels deep");
        }
        Numbering numbering = section.numbering();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("number", numbering.label())
                .put("numberStyle", numbering.style().name())
                .put("numberValue", numbering.value())
                .put("heading", section.heading())
                .put("kind", section.kind().name());
        node.set("span", SpanJson.write(section.span()));
        node.putObject(PhraseJson.PLACES).set("number", SpanJson.write(numbering.span()));
        JsonLists.put(node, "targets", section.targets(), TargetJson::write);
        JsonLists.put(node, "deadlines", section.deadlines(), DeadlineJson::write);
        JsonLists.put(node, "sections", section.sections(), below -> write(below, level + 1));
        return node;
    }

    static Section read(JsonValue section) {
        return read(section, 1);
    }

    private static Section read(JsonValue section, int level) {
        if (level > DEEPEST) {
            throw section.expected("at most " + DEEPEST + " levels of sections");
        }
        return section.built(() -> new Section(
                numbering(section),
                section.get("heading").text(),
                section.get("kind").choice(SectionKind.class),
                section.get("targets").each(TargetJson::read),
                section.get("deadlines").each(DeadlineJson::read),
                section.get("sections").each(below -> read(below, level + 1)),
                section.get("span").span()));
    }

    private static Numbering numbering(JsonValue section) {
        return section.built(() -> new Numbering(
                section.get("number").text(),
                section.get("numberStyle").choice(Numbering.Style.class),
                section.get("numberValue").integer(),
                section.get(PhraseJson.PLACES).get("number").span()));
    }
}
