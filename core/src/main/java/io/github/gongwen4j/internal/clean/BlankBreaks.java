package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isCloser;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isOpener;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.List;

/**
 * The blanks of a long line that stand where a line once ended. In a text whose words are set apart by blanks, or whose blanks
 * surround its numbers, those do not count.
 */
final class BlankBreaks {
    private static final int FEWEST_SENTENCES = 2;
    private static final int LONGEST_MARK = 12;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_DATE = 12;
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_SPACED = 12;
    /** So many blanks are the room of lines that held nothing else. */
    private static final int WIDE = 4;

    private final String text;
    private final int end;
    private final List<Stretch> blanks;

    private BlankBreaks(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.blanks = blanks(text, start, end);
    }

    /** The offsets behind the blanks that stand for breaks, ascending; empty if those of this line do not. */
    static List<Integer> in(String text, int start, int end) {
        BlankBreaks line = new BlankBreaks(text, start, end);
        return line.stand(start) ? line.breaks() : List.of();
    }

    private static List<Stretch> blanks(String text, int start, int end) {
        List<Stretch> blanks = new ArrayList<>();
        int i = start;
        while (i < end) {
            int from = i;
            while (i < end && text.charAt(i) == ' ') {
                i++;
            }
            if (i > from && from > start && i < end) {
                blanks.add(new Stretch(from, i));
            }
            i = Math.max(i, from + 1);
        }
        return blanks;
    }

    /** Sentences end in front of some, and there are words between them, not single characters. */
    private boolean stand(int start) {
        int sentences = 0;
        int characters = 0;
        int from = start;
        for (Stretch blank : blanks) {
            char before = text.charAt(blank.start() - 1);
            sentences += isSentenceEnd(before) || before == '）' || before == '：' ? 1 : 0;
            characters += blank.start() - from <= 2 && isHan(before) ? 1 : 0;
            from = blank.end();
        }
        return sentences >= FEWEST_SENTENCES && characters * 4 <= blanks.size();
    }

    private List<Integer> breaks() {
        return blanks.stream().filter(this::breaks).map(Stretch::end).toList();
    }

    private boolean breaks(Stretch blank) {
        char before = text.charAt(blank.start() - 1);
        char after = text.charAt(blank.end());
        if (after == '#' || before == '#') {
            return before != '#';
        }
        if (endsMark(blank) || isWithinPrinting(blank) || endsLabel(blank)) {
            return false;
        }
        if (startsSpacedField(blank)) {
            return true;
        }
        if (isWithinWords(blank) || startsYear(blank.end())) {
            return false;
        }
        if (isAnnexMark(blank) || blank.end() - blank.start() >= WIDE) {
            return true;
        }
        if (isSentenceEnd(before) || "；：".indexOf(before) >= 0 || startsLine(blank.end())) {
            return true;
        }
        // 株卫函〔201919 lost its end.
        boolean damagedNumber = isDigit(before)
                && text.substring(Math.max(0, blank.start() - LONGEST_MARK), blank.start())
                                .indexOf('〔')
                        >= 0;
        boolean solidBefore = isHan(before) || isCloser(before) || damagedNumber;
        boolean solidAfter = (isHan(after) && !(damagedNumber && after == '号'))
                || isOpener(after)
                || (isDigit(after) && endsLine(blank.start()));
        return solidBefore && solidAfter;
    }

    /** 工作要点 2021年…: a number behind what ends a line starts one; elsewhere the blank beside it belongs to the sentence. */
    private boolean endsLine(int offset) {
        int from = offset;
        while (from > 0 && offset - from < LONGEST_HEADING && text.charAt(from - 1) != ' ') {
            from--;
        }
        String before = text.substring(from, offset);
        boolean heading = MarkScanner.at(before, 0, before.length()).isPresent()
                && before.chars().noneMatch(c -> "，。；：".indexOf(c) >= 0);
        return heading
                || "日）》”".indexOf(before.charAt(before.length() - 1)) >= 0
                || DocumentTypes.endOf(before).isPresent()
                || UnitNames.endsLikeUnit(before);
    }

    /** 问题10： and 1.1 and their words belong together. */
    private boolean endsMark(Stretch blank) {
        int from = blank.start();
        while (from > 0 && blank.start() - from < LONGEST_MARK && text.charAt(from - 1) != ' ') {
            from--;
        }
        if (Numerals.endOfDigits(text, from, blank.start()) == blank.start() && blank.start() - from <= 2) {
            return true;
        }
        for (int i = from; i < blank.start(); i++) {
            boolean starts = i == from || !isAlphanumeric(text.charAt(i - 1));
            if (starts
                    && MarkScanner.at(text, i, end)
                            .filter(m -> m.end() == blank.end())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** 完成时限： and the time behind it belong together. */
    private boolean endsLabel(Stretch blank) {
        int colon = blank.start() - 1;
        if (text.charAt(colon) != '：') {
            return false;
        }
        for (int from = colon - 2; from >= Math.max(0, colon - LONGEST_LABEL); from--) {
            boolean label = Label.at(text, from, blank.start())
                    .filter(found -> found.end() == blank.start())
                    .filter(found ->
                            found.kind() == Label.Kind.TIME || found.kind().isUnits())
                    .isPresent();
            if (label || PageRemarks.isName(text, from, colon)) {
                return true;
            }
        }
        return false;
    }

    /** 某某办公室 2022年3月2日 印发 is one line. */
    private boolean isWithinPrinting(Stretch blank) {
        int day = isDigit(text.charAt(blank.end())) ? dayOf(blank.end()) : end;
        return (day < end && (text.startsWith("印发", day + 1) || text.startsWith(" 印发", day + 1)))
                || (text.charAt(blank.start() - 1) == '日' && text.startsWith("印发", blank.end()));
    }

    /** 索 引 号：, a field of a portal's description. */
    private boolean startsSpacedField(Stretch blank) {
        int colon = blank.end();
        int stop = Math.min(end, blank.end() + LONGEST_SPACED);
        while (colon < stop && (isHan(text.charAt(colon)) || text.charAt(colon) == ' ')) {
            colon++;
        }
        String words = text.substring(blank.end(), colon);
        return colon < end
                && "：:".indexOf(text.charAt(colon)) >= 0
                && words.length() > 1
                && words.charAt(1) == ' '
                && DescribedField.of(words.replace(" ", "")).isPresent();
    }

    /** 总 则: no line is a single ideograph, nor does one start with a particle. */
    private boolean isWithinWords(Stretch blank) {
        int after = blank.end();
        boolean single =
                isHan(text.charAt(after)) && (after + 1 == end || " 】]：:".indexOf(text.charAt(after + 1)) >= 0);
        return isHan(text.charAt(blank.start() - 1)) && (single || "了的".indexOf(text.charAt(after)) >= 0);
    }

    /** 某卫发 [2021]13号 */
    private boolean startsYear(int offset) {
        return "〔［[（".indexOf(text.charAt(offset)) >= 0
                && Numerals.endOfDigits(text, offset + 1, end) == offset + 5
                && offset + 5 < end
                && "〕］]）".indexOf(text.charAt(offset + 5)) >= 0;
    }

    /** 附件2 */
    private boolean isAnnexMark(Stretch blank) {
        int from = Math.max(0, text.lastIndexOf(' ', blank.start() - 1) + 1);
        int digits = from + 2;
        return text.startsWith("附件", from)
                && Numerals.endOfDigits(text, digits, blank.start()) == blank.start()
                && blank.start() - digits <= 2;
    }

    /** A date with a blank or the end behind it, or the number of an item. */
    private boolean startsLine(int offset) {
        int digits = Numerals.endOfDigits(text, offset, end);
        if (digits == offset) {
            return false;
        }
        int date = dayOf(offset);
        boolean year = digits - offset == 4 && digits < end && text.charAt(digits) == '年';
        boolean day = date < end && (date + 1 == end || text.charAt(date + 1) == ' ');
        return (year && day) || MarkScanner.at(text, offset, end).isPresent();
    }

    /** The offset of 日 in the date that starts at an offset, or the line's end. */
    private int dayOf(int offset) {
        int stop = Math.min(end, offset + LONGEST_DATE);
        int day = offset;
        while (day < stop && text.charAt(day) != '日') {
            day++;
        }
        return day < stop ? day : end;
    }
}
