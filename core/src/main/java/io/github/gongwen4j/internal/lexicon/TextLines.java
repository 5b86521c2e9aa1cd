package io.github.gongwen4j.internal.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Walks the lines of a text. */
public final class TextLines {
    private TextLines() {}

    /** A line without the blanks around it. */
    public record Line(int start, int end) {
        /** Whether nothing but blanks stands in the line. */
        public boolean isBlank() {
            return start == end;
        }

        /** The number of characters. */
        public int length() {
            return end - start;
        }

        /** Whether any of some marks, none of which is an ideograph, stands in the line. */
        public boolean contains(String text, String marks) {
            return Characters.anyIn(text, start, end, marks);
        }

        /** The characters. */
        public String of(CharSequence text) {
            return text.subSequence(start, end).toString();
        }
    }

    /** Takes a line: its start, and its end without the line feed. */
    @FunctionalInterface
    public interface Visitor {
        /** Called for each line in turn. */
        void line(int start, int end);
    }

    /** Calls back for each line with its start and its end, the line feed excluded. */
    public static void forEach(String text, Visitor visitor) {
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            visitor.line(start, end);
            start = end + 1;
        }
    }

    /** Calls back for each line in which a character stands. */
    public static void forEachWith(char c, String text, Visitor visitor) {
        int at = text.indexOf(c);
        while (at >= 0) {
            int feed = text.indexOf('\n', at);
            int end = feed < 0 ? text.length() : feed;
            visitor.line(text.lastIndexOf('\n', at) + 1, end);
            at = text.indexOf(c, end);
        }
    }

    /** The lines in which something stands, without the blanks around them. */
    public static List<Line> notBlank(String text) {
        List<Line> lines = new ArrayList<>();
        forEach(text, (start, end) -> {
            Line line = trim(text, start, end);
            if (!line.isBlank()) {
                lines.add(line);
            }
        });
        return lines;
    }

    /** The part of a stretch that is left when the blanks around it are taken away. */
    public static Line trim(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Line(from, to);
    }

    /** Most characters are ideographs, which need no look at the tables of the JDK. */
    private static boolean isBlank(char c) {
        return !Characters.isHan(c) && Character.isWhitespace(c);
    }
}
