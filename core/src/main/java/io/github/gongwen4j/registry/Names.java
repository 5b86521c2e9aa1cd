package io.github.gongwen4j.registry;

import java.util.Objects;
import java.util.Set;

/** The form in which names are compared. */
final class Names {
    private Names() {}

    /** Returns the text if it has something in it besides blanks. */
    static String require(String text, String parameter) {
        if (Objects.requireNonNull(text, parameter).isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank: \"" + text + '"');
        }
        return text;
    }

    /** The name without blanks, its brackets in full width. */
    static String normal(String name) {
        StringBuilder normal = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                normal.append(c == '(' ? '（' : c == ')' ? '）' : c == ',' ? '，' : c);
            }
        }
        return normal.toString();
    }

    /** The name without the first of the ends that it has; as it is if it has none. */
    static String without(String name, Set<String> ends) {
        return ends.stream()
                .filter(end -> name.endsWith(end) && name.length() > end.length())
                .findFirst()
                .map(end -> name.substring(0, name.length() - end.length()))
                .orElse(name);
    }
}
