package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.anyIn;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.BitSet;
import java.util.List;

/** Leaves out lines that belong to the web page or to the printed page, not to the document. */
final class PageChrome implements Cleaner {
    private static final int LONGEST_CHROME = 90;
    private static final int LONGEST_TOOLS = 20;

    private static final CharacterSet AROUND_CONTROLS = CharacterSet.of("【】[]|：: •");
    private static final Lexicon<String> WHOLE_LINES = Lexicon.read(PageChrome.class, "chrome-lines.txt");
    private static final Lexicon<String> LINE_STARTS = Lexicon.read(PageChrome.class, "chrome-line-starts.txt");

    private static final Lexicon<String> REMARKS = Lexicon.read(PageChrome.class, "page-remarks.txt");
    /** What a site says of itself, in whole sentences. */
    private static final Lexicon<String> DISCLAIMERS = Lexicon.of(List.of("声明：本站", "声明：本网", "免责声明：", "本站声明：", "本网声明："));

    /** The field of a database in which the document itself stands, below those that describe it. */
    private static final Lexicon<String> BODY = Lexicon.of(List.of("正文：", "正文内容：", "内容："));

    private static final int LONGEST_REMARKED = 200;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        List<TextLines.Line> lines = draft.lines();
        Ahead blanks = new Ahead(text, ' ');
        BitSet pages = PageFrames.of(text, lines);
        boolean top = true;
        DescribingRows rows = new DescribingRows(draft);
        int first = dropWindowTitle(draft, lines);
        int lead = NewsLead.endIn(text, lines);
        int foot = PageFoot.startIn(text, lines, line -> isChrome(text, line));
        for (int i = first; i < lines.size(); i++) {
            TextLines.Line line = lines.get(i);
            boolean wrapped = i + 1 < lines.size() && ContentsEntries.isWrapped(text, line, lines.get(i + 1));
            boolean site = top
                    && i + 1 < lines.size()
                    && (MenuLines.startsHome(text, line)
                            || MenuLines.isEntry(text, line, lines.get(i + 1))
                            || SiteNames.isAbove(text, line, lines.get(i + 1)));
            boolean chrome = isChrome(text, line);
            boolean described = i < foot && rows.clean(line, chrome, blanks.isIn(line.start(), line.end()));
            top = site || described || (top && chrome);
            if (described) {
                continue;
            }
            if (i > 0
                    && BODY.at(text, line.start(), line.end()).isPresent()
                    && OwnLines.fieldOf(text, lines.get(i - 1)).isPresent()) {
                draft.drop(line.start(), text.indexOf('：', line.start()) + 1, DiagnosticCode.PAGE_CHROME);
                continue;
            }
            if (i < lead || i >= foot || wrapped || pages.get(i) || site || chrome) {
                draft.drop(line.start(), line.end(), DiagnosticCode.PAGE_CHROME);
            } else {
                int remarks = blanks.isIn(line.start(), line.end()) ? startOfRemarks(text, line) : line.end();
                if (remarks < line.end()) {
                    draft.drop(remarks, line.end(), DiagnosticCode.PAGE_CHROME);
                }
            }
        }
    }

    /** Drops what a browser's window title adds, and tells with which line the rest starts. */
    private static int dropWindowTitle(Draft draft, List<TextLines.Line> lines) {
        int from = lines.isEmpty() ? 0 : new WindowTitle(draft.text(), lines).startOfChrome();
        boolean found = !lines.isEmpty() && from < lines.get(0).end();
        if (found) {
            draft.drop(from, lines.get(0).end(), DiagnosticCode.PAGE_CHROME);
        }
        return found ? 1 : 0;
    }

    /** …的通知 来源：县政府办 发布时间：2024-06-21 阅读次数：12: where a page's remarks on a document follow its title, at least two. */
    private static int startOfRemarks(String text, TextLines.Line line) {
        if (line.length() > LONGEST_REMARKED
                || !line.contains(text, "：:")
                || anyIn(text, line.start(), line.end(), "。|")) {
            return line.end();
        }
        int first = line.end();
        int count = 0;
        for (int i = line.start() + 1; i < line.end(); i++) {
            if (startsRemark(text, i, line.end())
                    && (text.charAt(i - 1) == ' ' || (count == 0 && endsTitle(text, line.start(), i)))) {
                first = Math.min(first, i);
                count++;
            }
        }
        return count > 1 ? first : line.end();
    }

    private static boolean endsTitle(String text, int start, int end) {
        return DocumentTypes.endOf(text.substring(start, end)).isPresent();
    }

    private static boolean isChrome(String text, TextLines.Line line) {
        return isTableDebris(text, line)
                || ContentsEntries.isEntry(text, line)
                || (line.length() <= LONGEST_CHROME
                        && (isPortalText(text, line)
                                || MenuLines.isPath(text, line)
                                || MenuLines.isMenu(text, line)
                                || areControls(text, line)
                                || areRemarks(text, line)
                                || isCount(text, line)
                                || isTimestamp(text, line)));
    }

    /** 【打印】【关闭】 分享到： */
    private static boolean areControls(String text, TextLines.Line line) {
        boolean words = false;
        int from = line.start();
        while (from < line.end()) {
            if (AROUND_CONTROLS.contains(text.charAt(from))) {
                from++;
                continue;
            }
            // 大 中 小 is one control.
            int to = behindControl(text, from, line.end());
            if (to == from || (to < line.end() && !AROUND_CONTROLS.contains(text.charAt(to)))) {
                return false;
            }
            words = true;
            from = to;
        }
        return words;
    }

    /** 作者： 来自： 时间：2023-07-13: a line of nothing but a page's remarks. */
    private static boolean areRemarks(String text, TextLines.Line line) {
        if (REMARKS.at(text, line.start(), line.end()).isEmpty() || anyIn(text, line.start(), line.end(), "。，；|")) {
            return false;
        }
        int count = 1;
        for (int i = line.start() + 1; i < line.end(); i++) {
            count += text.charAt(i - 1) == ' ' && startsRemark(text, i, line.end()) ? 1 : 0;
        }
        return count > 1;
    }

    /** 浏览：1043次 */
    private static boolean isCount(String text, TextLines.Line line) {
        int i = REMARKS.at(text, line.start(), line.end())
                .map(Lexicon.Match::end)
                .orElse(line.end());
        boolean digits = false;
        while (i < line.end() && ("：: ".indexOf(text.charAt(i)) >= 0 || isDigit(text.charAt(i)))) {
            digits |= isDigit(text.charAt(i));
            i++;
        }
        return digits && (i == line.end() || (text.charAt(i) == '次' && i + 1 == line.end()));
    }

    /** Whether a page's remark on a document stands at an offset: 发布时间：. */
    static boolean startsRemark(String text, int offset, int limit) {
        return REMARKS.at(text, offset, limit).isPresent()
                || LINE_STARTS.at(text, offset, limit).isPresent();
    }

    /** Whether the words in front of a colon are all of such a remark. */
    static boolean isRemark(String text, int start, int colon) {
        int end = colon + 1;
        return REMARKS.at(text, start, end).filter(m -> m.end() >= colon).isPresent()
                || DescribedField.of(text.substring(start, colon)).isPresent()
                || LINE_STARTS
                        .at(text, start, end)
                        .filter(m -> m.end() >= colon)
                        .isPresent();
    }

    /** Whether words end with one of a page's controls: 打印 关闭. */
    static boolean endsWithControl(String words) {
        return WHOLE_LINES.endsOf(words);
    }

    /** Where words start behind a page's controls that stand in front of them: 打印关闭某市人民政府. */
    static int behindControls(String text, int start, int end) {
        int i = start;
        int next = behindControl(text, i, end);
        while (next > i) {
            i = next;
            next = behindControl(text, i, end);
        }
        return i;
    }

    private static int behindControl(String text, int start, int end) {
        return WHOLE_LINES.at(text, start, end).map(Lexicon.Match::end).orElse(start);
    }

    private static boolean isWholeLine(String text, int start, int end) {
        return WHOLE_LINES.at(text, start, end).filter(m -> m.end() == end).isPresent();
    }

    private static boolean isPortalText(String text, TextLines.Line line) {
        int start = line.start();
        while (start < line.end() && "#*【[| ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = line.end() > start && "：:".indexOf(text.charAt(line.end() - 1)) >= 0 ? line.end() - 1 : line.end();
        // A row of the portal's description of the document tells elements of its header.
        boolean tools = line.length() <= LONGEST_TOOLS && line.of(text).contains("【字体");
        if (tools || (PageFoot.namesSite(text, line) && !anyIn(text, start, line.end(), "。"))) {
            return true;
        }
        boolean links = text.startsWith("链接", line.start() + 2);
        return isWholeLine(text, start, end)
                || DISCLAIMERS.at(text, start, line.end()).isPresent()
                || (LINE_STARTS.at(text, start, line.end()).isPresent()
                        && (links || !anyIn(text, start, line.end(), "。|")));
    }

    /** 2020-12-08 08:00 来源：… */
    private static boolean isTimestamp(String text, TextLines.Line line) {
        int digits = Numerals.endOfDigits(text, line.start(), line.end()) - line.start();
        if (digits != 4) {
            return false;
        }
        String words = line.of(text);
        boolean date =
                words.length() >= 10 && (words.charAt(4) == '-' || words.charAt(4) == '/') && isDigit(words.charAt(5));
        return date && (words.length() <= 20 || words.contains("来源"));
    }

    /** A line of nothing but the rules of a table; a colon alone is what the edge of a page left of the line above. */
    private static boolean isTableDebris(String text, TextLines.Line line) {
        if (line.length() == 1 && text.charAt(line.start()) == '：') {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if ("|+-=_:： •".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
