package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.anyIn;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the foot of a page: from a heading such as 相关链接 or 上一篇： on, titles of other documents and names of sites, and nothing
 * that could belong to a document.
 */
final class PageFoot {
    private static final int LONGEST_LINE = 90;
    private static final Lexicon<String> OPENINGS = Lexicon.read(PageFoot.class, "page-foot.txt");
    private static final Lexicon<String> ANNEXES = Lexicon.of(List.of("附件", "附表", "附录"));

    /** 主办单位：某市人民政府办公室  技术支持：某市大数据局: who runs the site. */
    private static final Lexicon<String> OWNERS = Lexicon.of(List.of("技术支持", "网站维护", "运行维护", "网站运维", "版权所有", "备案号"));

    private PageFoot() {}

    /**
     * The index of the first line of the foot; the number of lines if there is none.
     *
     * @param chrome tells the lines that can be nothing but a page's
     */
    static int startIn(String text, List<TextLines.Line> lines, Predicate<TextLines.Line> chrome) {
        int first = lines.size();
        int i = lines.size() - 1;
        while (i > 0 && (canStandIn(text, lines.get(i)) || chrome.test(lines.get(i)))) {
            first = opens(text, lines.get(i)) ? i : first;
            i--;
        }
        return first;
    }

    private static boolean opens(String text, TextLines.Line line) {
        return OPENINGS.at(text, line.start(), line.end())
                .filter(w -> w.end() == line.end() || "：:".indexOf(text.charAt(w.end())) >= 0)
                .isPresent();
    }

    private static boolean canStandIn(String text, TextLines.Line line) {
        return line.length() <= LONGEST_LINE
                && !anyIn(text, line.start(), line.end(), "。；")
                && (OPENINGS.at(text, line.start(), line.end()).isPresent()
                        || ANNEXES.at(text, line.start(), line.end()).isEmpty())
                && MarkScanner.at(text, line.start(), line.end()).isEmpty()
                && (Label.at(text, line.start(), line.end()).isEmpty() || OWNERS.anyIn(text, line.start(), line.end()));
    }
}
