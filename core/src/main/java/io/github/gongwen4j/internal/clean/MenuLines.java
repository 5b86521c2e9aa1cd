package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.List;

/** Tells the lines of nothing but links that a portal puts above a document: its menu, and the path to the page. */
final class MenuLines {
    private static final String HOME = "首页";
    private static final int LONGEST_ENTRY = 8;
    private static final char BULLET = '•';
    private static final int LONGEST_BULLETED = 20;
    private static final int FEWEST_ENTRIES = 3;
    private static final int SIGNS_OF_PATH = 2;
    private static final CharacterSet BETWEEN_ENTRIES = CharacterSet.of("|> ");
    /** The menu of a portal holds one of these. */
    private static final Lexicon<String> MENU = Lexicon.of(List.of(HOME, "网站首页", "设为首页", "加入收藏", "返回首页", "网站地图"));

    private MenuLines() {}

    /** Whether a line starts like the menu of a page. */
    static boolean startsHome(String text, Line line) {
        return text.startsWith(HOME, line.start());
    }

    /** • 某县人民政府 above • |, • 加入收藏|: an entry of a menu that was a list, a bar between it and the next one. */
    static boolean isEntry(String text, Line line, Line next) {
        boolean bulleted = text.charAt(line.start()) == BULLET && line.length() <= LONGEST_BULLETED;
        return bulleted
                && (endsWithBar(text, line) || (text.charAt(next.start()) == BULLET && endsWithBar(text, next)));
    }

    private static boolean endsWithBar(String text, Line line) {
        return text.charAt(line.end() - 1) == '|';
    }

    /** 某区人民政府网 > 政务公开 > 部门文件 */
    static boolean isPath(String text, Line line) {
        int signs = 0;
        for (int i = line.start(); i < line.end(); i++) {
            signs += text.charAt(i) == '>' ? 1 : 0;
        }
        return signs >= SIGNS_OF_PATH && !line.contains(text, "，。；|《<");
    }

    /** | 首页 | 新闻动态 | 政务公开 | */
    static boolean isMenu(String text, Line line) {
        int words = 0;
        boolean menu = false;
        int from = line.start();
        while (from < line.end()) {
            int to = BETWEEN_ENTRIES.indexIn(text, from, Math.min(line.end(), from + LONGEST_ENTRY + 1));
            if (to - from > LONGEST_ENTRY) {
                return false;
            }
            int end = to;
            menu |= MENU.at(text, from, end).filter(m -> m.end() == end).isPresent();
            words += to > from ? 1 : 0;
            from = to + 1;
        }
        return menu && words >= FEWEST_ENTRIES;
    }
}
