package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.outline.Line;
import java.util.List;

/**
 * A title on one or several lines.
 *
 * @param lines the lines, not empty
 * @param text the words, joined
 */
record TitleLines(List<Line> lines, String text) {

    static TitleLines of(List<Line> lines, String text) {
        StringBuilder joined = new StringBuilder();
        lines.forEach(line -> joined.append(line.of(text)));
        return new TitleLines(List.copyOf(lines), joined.toString().strip());
    }

    int start() {
        return lines.get(0).start();
    }

    int end() {
        return lines.get(lines.size() - 1).end();
    }
}
