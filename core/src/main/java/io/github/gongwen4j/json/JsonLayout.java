package io.github.gongwen4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * From a JSON tree to its text: indented by two blanks; what holds no object and fits into a line stands on one line. State
 * of a single run.
 */
final class JsonLayout {
    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();
    private int lineStart;

    private JsonLayout() {}

    static String write(JsonNode root) {
        JsonLayout layout = new JsonLayout();
        layout.value(root, 0);
        return layout.out.append('\n').toString();
    }

    private void value(JsonNode node, int depth) {
        int from = out.length();
        if (!holdsObject(node)) {
            line(node);
            // One more column for the comma or bracket that follows.
            if (node.isEmpty() || out.length() - lineStart < WIDTH) {
                return;
            }
            out.setLength(from);
        }
        block(node, depth);
    }

    private void block(JsonNode node, int depth) {
        char mark = node.isObject() ? '{' : '[';
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            out.append(mark);
            newLine(depth + 1);
            name(field.getKey());
            value(field.getValue(), depth + 1);
            mark = ',';
        }
        if (node.isArray()) {
            for (JsonNode element : node) {
                out.append(mark);
                newLine(depth + 1);
                value(element, depth + 1);
                mark = ',';
            }
        }
        newLine(depth);
        out.append(node.isObject() ? '}' : ']');
    }

    private void line(JsonNode node) {
        if (node.isObject()) {
            String mark = "{";
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                out.append(mark);
                name(field.getKey());
                line(field.getValue());
                mark = ", ";
            }
            out.append(node.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            String mark = "[";
            for (JsonNode element : node) {
                out.append(mark);
                line(element);
                mark = ", ";
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isNumber()) {
            out.append(node.decimalValue().toPlainString());
        } else {
            JsonQuotation.append(node.textValue(), out);
        }
    }

    private void name(String name) {
        JsonQuotation.append(name, out);
        out.append(": ");
    }

    private void newLine(int depth) {
        out.append('\n');
        lineStart = out.length();
        out.append("  ".repeat(depth));
    }

    private static boolean holdsObject(JsonNode node) {
        for (JsonNode child : node) {
            if (child.isObject() || (child.isArray() && holdsObject(child))) {
                return true;
            }
        }
        return false;
    }
}
