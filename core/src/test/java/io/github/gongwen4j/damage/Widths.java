package io.github.gongwen4j.damage;

/** Half-width and full-width forms of the same signs. */
final class Widths {
    private static final String HALF = ",:;()?!%";
    private static final String FULL = "，：；（）？！％";

    private Widths() {}

    static String fullDigits(String text) {
        return shifted(text, '0', '9');
    }

    static String fullLetters(String text) {
        return shifted(shifted(text, 'a', 'z'), 'A', 'Z');
    }

    static String fullPunctuation(String text) {
        return mapped(text, HALF, FULL);
    }

    static String halfPunctuation(String text) {
        return mapped(text, FULL, HALF);
    }

    private static String shifted(String text, char first, char last) {
        StringBuilder wide = new StringBuilder();
        for (char c : text.toCharArray()) {
            wide.append(c >= first && c <= last ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    private static String mapped(String text, String from, String to) {
        StringBuilder mapped = new StringBuilder();
        for (char c : text.toCharArray()) {
            int i = from.indexOf(c);
            mapped.append(i < 0 ? c : to.charAt(i));
        }
        return mapped.toString();
    }
}
