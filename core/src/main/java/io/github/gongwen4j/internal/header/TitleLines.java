package io.github.gongwen4j.internal.header;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
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

    /** 《某市人民政府关于…的通知》: all of the title stands in marks, which are the page's. */
    static boolean isInMarks(String title) {
        int last = title.length() - 1;
        return last > 1
                && title.charAt(0) == '《'
                && title.charAt(last) == '》'
                && Brackets.afterGroup(title, 0, title.length()) == title.length()
                && title.contains("关于")
                && DocumentTypes.endOf(title).isPresent();
    }

    static String withoutMarks(String title) {
        return isInMarks(title) ? title.substring(1, title.length() - 1) : title;
    }
}
