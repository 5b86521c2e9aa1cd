package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.List;

/**
 * Finds what a browser's window title adds to a document's title where a page was saved with it: 关于…的通知_政策文件_某市人民政府门户网站.
 * The title goes, too, where the document itself prints it below.
 */
final class WindowTitle {
    private static final String SEPARATORS = "_-—–|";
    /** 中国政府采购网: behind such a mark, 网 is no pipe's. */
    private static final String NET = "网";

    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST = 160;
    /** How many lines below the title of the document is looked for. */
    private static final int LINES_BELOW = 16;

    private final String text;
    private final List<Line> lines;

    WindowTitle(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Where the first line's part that is none of the document starts; the line's end if it is no window title. */
    int startOfChrome() {
        Line line = lines.get(0);
        int last = lastSeparator(line.start(), line.end());
        if (line.length() > LONGEST || last < 0 || !isSite(last + 1, line.end())) {
            return line.end();
        }
        int first = last;
        for (int i = lastSeparator(line.start(), last); i >= 0; i = lastSeparator(line.start(), i)) {
            first = i;
        }
        Line title = trimmed(line.start(), first);
        if (title.length() < SHORTEST_TITLE || !names(title.of(text))) {
            return line.end();
        }
        return isPrintedBelow(title) ? line.start() : title.end();
    }

    /** 关于…, or a title that ends with a type of document. */
    private static boolean names(String title) {
        return title.contains("关于") || DocumentTypes.endOf(title).isPresent();
    }

    /** The last mark that parts the title's pieces; the dashes of 2022—2024年 and 2024-06-21 part none. */
    private int lastSeparator(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            boolean number = Characters.isDigit(text.charAt(i - 1));
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0 && !number) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSite(int start, int end) {
        Line words = trimmed(start, end);
        String name = words.of(text);
        return words.length() > 2 && (SiteNames.isSite(name) || name.endsWith(NET) || UnitNames.isName(name));
    }

    private Line trimmed(int start, int end) {
        return TextLines.trim(text, start, end);
    }

    /** Whether a line below is the title, or a part of it that is long enough to be none by chance. */
    private boolean isPrintedBelow(Line title) {
        String words = title.of(text);
        for (int i = 1; i < Math.min(lines.size(), LINES_BELOW); i++) {
            Line below = lines.get(i);
            if (below.length() >= SHORTEST_TITLE && below.length() <= LONGEST && words.contains(below.of(text))) {
                return true;
            }
        }
        return false;
    }
}
