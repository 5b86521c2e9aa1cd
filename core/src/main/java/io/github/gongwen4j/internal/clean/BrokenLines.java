package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import java.util.BitSet;
import java.util.List;

/**
 * Which lines go on in the next one. A break is none only where the line before it does not end a sentence and the line after it
 * starts nothing of its own, and only if one of these holds: the break leaves punctuation dangling, the line before is a paragraph
 * broken off, or it is as full as the wrapped lines of this text are.
 */
final class BrokenLines {
    /** A line this long that has clauses but does not end a sentence is a paragraph broken off. */
    private static final int PARAGRAPH = 60;

    private static final int LONGEST_REST = 20;

    /** With these a line goes on that ends like a title: 《…实施方案》 已经市政府同意. */
    private static final Lexicon<String> CONTINUATIONS =
            Lexicon.of(List.of("已经", "已由", "已于", "业经", "印发给", "的通知", "的要求", "的规定", "的精神", "等文件", "精神"));

    private final String text;
    private final LineShapes lines;
    private final Wrapping wrapping;
    private final Ahead colons;
    private final RaggedBreaks ragged;
    private final DanglingEnds dangling;
    private final BitSet rests;

    BrokenLines(String text, LineShapes lines, Wrapping wrapping) {
        this.text = text;
        this.colons = new Ahead(text, '：');
        this.lines = lines;
        this.wrapping = wrapping;
        this.ragged = RaggedBreaks.of(text, lines);
        this.dangling = new DanglingEnds(text);
        this.rests = WrappedHeadings.restsIn(text, lines, wrapping);
    }

    /** Whether a line shows that its paragraph is running text. */
    boolean runs(int i) {
        Line line = lines.line(i);
        return line.contains(text, "。；") || ragged.isRunning(line);
    }

    /**
     * Whether a line goes on in the next one.
     *
     * @param sentences whether there are sentences in the paragraph so far
     */
    boolean goesOn(int i, boolean sentences) {
        Line line = lines.line(i);
        Line next = lines.line(i + 1);
        if (text.charAt(next.start()) == '#' || isTitleBelowMarkup(line, next)) {
            return false;
        }
        if (rests.get(i) || rests.get(i + 1)) {
            return rests.get(i + 1);
        }
        boolean markup = text.charAt(line.start()) == '#';
        boolean open = !markup && lines.leavesOpen(i);
        if (open && endsWithin(i, next)) {
            return true;
        }
        if (endsWithLabel(i)
                || SplitTokens.at(text, line, next)
                || splitsNotice(line, next)
                || splitsSignature(i)
                || OwnLines.splitsPrinting(text, line, next)
                || (!markup && startsWithMark(next) && !isGarbledBelowDate(line, next))) {
            return true;
        }
        if (colons.isIn(line.start(), line.end()) && OwnLines.describes(text, line)) {
            return false;
        }
        if (OwnLines.isTitle(text, next) && describesOther(line)) {
            return false;
        }
        boolean goingOn = CONTINUATIONS.at(text, next.start(), next.end()).isPresent();
        if ((OwnLines.isTitle(text, line) && !lines.closes(i) && !(goingOn && wrapping.isWrapped()))
                || OwnLines.endsWithDate(text, line)
                || OwnLines.isNumber(text, next)
                || (OwnLines.isNumber(text, line) && text.charAt(next.end() - 1) == '：')
                || OwnLines.isPrinting(text, next)) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        boolean ended = isSentenceEnd(last) || "；：:".indexOf(last) >= 0;
        if (ended && !wrapping.isWrapped()) {
            return false;
        }
        boolean own =
                OwnLines.startsOwn(text, next) || (!wrapping.marksParagraphs() && OwnLines.startsPoint(text, next));
        if (isWrapped(i, own) && !(ended && own)) {
            return true;
        }
        // 第八条、 and 第九条 on the next line
        boolean listed = last == '、' && text.charAt(next.start()) == '第';
        if (ended || (own && !listed) || markup) {
            return false;
        }
        return dangling.at(line, next, sentences)
                || (continuesHeading(line, next) && wrapping.isFull(i))
                || isBrokenOff(i, sentences);
    }

    /** Whether what a line leaves open goes on in the next one; a number that starts that tells more than a bracket that it does not close. */
    private boolean endsWithin(int i, Line next) {
        boolean closes = lines.closes(i + 1);
        return isNumbered(next) ? wrapping.isWrapped() && closes : wrapping.isWrapped() || closes;
    }

    /** 2023年6月28日 above ？撓等耍：: nobody asks behind a date; what an encoding destroyed is a note of its own. */
    private boolean isGarbledBelowDate(Line line, Line next) {
        return text.charAt(next.start()) == '？' && OwnLines.isDate(text, line);
    }

    /** …</span and 关于开展防病工作的通知: letters or marks in front of 关于 are no words that a title goes on from. */
    private boolean isTitleBelowMarkup(Line line, Line next) {
        return text.charAt(line.end() - 1) < 0x80
                && text.startsWith("关于", next.start())
                && OwnLines.isTitle(text, next);
    }

    private boolean isNumbered(Line line) {
        return MarkScanner.at(text, line.start(), line.end()).isPresent();
    }

    /** No line starts with these, whatever ends above it; a colon may be left of what a portal remarks. */
    private boolean startsWithMark(Line line) {
        return RaggedBreaks.NO_STARTS.indexOf(text.charAt(line.start())) >= 0;
    }

    /** 现将《…实施方案》 and 印发给你们 */
    private boolean splitsNotice(Line line, Line next) {
        return text.startsWith("现将", line.start())
                && text.charAt(line.end() - 1) == '》'
                && text.startsWith("印发给", next.start());
    }

    /** 关键词：渔业；措施 above the title, but not 标题：…, which may be wrapped. */
    private boolean describesOther(Line line) {
        return OwnLines.fieldOf(text, line)
                .filter(field -> field != DescribedField.TITLE)
                .isPresent();
    }

    /** 责任单位： at the edge, whose units stand in the next line. */
    private boolean endsWithLabel(int i) {
        Line line = lines.line(i);
        Line next = lines.line(i + 1);
        boolean edge = ragged.areMany() || wrapping.isFull(i);
        return edge
                && lines.last(i) == '：'
                && SplitTokens.endsWithLabel(text, line)
                && !OwnLines.startsOwn(text, next)
                && !next.contains(text, "|");
    }

    /** A paragraph broken off, by whatever. */
    private boolean isBrokenOff(int i, boolean sentences) {
        Line line = lines.line(i);
        char last = text.charAt(line.end() - 1);
        if (OwnLines.isName(text, lines.line(i + 1))
                || WholeFields.at(text, line, lines.line(i + 1))
                || (last == '）' && wrapping.isShort(i))
                || wrapping.indent(i + 1) > wrapping.indent(i) + 1) {
            return false;
        }
        boolean clauses = line.contains(text, "，");
        boolean flush = wrapping.indent(i) > 0 && wrapping.indent(i + 1) == 0 && clauses;
        boolean running = sentences || flush || (clauses && line.length() >= PARAGRAPH);
        boolean words = isHan(last) || isAlphanumeric(last) || last == '%' || last == '‰';
        boolean brokenOff = running && (words || (ragged.areMany() && "”》".indexOf(last) >= 0));
        return brokenOff || (wrapping.isFull(i) && !wrapping.isIndented(i + 1));
    }

    /** Whether the edge of the page alone broke a line, even where a sentence ends there. */
    private boolean isWrapped(int i, boolean own) {
        Line line = lines.line(i);
        char last = text.charAt(line.end() - 1);
        boolean list = isHan(last) && line.contains(text, "，、");
        if (last == '：' || last == ':' || (!list && isSignature(i + 1))) {
            return false;
        }
        return wrapping.marksParagraphs()
                ? wrapping.isFull(i) && !wrapping.endsParagraph(i)
                : wrapping.isExactlyFull(i) && !own;
    }

    /** A name or a date; where a sign tells the paragraphs, only if another one, or nothing, stands below. */
    private boolean isSignature(int i) {
        return OwnLines.isName(text, lines.line(i))
                && (!wrapping.marksParagraphs() || i + 1 == lines.size() || OwnLines.isName(text, lines.line(i + 1)));
    }

    /** 第三篇 …工业产业 and 体系 in the middle of the next line. */
    private boolean continuesHeading(Line line, Line next) {
        return text.charAt(line.start()) == '第'
                && MarkScanner.at(text, line.start(), line.end()).isPresent()
                && next.length() <= LONGEST_REST
                && !line.contains(text, "。；：")
                && !next.contains(text, "，。；：、");
    }

    /** 某县应对…肺炎 / 疫情工作指挥部 / 2020年2月14日: the first half of the issuer's name ends as no name does. */
    private boolean splitsSignature(int i) {
        if (i == 0 || i + 2 >= lines.size() || !OwnLines.isDate(text, lines.line(i + 2))) {
            return false;
        }
        String half = lines.line(i).of(text);
        return isSentenceEnd(text.charAt(lines.line(i - 1).end() - 1))
                && half.chars().allMatch(c -> isHan((char) c) || "“”".indexOf(c) >= 0)
                && !UnitNames.isName(half)
                && UnitNames.isName(half + lines.line(i + 1).of(text));
    }
}
