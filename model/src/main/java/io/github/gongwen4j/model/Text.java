package io.github.gongwen4j.model;

import java.util.Objects;

/** Checks that the constructors of this package share. */
final class Text {
    private Text() {}

    /** Returns the text if it has something in it besides blanks. */
    static String require(String text, String parameter) {
        if (Objects.requireNonNull(text, parameter).isBlank()) {
            throw new IllegalArgumentException(parameter + " must not be blank: \"" + text + '"');
        }
        return text;
    }
}
