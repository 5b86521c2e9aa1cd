package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.BodyStarts;
import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Optional;

/** Tells the lines that stand for themselves: titles, names, dates, rows, and what starts something. */
final class OwnLines {
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_DATE = 16;
    private static final int LONGEST_LABEL = 12;

    private static final Lexicon<String> WORDS = Lexicon.read(OwnLines.class, "own-lines.txt");

    private OwnLines() {}

    /** Whether a line without punctuation ends like a title: what follows is not its continuation. */
    static boolean isTitle(String text, Line line) {
        return !line.contains(text, "，。；：、")
                && line.length() <= LONGEST_TITLE
                && !BodyStarts.at(text, line.start(), line.end())
                && DocumentTypes.endOf(line.of(text)).isPresent();
    }

    /** Whether a line starts something: a numbered item, a field, a heading of markup, an annex, the closing record. */
    static boolean startsOwn(String text, Line line) {
        boolean bullet = "-+>".indexOf(text.charAt(line.start())) >= 0 && text.startsWith(" ", line.start() + 1);
        return bullet
                || "#|*".indexOf(text.charAt(line.start())) >= 0
                || text.startsWith("——", line.start())
                || MarkScanner.at(text, line.start(), line.end()).isPresent()
                || WORDS.at(text, line.start(), line.end()).isPresent()
                || Label.at(text, line.start(), line.end()).isPresent()
                || isDescription(text, line);
    }

    /** 发文机关：某市交通运输局, 【发文机关】某市交通运输局: a field of a portal's description of the document. */
    private static boolean isDescription(String text, Line line) {
        return fieldOf(text, line).isPresent();
    }

    /** What a portal's description of the document tells in a line. */
    static Optional<DescribedField> fieldOf(String text, Line line) {
        char close = text.charAt(line.start()) == '【' ? '】' : '：';
        int colon = line.start();
        int limit = Math.min(line.end(), line.start() + LONGEST_LABEL);
        while (colon < limit && text.charAt(colon) != close) {
            colon++;
        }
        return colon < limit ? DescribedField.of(text.substring(line.start(), colon)) : Optional.empty();
    }

    /** 一是… */
    static boolean startsPoint(String text, Line line) {
        return Numerals.isHanNumeral(text.charAt(line.start())) && text.startsWith("是", line.start() + 1);
    }

    /** Whether a line has several bars, which are those of its cells; one alone may be a speck. */
    static boolean isRowOfCells(String text, Line line) {
        int bars = 0;
        for (int i = line.start(); i < line.end() && bars < 2; i++) {
            bars += text.charAt(i) == '|' ? 1 : 0;
        }
        return bars > 1;
    }

    /** （市、区）人民政府 continues 各县. */
    static boolean isPlaceInBrackets(String text, Line line) {
        return text.charAt(line.start()) == '（'
                && line.length() > 3
                && "市区县旗州".indexOf(text.charAt(line.start() + 1)) >= 0
                && "、）".indexOf(text.charAt(line.start() + 2)) >= 0;
    }

    /** A signature, or the date below it. */
    static boolean isName(String text, Line line) {
        boolean name = line.length() <= LONGEST_NAME && UnitNames.isName(line.of(text));
        return !line.contains(text, "，。；：、") && (isDate(text, line) || name);
    }

    static boolean isDate(String text, Line line) {
        return line.length() <= LONGEST_DATE
                && text.charAt(line.end() - 1) == '日'
                && line.of(text).indexOf('年') >= 0;
    }

    /** 某市人民政府办公室    2023年9月20日 above a title: a signature or the head of minutes, no paragraph. */
    static boolean endsWithDate(String text, Line line) {
        return text.charAt(line.end() - 1) == '日'
                && line.length() > 1
                && isDigit(text.charAt(line.end() - 2))
                && line.of(text).indexOf(' ') > 0
                && !line.contains(text, "，。；：、");
    }

    /** 某市人民政府办公室 2023年9月21日印发 */
    static boolean isPrinting(String text, Line line) {
        boolean printed = text.startsWith("日印发", line.end() - 3) || text.startsWith("日 印发", line.end() - 4);
        return line.length() <= LONGEST_TITLE && printed && !line.contains(text, "，。；：");
    }

    /** 某市人民政府办公室 2023年6月6日 / 印发, or broken in front of the date or within it. */
    static boolean splitsPrinting(String text, Line line, Line next) {
        char last = text.charAt(line.end() - 1);
        if (last == '日' && next.of(text).equals("印发")) {
            return true;
        }
        boolean date = next.length() <= LONGEST_DATE && isPrinting(text, next);
        char first = text.charAt(next.start());
        return date
                && ((isDigit(first) && isName(text, line))
                        || ("年月".indexOf(first) >= 0 && isDigit(last))
                        || (isDigit(first) && line.length() > LONGEST_DATE && "0123456789年月".indexOf(last) >= 0));
    }

    /** 某政发〔2023〕9号 */
    static boolean isNumber(String text, Line line) {
        return line.length() <= LONGEST_NAME
                && text.charAt(line.end() - 1) == '号'
                && GluedNumber.startsAt(text, line.start(), line.end());
    }

    /** 索引号：… 主题分类：… 发文机关：…, apart by wide gaps: a portal's description of the document. */
    static boolean describes(String text, Line line) {
        int values = 0;
        int word = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            boolean gap = text.charAt(i) == ' ' && text.charAt(i - 1) == ' ';
            word = gap ? i + 1 : word;
            boolean label = text.charAt(i) == '：' && i - word < LONGEST_LABEL;
            values += label ? 1 : 0;
            word = label ? i - LONGEST_LABEL : word;
        }
        // 印发时间：2024年3月5日 is whole.
        return values > 2 || (text.charAt(line.end() - 1) == '日' && isDescription(text, line));
    }
}
