package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gongwen4j.model.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text and where it stands, or a place where none stands. Each method gives the value in one type, or
 * refuses it by its path.
 */
record JsonValue(JsonNode node, @Nullable JsonValue parent, String step) {
    static final int MOST_DIGITS = 1000;

    static JsonValue root(JsonNode node) {
        return new JsonValue(node, null, "$");
    }

    JsonValue get(String name) {
        if (!node.isObject()) {
            throw expected("an object");
        }
        return new JsonValue(node.path(name), this, name);
    }

    Optional<JsonValue> find(String name) {
        return Optional.of(get(name)).filter(v -> !v.node.isMissingNode() && !v.node.isNull());
    }

    <T> List<T> each(Function<JsonValue, T> reader) {
        if (!node.isArray()) {
            throw expected("an array");
        }
        List<T> all = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            all.add(reader.apply(new JsonValue(element, this, "[" + all.size() + "]")));
        }
        return all;
    }

    <T> List<T> eachOf(String name, Function<JsonValue, T> reader) {
        return find(name).map(v -> v.each(reader)).orElse(List.of());
    }

    String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw expected("a text that is not blank");
        }
        return node.textValue();
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(node.textValue()))
                .findFirst()
                .orElseThrow(() -> expected("one of " + Arrays.toString(type.getEnumConstants())));
    }

    int integer() {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw expected("an integer of 32 bits");
        }
        return node.intValue();
    }

    BigDecimal number() {
        if (!node.isNumber() || digits(node.decimalValue()) > MOST_DIGITS) {
            throw expected("a number of at most " + MOST_DIGITS + " digits");
        }
        return node.decimalValue();
    }

    /** How many digits the number has when written without an exponent; never computed by writing it. */
    static long digits(BigDecimal number) {
        long beforePoint = Math.max(1, (long) number.precision() - number.scale());
        return beforePoint + Math.max(0, number.scale());
    }

    LocalDate date() {
        return parsed(LocalDate::parse, "a day such as \"2020-12-31\"");
    }

    Period period() {
        return parsed(Period::parse, "a period such as \"P3M\"");
    }

    private <T> T parsed(Function<String, T> parser, String what) {
        if (!node.isTextual()) {
            throw expected(what);
        }
        try {
            return parser.apply(node.textValue());
        } catch (DateTimeParseException e) {
            throw expected(what);
        }
    }

    Span span() {
        if (!node.isArray() || node.size() != 2) {
            throw expected("a span such as [0, 12]");
        }
        List<Integer> bounds = each(JsonValue::integer);
        return built(() -> new Span(bounds.get(0), bounds.get(1)));
    }

    /** What the maker gives; if the model refuses it, this value is to blame. */
    <T> T built(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw PolicyJsonException.atPath(path(), String.valueOf(e.getMessage()), e);
        }
    }

    PolicyJsonException expected(String what) {
        return PolicyJsonException.atPath(path(), "expected " + what + ", found " + FoundJson.describe(node), null);
    }

    private String path() {
        if (parent == null || parent.parent == null) {
            return step;
        }
        return parent.path() + (step.startsWith("[") ? "" : ".") + step;
    }
}
