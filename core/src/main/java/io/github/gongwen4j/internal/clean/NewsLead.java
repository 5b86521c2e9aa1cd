package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.List;

/**
 * Finds where a document starts that an article of the news prints: behind a headline and a sentence such as 近日，某市政府办公室印发《…》。
 * 全文如下：, which are none of the document's words.
 */
final class NewsLead {
    private static final int MOST_LINES = 16;
    private static final int LINES_BELOW = 6;
    private static final int LONGEST_END = 10;
    private static final Lexicon<String> WIRES = Lexicon.of(List.of("日电", "消息，", "日讯", "报道，"));
    private static final int LONGEST_LEAD = 300;
    private static final int LONGEST_TITLE = 120;
    private static final Lexicon<String> TIMES =
            Lexicon.of(List.of("近日", "日前", "近期", "最近", "今日", "今天", "昨日", "昨天", "刚刚"));
    private static final Lexicon<String> ENDS =
            Lexicon.of(List.of("全文如下", "原文如下", "全文发布如下", "全文刊发如下", "全文公布如下", "以下为全文", "以下是全文"));

    private NewsLead() {}

    /** The index of the line behind the sentence that introduces the document; 0 if there is none. */
    static int endIn(String text, List<Line> lines) {
        int stop = Math.min(lines.size(), MOST_LINES);
        for (int i = 0; i < stop && !OwnLines.isNumber(text, lines.get(i)); i++) {
            if (introduces(text, lines.get(i))) {
                return titleFollows(text, lines, i + 1) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean introduces(String text, Line line) {
        // A colon, or a hand that points down, may stand behind.
        int tail = Math.max(line.start(), line.end() - LONGEST_END);
        return ENDS.anyIn(text, tail, line.end())
                && (TIMES.at(text, line.start(), line.end()).isPresent() || isWire(text, line));
    }

    /** 某网12月29日电 …今日转发…, 据政府网消息，…今日转发…: a report that says whose it is. */
    private static boolean isWire(String text, Line line) {
        return WIRES.anyIn(text, line.start(), line.end()) && TIMES.anyIn(text, line.start(), line.end());
    }

    /** Where the document starts on a line that holds it with such a sentence in front; the line's start if it does not. */
    static int endOnLine(String text, int start, int end) {
        int stop = Math.min(end, start + LONGEST_LEAD);
        return ENDS.firstIn(text, start, stop)
                .map(Lexicon.Match::end)
                .filter(at -> at < stop && "：:".indexOf(text.charAt(at)) >= 0)
                .filter(at -> TIMES.anyIn(text, start, at))
                .map(at -> Blanks.after(text, at + 1, end))
                .orElse(start);
    }

    /** Of a document that passes on another one. */
    private static boolean isLongTitle(String text, Line line) {
        return line.length() <= LONGEST_TITLE
                && !line.contains(text, "，。；：")
                && line.of(text).contains("关于")
                && DocumentTypes.endOf(line.of(text)).isPresent();
    }

    private static boolean titleFollows(String text, List<Line> lines, int from) {
        for (Line line : lines.subList(from, Math.min(lines.size(), from + LINES_BELOW))) {
            if (OwnLines.isTitle(text, line) || isLongTitle(text, line)) {
                return true;
            }
        }
        return false;
    }
}
