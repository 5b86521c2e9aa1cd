package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * Closes the line breaks that fall within a sentence: those of a page's or a column's edge, and those that split a list.
 *
 * <p>A break is closed only where the line before it does not end a sentence and the line after it starts nothing of its own, and
 * only if one of these holds: the break leaves punctuation dangling, the line before is a paragraph broken off, or it is as full as
 * the wrapped lines of this text are.
 */
final class JoinedLines implements Cleaner {
    /** A line this long that has clauses but does not end a sentence is a paragraph broken off. */
    private static final int PARAGRAPH = 60;

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_REST = 20;
    private static final int LONGEST_LABEL = 12;

    /** With these a line goes on that ends like a title: 《…实施方案》 已经市政府同意. */
    private static final Lexicon<String> CONTINUATIONS =
            Lexicon.of(List.of("已经", "已由", "已于", "业经", "印发给", "的通知", "的要求", "的规定", "的精神", "等文件", "精神"));

    private static final Lexicon<String> OWN_LINES = Lexicon.read(JoinedLines.class, "own-lines.txt");

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        List<Line> lines = draft.lines();
        LineShapes shapes = LineShapes.of(text, lines);
        Wrapping wrapping = Wrapping.of(draft, shapes);
        Ahead bars = new Ahead(text, '|');
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean row = bars.isIn(line.start(), next.end());
            if (!row && isBroken(text, i, shapes, wrapping)) {
                boolean latin = isLetter(text.charAt(line.end() - 1)) && isLetter(text.charAt(next.start()));
                int from = line.end();
                int to = next.start();
                draft.replace(from, to, latin ? " " : "", DiagnosticCode.JOINED_LINES);
            }
        }
    }

    private static boolean isLetter(char c) {
        return isAlphanumeric(c) && !isDigit(c);
    }

    private static boolean isBroken(String text, int i, LineShapes shapes, Wrapping wrapping) {
        Line line = shapes.line(i);
        Line next = shapes.line(i + 1);
        if (text.charAt(next.start()) == '#') {
            return false;
        }
        boolean open = shapes.leavesOpen(i) && text.charAt(line.start()) != '#';
        if (open && (wrapping.isWrapped() || (shapes.closes(i + 1) && !startsOwn(text, next)))) {
            return true;
        }
        if (splitsSignature(text, shapes, i) || splitsPrinting(text, line, next)) {
            return true;
        }
        if (describes(text, line)) {
            return false;
        }
        boolean goingOn = CONTINUATIONS.at(text, next.start(), next.end()).isPresent();
        if ((!shapes.closes(i) && isTitle(text, line) && !(goingOn && wrapping.isWrapped()))
                || endsWithDate(text, line)
                || isPrinting(text, next)) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        boolean ended = isSentenceEnd(last) || "；：:".indexOf(last) >= 0;
        if (ended && !wrapping.isWrapped()) {
            return false;
        }
        boolean own = startsOwn(text, next) || (!wrapping.marksParagraphs() && startsPoint(text, next));
        boolean list = isHan(last) && line.contains(text, "，、");
        if (goesOn(wrapping, i, last, own) && (list || !isName(text, next)) && !(ended && own)) {
            return true;
        }
        // 第八条、 and 第九条 on the next line
        boolean listed = last == '、' && text.charAt(next.start()) == '第';
        if (ended || (own && !listed) || text.charAt(line.start()) == '#') {
            return false;
        }
        if ("，、（《“〔".indexOf(last) >= 0
                || "，、。；：）》”？！〕".indexOf(text.charAt(next.start())) >= 0
                || isPlaceInBrackets(text, next)) {
            return true;
        }
        if (continuesHeading(text, line, next) && wrapping.isFull(i)) {
            return true;
        }
        if (isName(text, next)
                || (last == '）' && wrapping.isShort(i))
                || wrapping.indent(i + 1) > wrapping.indent(i) + 1) {
            return false;
        }
        boolean flush = wrapping.indent(i) > 0 && wrapping.indent(i + 1) == 0 && line.contains(text, "，");
        boolean running =
                flush || line.contains(text, "。；") || (line.contains(text, "，") && line.length() >= PARAGRAPH);
        boolean brokenOff = running && (isHan(last) || isAlphanumeric(last) || last == '%' || last == '‰');
        return brokenOff || (wrapping.isFull(i) && !wrapping.isIndented(i + 1));
    }

    /** Whether the edge of the page alone broke a line, even where a sentence ends there. */
    private static boolean goesOn(Wrapping wrapping, int i, char last, boolean own) {
        if (last == '：' || last == ':') {
            return false;
        }
        return wrapping.marksParagraphs()
                ? wrapping.isFull(i) && !wrapping.endsParagraph(i)
                : wrapping.isExactlyFull(i) && !own;
    }

    /** 第三篇 …工业产业 and 体系 in the middle of the next line. */
    private static boolean continuesHeading(String text, Line line, Line next) {
        return text.charAt(line.start()) == '第'
                && MarkScanner.at(text, line.start(), line.end()).isPresent()
                && next.length() <= LONGEST_REST
                && !line.contains(text, "。；：")
                && !next.contains(text, "，。；：、");
    }

    /** Whether a line without punctuation ends like a title: what follows is not its continuation. */
    private static boolean isTitle(String text, Line line) {
        return !line.contains(text, "，。；：、")
                && line.length() <= LONGEST_TITLE
                && DocumentTypes.endOf(line.of(text)).isPresent();
    }

    /** Whether a line starts something: a numbered item, a field, a heading of markup, an annex, the closing record. */
    private static boolean startsOwn(String text, Line line) {
        boolean bullet = "-+>".indexOf(text.charAt(line.start())) >= 0 && text.startsWith(" ", line.start() + 1);
        return bullet
                || "#|*".indexOf(text.charAt(line.start())) >= 0
                || text.startsWith("——", line.start())
                || MarkScanner.at(text, line.start(), line.end()).isPresent()
                || OWN_LINES.at(text, line.start(), line.end()).isPresent()
                || Label.at(text, line.start(), line.end()).isPresent();
    }

    /** 一是… */
    private static boolean startsPoint(String text, Line line) {
        return Numerals.isHanNumeral(text.charAt(line.start())) && text.startsWith("是", line.start() + 1);
    }

    /** （市、区）人民政府 continues 各县. */
    private static boolean isPlaceInBrackets(String text, Line line) {
        return text.charAt(line.start()) == '（'
                && line.length() > 3
                && "市区县旗州".indexOf(text.charAt(line.start() + 1)) >= 0
                && "、）".indexOf(text.charAt(line.start() + 2)) >= 0;
    }

    /** A signature, or the date below it. */
    private static boolean isName(String text, Line line) {
        boolean name = line.length() <= 30 && UnitNames.isName(line.of(text));
        return !line.contains(text, "，。；：、") && (isDate(text, line) || name);
    }

    private static boolean isDate(String text, Line line) {
        return line.length() <= 16
                && text.charAt(line.end() - 1) == '日'
                && line.of(text).indexOf('年') >= 0;
    }

    /** 某市人民政府办公室    2023年9月20日 above a title: a signature or the head of minutes, no paragraph. */
    private static boolean endsWithDate(String text, Line line) {
        return text.charAt(line.end() - 1) == '日'
                && line.length() > 1
                && isDigit(text.charAt(line.end() - 2))
                && line.of(text).indexOf(' ') > 0
                && !line.contains(text, "，。；：、");
    }

    /** 某市人民政府办公室 2023年9月21日印发 */
    private static boolean isPrinting(String text, Line line) {
        return line.length() <= LONGEST_TITLE && text.startsWith("日印发", line.end() - 3) && !line.contains(text, "，。；：");
    }

    /** 某市人民政府办公室 2023年6月6日 / 印发 */
    private static boolean splitsPrinting(String text, Line line, Line next) {
        return text.charAt(line.end() - 1) == '日' && next.of(text).equals("印发");
    }

    /** 索引号：… 主题分类：… 发文机关：…, apart by wide gaps: a portal's description of the document. */
    private static boolean describes(String text, Line line) {
        int values = 0;
        int word = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            boolean gap = text.charAt(i) == ' ' && text.charAt(i - 1) == ' ';
            word = gap ? i + 1 : word;
            boolean label = text.charAt(i) == '：' && i - word < LONGEST_LABEL;
            values += label ? 1 : 0;
            word = label ? i - LONGEST_LABEL : word;
        }
        return values > 2;
    }

    /** 某县应对…肺炎 / 疫情工作指挥部 / 2020年2月14日: the first half of the issuer's name ends as no name does. */
    private static boolean splitsSignature(String text, LineShapes shapes, int i) {
        if (i == 0 || i + 2 >= shapes.size() || !isDate(text, shapes.line(i + 2))) {
            return false;
        }
        String half = shapes.line(i).of(text);
        return isSentenceEnd(shapes.last(i - 1))
                && half.chars().allMatch(c -> isHan((char) c))
                && !UnitNames.isName(half)
                && UnitNames.isName(half + shapes.line(i + 1).of(text));
    }
}
