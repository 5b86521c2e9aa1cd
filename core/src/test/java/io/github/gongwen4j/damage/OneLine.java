package io.github.gongwen4j.damage;

import java.util.stream.Collectors;

/** Turns line breaks into blanks, as some portals do. */
final class OneLine {
    /** What is shorter is a paragraph that nobody could tell apart, see the page on lost line breaks. */
    private static final int SHORTEST_BODY = 300;

    private OneLine() {}

    static String of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether there is enough to tell lines apart; the rows of a table are lost for good. */
    static boolean suits(String text) {
        return of(text).length() >= SHORTEST_BODY && text.lines().noneMatch(line -> line.startsWith("|"));
    }
}
