package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gongwen4j.model.Comparator;
import io.github.gongwen4j.model.Modality;
import io.github.gongwen4j.model.Target;
import java.math.BigDecimal;

/** A target; its numbers are exact, and a modality that is absent is {@code NORMAL}. */
final class TargetJson {
    private TargetJson() {}

    static ObjectNode write(Target target) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("text", target.text())
                .put("indicator", target.indicator())
                .put("comparator", target.comparator().name());
        put(node, "value", target.value());
        target.upper().ifPresent(upper -> put(node, "upper", upper));
        target.unit().ifPresent(unit -> node.put("unit", unit));
        target.basis().ifPresent(basis -> node.put("basis", basis));
        if (target.modality() != Modality.NORMAL) {
            node.put("modality", target.modality().name());
        }
        target.deadline().ifPresent(deadline -> node.set("deadline", DeadlineJson.write(deadline)));
        node.set("span", SpanJson.write(target.span()));
        return node;
    }

    private static void put(ObjectNode node, String name, BigDecimal number) {
        if (JsonValue.digits(number) > JsonValue.MOST_DIGITS) {
            throw PolicyJsonException.beyondBounds("a target's " + name + " must have at most " + JsonValue.MOST_DIGITS
                    + " digits: " + JsonValue.digits(number));
        }
        node.put(name, number);
    }

    static Target read(JsonValue target) {
        return target.built(() -> new Target(
                target.get("text").text(),
                target.get("indicator").text(),
                target.get("comparator").choice(Comparator.class),
                target.get("value").number(),
                target.find("upper").map(JsonValue::number),
                target.find("unit").map(JsonValue::text),
                target.find("basis").map(JsonValue::text),
                target.find("modality")
                        .map(modality -> modality.choice(Modality.class))
                        .orElse(Modality.NORMAL),
                target.find("deadline").map(DeadlineJson::read),
                target.get("span").span()));
    }
}
