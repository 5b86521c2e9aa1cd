package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.JsonNode;

/** Words for what stands in a JSON text, for the messages of exceptions. */
final class FoundJson {
    private static final int LONGEST = 40;

    private FoundJson() {}

    static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case MISSING -> "nothing";
            case OBJECT -> "an object";
            case ARRAY -> "an array of " + node.size();
            case STRING -> quoted(node.textValue());
            default -> shortened(node.asText());
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        JsonQuotation.append(shortened(text), quoted);
        return quoted.toString();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
    }
}
