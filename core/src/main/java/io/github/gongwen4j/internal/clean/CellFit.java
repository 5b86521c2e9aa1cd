package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import java.util.List;

/** How well lines, joined to a cell, fit the column that they are to stand in: the lower the better. */
final class CellFit {
    /** More than any sum of misfits that is still a row. */
    static final int IMPOSSIBLE = 1000;

    /** Units and times are no longer, and are not looked at if they are. */
    private static final int LONGEST_CELL = 600;

    /** Of a blank within a cell that shares its line with others. */
    private static final int BLANK = 3;

    /** What stands in the cell of a unit where there is none. */
    private static final List<String> NONE = List.of("无", "/", "-", "—", "——");

    private static final String OPEN = "、，（";
    private static final String OPEN_IN_TEXT = "、，（；。：";

    private final String text;
    private final List<Line> lines;
    private final RowLines row;
    private final List<Label.Kind> kinds;
    private final int firstText;
    private final int lastText;

    /**
     * For the lines of a row.
     *
     * @param kinds what the columns hold
     */
    CellFit(String text, List<Line> lines, List<Label.Kind> kinds) {
        this.text = text;
        this.lines = lines;
        this.row = new RowLines(text, lines);
        this.kinds = kinds;
        this.firstText = kinds.indexOf(Label.Kind.CONTENT);
        this.lastText = kinds.lastIndexOf(Label.Kind.CONTENT);
    }

    boolean isText(int column) {
        return kinds.get(column) == Label.Kind.CONTENT;
    }

    int width(int line) {
        return PrintedWidth.of(text, lines.get(line));
    }

    boolean opensLine(int line) {
        return row.opensLine(line);
    }

    /** Whether a line ends where a cell of the column may be broken, however short the line is. */
    boolean isOpen(int column, int line) {
        return (isText(column) ? OPEN_IN_TEXT : OPEN).indexOf(row.last(line)) >= 0
                || row.startsWithLabel(line + 1)
                || row.isBlankBehind(line)
                || (kinds.get(column).isUnits() && row.startsName(line + 1));
    }

    /** Of a cell without a line: who helps and what is noted may be left blank, by when something is done hardly, and who does it never. */
    int ofEmpty(int column) {
        return switch (kinds.get(column)) {
            case OTHER -> 2;
            case SUPPORTING, SUPERVISING -> 3;
            case TIME -> 4;
            default -> IMPOSSIBLE;
        };
    }

    /** Of the lines of a stretch of lines in a column. */
    int of(int column, int from, int to) {
        if (OPEN.indexOf(row.last(to - 1)) >= 0) {
            return IMPOSSIBLE;
        }
        int joins = to - from - 1;
        if (!isText(column) && lines.get(to - 1).end() - lines.get(from).start() > LONGEST_CELL) {
            return 8;
        }
        Label.Kind kind = kinds.get(column);
        if (kind.isUnits()) {
            return ofBreaks(from, to) + ofUnits(row.names(from, to), row.isBesideOthers(from, to));
        }
        if (kind == Label.Kind.OTHER) {
            return joins + (row.startsWithLabel(from) || isLetter(from, to) ? 4 : 0);
        }
        if (kind == Label.Kind.TIME) {
            boolean time = CellTimes.isTime(row.joined(from, to)) && !startsWithName(from, joins);
            return joins
                    + (time
                                    && (joins == 0
                                            || CellTimes.startsTime(
                                                    lines.get(from).of(text)))
                            ? 0
                            : 6);
        }
        int blanks = blanks(from, to);
        int words = column == lastText
                ? ofDetails(from, to)
                : joins - blanks + (column == firstText ? ofTitle(from, to) : 0);
        return BLANK * blanks + words + ofNames(from, to) + ofTimes(from, to);
    }

    /** Of the breaks within a cell of units: a blank within a name is none of the cell's. */
    private int ofBreaks(int from, int to) {
        int misfit = 0;
        for (int i = from + 1; i < to; i++) {
            boolean whole = row.opensLine(i)
                    || OPEN.indexOf(row.last(i - 1)) >= 0
                    || row.startsName(i)
                    || row.startsWithLabel(i);
            misfit += whole ? 1 : IMPOSSIBLE;
        }
        return misfit;
    }

    /** One character is nobody's name. */
    private boolean isLetter(int from, int to) {
        return row.isBesideOthers(from, to)
                && to - from == 1
                && lines.get(from).length() == 1
                && Characters.isHan(text.charAt(lines.get(from).start()));
    }

    /** The blanks between two ideographs of a cell; one beside a word in letters or a number is as it should be. */
    private int blanks(int from, int to) {
        int blanks = 0;
        for (int i = from + 1; i < to; i++) {
            boolean han = Characters.isHan(row.last(i - 1))
                    && Characters.isHan(text.charAt(lines.get(i).start()));
            blanks += han && !row.opensLine(i) ? 1 : 0;
        }
        return blanks;
    }

    /** 6月底前 as a whole line is a cell of its own. */
    private int ofTimes(int from, int to) {
        int times = 0;
        for (int i = from; i < to; i++) {
            times += CellTimes.isPlainTime(lines.get(i).of(text)) ? 1 : 0;
        }
        return to - from > 1 ? 2 * times : 0;
    }

    /** 市城管局、城投集 or 市公安局 below words that no mark ends: the next cell starts with its first name. */
    private int ofNames(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String words = lines.get(i).of(text);
            int comma = words.indexOf('、');
            boolean name = UnitNames.isName(comma > 0 ? words.substring(0, comma) : words);
            if (name && OPEN_IN_TEXT.indexOf(row.last(i - 1)) < 0) {
                return 4;
            }
        }
        return 0;
    }

    /** What is to be done in detail ends its sentence, where a title stands beside it, and its points start with the cell. */
    private int ofDetails(int from, int to) {
        if (lastText == firstText || to - from == 1) {
            return 0;
        }
        boolean points = false;
        for (int i = from + 1; i < to; i++) {
            points |= startsPoints(lines.get(i));
        }
        return (isSentenceEnd(row.last(to - 1)) ? 0 : 2) + (points ? 2 : 0);
    }

    private boolean startsPoints(Line line) {
        return text.startsWith("一是", line.start())
                || MarkScanner.at(text, line.start(), line.end())
                        .filter(mark -> mark.value() == 1)
                        .isPresent();
    }

    /** A title is one sentence at most. */
    private int ofTitle(int from, int to) {
        int misfit = 0;
        for (int i = from; i + 1 < to; i++) {
            misfit = isSentenceEnd(row.last(i)) ? 4 : misfit;
        }
        return misfit;
    }

    private static int ofUnits(String words, boolean strict) {
        if (NONE.contains(words)) {
            return 0;
        }
        List<Stretch> parts = Stretch.split(words, 0, words.length(), "、，；");
        long names =
                parts.stream().filter(name -> UnitNames.isName(name.of(words))).count();
        boolean sentence = Characters.anyIn(words, 0, words.length(), "。");
        if (names == parts.size() && !sentence) {
            return 0;
        }
        return strict ? IMPOSSIBLE : sentence ? 8 : names > 0 ? 4 : 6;
    }

    /** 人民政府 above 持续推进 is the end of a name, and no part of a time. */
    private boolean startsWithName(int from, int joins) {
        return joins > 0 && UnitNames.isName(lines.get(from).of(text));
    }
}
