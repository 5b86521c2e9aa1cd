package io.github.gongwen4j.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Compares a JSON value with the subset that is expected of it, see {@link io.github.gongwen4j.seeds.SpecExample}. */
final class Subset {
    private final List<String> differences = new ArrayList<>();

    private Subset() {}

    /** Where the actual value differs, each as path, expected and actual value; empty if it holds the subset. */
    static List<String> differences(JsonNode expected, JsonNode actual) {
        Subset subset = new Subset();
        subset.compare("$", expected, actual);
        return subset.differences;
    }

    private void compare(String path, JsonNode expected, JsonNode actual) {
        if (isNothing(expected)) {
            require(isNothing(actual), path, expected, actual);
        } else if (expected.isObject() && actual.isObject()) {
            expected.properties()
                    .forEach(field ->
                            compare(path + "." + field.getKey(), field.getValue(), actual.path(field.getKey())));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", expected.get(i), actual.get(i));
            }
        } else {
            require(isSame(expected, actual), path, expected, actual);
        }
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull() || (node.isArray() && node.isEmpty());
    }

    private static boolean isSame(JsonNode expected, JsonNode actual) {
        return expected.isNumber() && actual.isNumber()
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                : expected.isValueNode() && expected.equals(actual);
    }

    private void require(boolean holds, String path, JsonNode expected, JsonNode actual) {
        if (!holds) {
            differences.add(path + ": expected " + expected + ", found " + (isNothing(actual) ? "nothing" : actual));
        }
    }
}
