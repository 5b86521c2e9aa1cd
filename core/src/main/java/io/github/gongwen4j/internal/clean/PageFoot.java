package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.anyIn;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the foot of a page: from a heading such as 相关链接 or 上一篇： on, titles of other documents and names of sites, and nothing
 * that could belong to a document.
 */
final class PageFoot {
    private static final int LONGEST_LINE = 90;
    private static final int MOST_LISTED = 12;
    private static final Lexicon<Opening> OPENINGS = Lexicon.read(PageFoot.class, "page-foot.txt", Opening.class);
    private static final Lexicon<String> ANNEXES = Lexicon.of(List.of("附件", "附表", "附录"));

    /** 主办单位：某市人民政府办公室  技术支持：某市大数据局: who runs the site. */
    private static final Lexicon<String> OWNERS = Lexicon.of(List.of("技术支持", "网站维护", "运行维护", "网站运维", "版权所有", "备案号"));

    /** 主办单位：某省能源局 right above the number under which a site is registered; elsewhere those may be bodies that do the work. */
    private static final Lexicon<String> PUBLISHERS =
            Lexicon.of(List.of("主办单位：", "主办单位:", "主办：", "主办:", "承办单位：", "承办单位:", "承办：", "承办:"));

    /** Who may publish, under which number. */
    private static final Lexicon<String> REGISTRATIONS =
            Lexicon.of(List.of("ICP备", "公网安备", "网站标识码", "政府网站找错", "版权所有："));

    /** 联系电话：0593-3322000 地址：…, 建议使用1366*768以上分辨率: how to reach a site, and to look at it. */
    private static final Lexicon<String> CONTACTS = Lexicon.of(List.of(
            "联系电话", "电话：", "地址：", "办公地址", "联系地址", "单位地址", "邮编", "邮政编码", "传真：", "邮箱：", "电子邮箱", "网站管理", "建议使用", "推荐使用",
            "最佳浏览"));

    /** Whether a heading is that of a foot whatever follows. */
    private enum Opening {
        SURE,
        MAYBE
    }

    private PageFoot() {}

    /**
     * The index of the first line of the foot; the number of lines if there is none.
     *
     * @param chrome tells the lines that can be nothing but a page's
     */
    static int startIn(String text, List<TextLines.Line> lines, Predicate<TextLines.Line> chrome) {
        int first = lines.size();
        boolean page = false;
        for (int i = lines.size() - 1; i > 0; i--) {
            TextLines.Line line = lines.get(i);
            boolean ofPage = chrome.test(line);
            int list = ofPage ? i : startOfList(text, lines, i);
            if (list < i) {
                first = list;
                page = true;
                i = list;
                continue;
            }
            if (first == i + 1 && PUBLISHERS.at(text, line.start(), line.end()).isPresent()) {
                first = i;
                continue;
            }
            if (!ofPage && !canStandIn(text, line)) {
                break;
            }
            boolean below = page;
            boolean opens = namesSite(text, line)
                    || tellsOwner(text, line)
                    || opening(text, line)
                            .filter(opening -> opening == Opening.SURE || below)
                            .isPresent();
            first = opens ? i : first;
            page |= ofPage || opens;
        }
        return first;
    }

    /** 往期推荐 above 1. … 2. …: the heading above some numbered titles, if it is that of a foot; the index itself if not. */
    private static int startOfList(String text, List<TextLines.Line> lines, int last) {
        int i = last;
        while (i > 0 && last - i <= MOST_LISTED && isListed(text, lines.get(i))) {
            i--;
        }
        boolean foot = i < last
                && opening(text, lines.get(i))
                        .filter(opening -> opening == Opening.SURE)
                        .isPresent();
        return foot ? i : last;
    }

    private static boolean isListed(String text, TextLines.Line line) {
        return line.length() <= LONGEST_LINE
                && !anyIn(text, line.start(), line.end(), "。；")
                && MarkScanner.at(text, line.start(), line.end()).isPresent();
    }

    /** 技术支持：某市大数据局; but not a row of a table that assigns it. */
    private static boolean tellsOwner(String text, TextLines.Line line) {
        return OWNERS.firstIn(text, line.start(), line.end())
                .filter(word -> word.end() < line.end() && text.charAt(word.end()) == '：')
                .filter(word -> !anyIn(text, line.start(), line.end(), "|"))
                .isPresent();
    }

    /** Whether a line holds the number under which a site is registered. */
    static boolean namesSite(String text, TextLines.Line line) {
        return REGISTRATIONS.anyIn(text, line.start(), line.end());
    }

    private static Optional<Opening> opening(String text, TextLines.Line line) {
        return OPENINGS.at(text, line.start(), line.end())
                .filter(w -> w.end() == line.end() || "：:".indexOf(text.charAt(w.end())) >= 0)
                .map(Lexicon.Match::meaning);
    }

    private static boolean canStandIn(String text, TextLines.Line line) {
        return line.length() <= LONGEST_LINE
                && !anyIn(text, line.start(), line.end(), "。；")
                && !OwnLines.isName(text, line)
                && (OPENINGS.at(text, line.start(), line.end()).isPresent()
                        || ANNEXES.at(text, line.start(), line.end()).isEmpty())
                && MarkScanner.at(text, line.start(), line.end()).isEmpty()
                && (Label.at(text, line.start(), line.end()).isEmpty()
                        || OWNERS.anyIn(text, line.start(), line.end())
                        || CONTACTS.at(text, line.start(), line.end()).isPresent());
    }
}
