package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.anyIn;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Leaves out lines that belong to the web page or to the printed page, not to the document. */
final class PageChrome implements Cleaner {
    private static final int LONGEST_CHROME = 90;
    private static final int LONGEST_TOOLS = 20;

    private static final CharacterSet AROUND_CONTROLS = CharacterSet.of("【】[]|：: •");
    private static final Lexicon<String> WHOLE_LINES = Lexicon.read(PageChrome.class, "chrome-lines.txt");
    static final Lexicon<String> LINE_STARTS = Lexicon.read(PageChrome.class, "chrome-line-starts.txt");

    /** What a site says of itself, in whole sentences. */
    private static final Lexicon<String> DISCLAIMERS = Lexicon.of(List.of("声明：本站", "声明：本网", "免责声明：", "本站声明：", "本网声明："));

    /** The field of a database in which the document itself stands, below those that describe it. */
    private static final Lexicon<String> BODY = Lexicon.of(List.of("正文：", "正文内容：", "内容："));

    private static final int LINES_OF_HEAD = 40;
    private static final String ANNEXES = "附件";
    private static final Lexicon<String> FILES = Lexicon.of(List.of(
            ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".wps", ".et", ".ofd", ".zip", ".rar", ".PDF", ".DOC", ".DOCX"));

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        List<TextLines.Line> lines = draft.lines();
        Ahead blanks = new Ahead(text, ' ');
        BitSet pages = PageFrames.of(text, lines);
        boolean top = true;
        int first = dropWindowTitle(draft, lines);
        int quoted = endOfQuotes(text, lines);
        boolean annexes = false;
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
            top = site || (top && isChrome(text, line));
            if (i > 0
                    && BODY.at(text, line.start(), line.end()).isPresent()
                    && OwnLines.fieldOf(text, lines.get(i - 1)).isPresent()) {
                draft.drop(line.start(), text.indexOf('：', line.start()) + 1, DiagnosticCode.PAGE_CHROME);
                continue;
            }
            if (i < LINES_OF_HEAD && blanks.isIn(line.start(), line.end())) {
                dropDate(draft, line);
            }
            boolean parted = blanks.isIn(line.start(), line.end()) || line.contains(text, "：");
            Optional<DescribingRow> row =
                    i < LINES_OF_HEAD && i < foot && parted ? DescribingRow.at(text, lines, i) : Optional.empty();
            if (row.isPresent() && row.get().tells()) {
                row.get().write(draft);
                continue;
            }
            if (i < LINES_OF_HEAD && line.contains(text, "|") && DescribingRow.tellsInCells(text, line)) {
                continue;
            }
            boolean value = i > first && i + 1 < lines.size() && isValue(text, lines, i);
            boolean chrome = row.isPresent() || site || value || isChrome(text, line);
            annexes = text.startsWith(ANNEXES, line.start()) || (annexes && isFile(text, line));
            boolean file = !annexes && isFile(text, line);
            boolean quote = i < quoted && text.startsWith("> ", line.start());
            if (i < lead || quote || file || i >= foot || wrapped || pages.get(i) || chrome) {
                draft.drop(line.start(), line.end(), DiagnosticCode.PAGE_CHROME);
            } else {
                int remarks = blanks.isIn(line.start(), line.end()) ? PageRemarks.startIn(text, line) : line.end();
                if (remarks < line.end()) {
                    draft.drop(remarks, line.end(), DiagnosticCode.PAGE_CHROME);
                }
            }
        }
    }

    /** > 本文由…提取，以…为准。 above # 关于…的通知: what a publisher of Markdown says of the document; the index of the line behind it. */
    private static int endOfQuotes(String text, List<TextLines.Line> lines) {
        int i = 0;
        // Rows of what front matter tells stand above.
        while (i < Math.min(lines.size(), LINES_OF_HEAD) && isQuoteOrRow(text, lines.get(i))) {
            i++;
        }
        return i < lines.size() && text.startsWith("# ", lines.get(i).start()) ? i : 0;
    }

    private static boolean isQuoteOrRow(String text, TextLines.Line line) {
        return text.startsWith("> ", line.start()) || text.startsWith("| ", line.start());
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

    private static boolean isChrome(String text, TextLines.Line line) {
        return isTableDebris(text, line)
                || ContentsEntries.isEntry(text, line)
                || (line.length() <= LONGEST_CHROME
                        && (isPortalText(text, line)
                                || MenuLines.isPath(text, line)
                                || MenuLines.isMenu(text, line)
                                || areControls(text, line)
                                || PageRemarks.areAll(text, line)
                                || PageRemarks.isCount(text, line)
                                || isTimestamp(text, line)));
    }

    /** 某市人民政府办公室关于…的通知.pdf: the name of a file to load; below 附件： it tells of an annex. */
    private static boolean isFile(String text, TextLines.Line line) {
        return FILES.endingAt(text, line.end(), line.start()).isPresent()
                && !line.contains(text, "，。；：")
                && MarkScanner.at(text, line.start(), line.end()).isEmpty();
    }

    /** 运行局 between 来源： and [打印]: what an empty field of the page says on a line of its own; a title there is the document's. */
    private static boolean isValue(String text, List<TextLines.Line> lines, int i) {
        TextLines.Line field = lines.get(i - 1);
        return lines.get(i).length() <= LONGEST_TOOLS
                && field.length() <= LONGEST_TOOLS
                && "：:".indexOf(text.charAt(field.end() - 1)) >= 0
                && !anyIn(text, lines.get(i).start(), lines.get(i).end(), "。，；")
                && DocumentTypes.endOf(lines.get(i).of(text)).isEmpty()
                && isChrome(text, field)
                && isChrome(text, lines.get(i + 1));
    }

    /** 教高厅〔2012〕4号 2012-08-20: the page's date beside the document's number. */
    private static void dropDate(Draft draft, TextLines.Line line) {
        String text = draft.text();
        int date = line.end();
        while (date > line.start() && text.charAt(date - 1) != ' ') {
            date--;
        }
        TextLines.Line number = TextLines.trim(text, line.start(), date);
        TextLines.Line words = TextLines.trim(text, date, line.end());
        if (number.length() > 0 && words.length() > 0 && isTimestamp(text, words) && OwnLines.isNumber(text, number)) {
            draft.drop(number.end(), line.end(), DiagnosticCode.PAGE_CHROME);
        }
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
