package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;

/**
 * Blanks that a page puts where a title broke its line: 关于进一步做好高校毕业生 就业创业工作的通知. In front of 关于 they part the names of a joint issue,
 * and behind a type of document two titles.
 */
final class TitleBlanks {
    private static final String ABOUT = "关于";
    /** 的通知 and 的意见 go on with a title that holds a type: 实施方案 的通知. */
    private static final char OF = '的';

    private static final int SHORTEST_HALF = 4;
    private static final int LONGEST = 120;

    private final String text;
    private final int end;
    private final int about;

    TitleBlanks(String text, Line line) {
        this.text = text;
        this.end = line.end();
        int at = line.length() <= LONGEST ? line.of(text).indexOf(ABOUT) : -1;
        this.about = at >= 0 && OwnLines.isTitle(text, line) ? line.start() + at : end;
    }

    /** Whether a title goes on behind a blank. */
    boolean isAt(int blank) {
        if (blank <= about || blank - about < SHORTEST_HALF || end - blank < SHORTEST_HALF) {
            return false;
        }
        char next = text.charAt(blank + 1);
        boolean alone = next != ' ' && text.charAt(blank - 1) != ' ';
        return alone
                && (next == OF
                        || DocumentTypes.endOf(text.substring(about, blank)).isEmpty());
    }
}
