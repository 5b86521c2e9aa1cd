package io.github.gongwen4j.examples.cli;

/** Text that cannot upset a terminal: a document or a file name may hold any character. */
final class Printable {
    private Printable() {}

    /** Control characters made visible, line ends as {@code \n}. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> escaped.append(Character.isISOControl(c) ? "\\u%04X".formatted((int) c) : c);
            }
        }
        return escaped.toString();
    }

    /** The text on one line: control characters are blanks. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }

    /** The beginning of the text, followed by … unless it is all of it, in at most so many columns. */
    static String shortened(String text, int columns) {
        if (DisplayWidth.of(text) <= columns) {
            return text;
        }
        StringBuilder start = new StringBuilder();
        int left = columns - DisplayWidth.of("…");
        for (int codePoint : text.codePoints().toArray()) {
            left -= DisplayWidth.of(codePoint);
            if (left < 0) {
                break;
            }
            start.appendCodePoint(codePoint);
        }
        return start.append('…').toString();
    }

    /** The text with blanks after it up to so many columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - DisplayWidth.of(text)));
    }
}
