package io.github.gongwen4j.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gongwen4j.model.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** From a JSON text to its tree; refuses what is no JSON by line and column. */
final class JsonSyntax {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    // Texts may be as long as the document; depth and digits are what an attacker would use.
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(1000)
            .maxNumberLength(2 * JsonValue.MOST_DIGITS)
            .maxNameLength(50_000)
            .maxStringLength(Integer.MAX_VALUE)
            .build();
    private static final ObjectReader READER = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(CONSTRAINTS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();

    private JsonSyntax() {}

    static JsonNode parse(String json) {
        String text = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
        try (JsonParser parser = READER.createParser(text)) {
            return parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    private static JsonNode parse(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw at(parser.currentLocation(), "expected an object, found the end of the text", null);
            }
            JsonNode tree = READER.readTree(parser);
            if (parser.nextToken() != null) {
                throw at(parser.currentTokenLocation(), "expected the end of the text, found more", null);
            }
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw at(location, e.getOriginalMessage(), e);
        } catch (NumberFormatException e) {
            // Jackson lets this one through for an exponent that no BigDecimal can have.
            throw at(parser.currentTokenLocation(), "expected a number, found " + parser.getText(), e);
        }
    }

    private static PolicyJsonException at(JsonLocation location, String problem, @Nullable Throwable cause) {
        Position position = new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        return PolicyJsonException.atPosition(position, problem, cause);
    }
}
