package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.numbering.Numerals;

/** What may stand in front of the number of an item within a body on one line. */
final class ItemEdges {
    private static final int LONGEST_TYPE = 6;
    private static final int LONGEST_PAGE = 3;
    /** How long 备注： and 具体责任人： are. */
    private static final int SHORTEST_LABEL = 3;

    private static final int LONGEST_LABEL = 6;

    private final String text;
    private final int start;
    private final GluedTables tables;

    ItemEdges(String text, int start, GluedTables tables) {
        this.text = text;
        this.start = start;
        this.tables = tables;
    }

    /**
     * Whether a line ended in front of an offset: at the end of a sentence, a bracket, a field, a table, a page, or by a mark of
     * Markdown.
     */
    boolean endsLine(int offset) {
        if (offset == start || text.charAt(offset - 1) == ' ') {
            return true;
        }
        char before = text.charAt(offset - 1);
        return isSentenceEnd(before)
                || "）〕】]”*".indexOf(before) >= 0
                || (before == '.' && offset - 1 > start && !isDigit(text.charAt(offset - 2)))
                || (before == '|' && tables.behind(offset - 1) == offset)
                || ("—·".indexOf(before) >= 0 && isPage(offset))
                || (before == '：' && isBehindEmptyField(offset))
                || (isHan(before) && FieldValue.mayEndAt(text, offset, start));
    }

    /** 进展情况：（二）…: a field that is filled in by hand later holds nothing, and what follows is none of it. */
    boolean isBehindEmptyField(int offset) {
        for (int from = offset - SHORTEST_LABEL; from >= Math.max(start, offset - LONGEST_LABEL); from--) {
            boolean label = Label.at(text, from, offset)
                    .filter(found -> found.end() == offset)
                    .filter(found -> found.kind() == Label.Kind.OTHER)
                    .isPresent();
            if (label) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value of a field ends in front of an offset, blanks aside: 完成时限：6月底前 2.… */
    boolean isBehindField(int offset) {
        int words = Blanks.before(text, offset, start);
        return words > start && isHan(text.charAt(words - 1)) && FieldValue.mayEndAt(text, words, start);
    }

    /** Whether words, not a mark or a number, stand in front of an offset. */
    boolean isBehindWord(int offset) {
        return offset > start && isHan(text.charAt(offset - 1));
    }

    /** Whether a number or a share stands in front of an offset. */
    boolean isBehindNumber(int offset) {
        return offset > start && (isDigit(text.charAt(offset - 1)) || text.charAt(offset - 1) == '%');
    }

    /** Whether a colon stands in front of an offset, blanks aside. */
    boolean endsWithColon(int offset) {
        int i = offset - 1;
        while (i > start && text.charAt(i) == ' ') {
            i--;
        }
        return text.charAt(i) == '：';
    }

    /** 附件：1. and 工作方案一、: what the first of several items stands behind. */
    boolean introduces(int offset) {
        return text.charAt(offset - 1) == '：'
                || DocumentTypes.endOf(text.substring(Math.max(start, offset - LONGEST_TYPE), offset))
                        .isPresent();
    }

    /** — 3 — */
    private boolean isPage(int offset) {
        int last = offset - 1;
        last = last > start && text.charAt(last - 1) == ' ' ? last - 1 : last;
        int first = last;
        while (first > start && last - first <= LONGEST_PAGE && isDigit(text.charAt(first - 1))) {
            first--;
        }
        int dash = first > start && text.charAt(first - 1) == ' ' ? first - 1 : first;
        return first < last
                && Numerals.endOfDigits(text, first, last) == last
                && dash > start
                && text.charAt(dash - 1) == text.charAt(offset - 1);
    }
}
