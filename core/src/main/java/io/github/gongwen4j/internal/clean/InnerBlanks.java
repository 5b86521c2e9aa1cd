package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isPunctuation;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.internal.numbering.PartMark;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Leaves out blanks within running text: 2021 年, 推 进 高 质 量, and within words of short lines. A blank between two names on a short
 * line, between the columns of a table, or between a heading and its text stays.
 */
final class InnerBlanks implements Cleaner {
    private static final CharacterSet BLANK = CharacterSet.of(" ");
    private static final CharacterSet PUNCTUATION = Characters.PUNCTUATION;
    private static final CharacterSet COLON = CharacterSet.of("：:");
    /** What stands behind a name. */
    private static final String ENDS = " ，。；：、）";
    /** What stands in front of one. */
    private static final String EDGES = ENDS + "（";

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LABEL = 14;
    private static final int SHORT_LINE = 40;
    private static final int COLUMN_GAP = 3;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        if (!draft.inventory().holdsAny(" ")) {
            return;
        }
        TextLines.forEachWith(' ', text, (start, end) -> {
            int first = TextLines.trim(text, start, end).start();
            TextLines.Line line = TextLines.trim(text, afterHeadingSign(text, first, end), end);
            if (BLANK.indexIn(text, line.start(), line.end()) < line.end() && !hasColumns(text, line)) {
                clean(draft, text, line);
            }
        });
    }

    private static void clean(Draft draft, String text, TextLines.Line line) {
        int afterMark =
                MarkScanner.at(text, line.start(), line.end()).map(Mark::end).orElse(line.start());
        boolean throughout = isSpaced(text, line);
        boolean spaced = throughout || isPair(text, afterMark, line.end()) || isHeading(text, afterMark, line);
        int label = endOfLabel(text, line);
        boolean running = spaced || line.length() > SHORT_LINE || text.charAt(line.end() - 1) == '。';
        int body = afterMark > line.start() ? afterMark : plainNumber(text, line);
        BrokenWord words = new BrokenWord(text, line, afterMark);
        BrokenNames names = new BrokenNames(text, line);
        BrokenNumber numbers = new BrokenNumber(text, line);
        boolean punctuated = false;
        int i = line.start();
        for (int from = BLANK.indexIn(text, i, line.end());
                from < line.end();
                from = BLANK.indexIn(text, i, line.end())) {
            punctuated = punctuated || PUNCTUATION.indexIn(text, Math.max(i, body), from) < from;
            i = from;
            while (text.charAt(i) == ' ') {
                i++;
            }
            boolean ofMark = i <= body && !throughout;
            boolean apart = (spaced && i - from == 1) || from < label;
            boolean betweenWords = isHan(text.charAt(from - 1)) && isHan(text.charAt(i));
            boolean needless = betweenWords
                    ? (running && (punctuated || spaced) && (throughout || !partsNames(text, line, from, i)))
                            || names.isBrokenAt(from)
                            || (i - from == 1 && words.isBrokenAt(from))
                    : isNeedless(text.charAt(from - 1), text.charAt(i));
            boolean number = isWithinDecimal(text, from, i, line.start()) || numbers.isBrokenAt(from, i);
            if (!ofMark && (needless || apart || number)) {
                draft.replace(from, i, "", DiagnosticCode.BLANKS_IN_WORDS);
            } else if (numbers.isUncertainAt(from, i)) {
                draft.count(DiagnosticCode.DIGITS_APART, from - 1, i + 1);
            }
        }
    }

    /** 责任单位：市财政局 市教育局: blanks in place of 、. */
    private static boolean partsNames(String text, TextLines.Line line, int from, int to) {
        if (!UnitNames.endsLikeUnit(text.substring(Math.max(line.start(), from - 2), from))) {
            return false;
        }
        int left = from;
        while (left > line.start() && from - left < LONGEST_NAME && EDGES.indexOf(text.charAt(left - 1)) < 0) {
            left--;
        }
        int right = to;
        while (right < line.end() && right - to < LONGEST_NAME && ENDS.indexOf(text.charAt(right)) < 0) {
            right = text.charAt(right) == '（' ? Brackets.afterGroup(text, right, line.end()) : right + 1;
        }
        int name = RoleWords.atEnd(text, to, right).map(Lexicon.Match::start).orElse(right);
        return UnitNames.areTwo(text.subSequence(left, from), text.subSequence(to, name));
    }

    /** 三、 保障 措施: without its blanks, a heading that most plans use. */
    private static boolean isHeading(String text, int words, TextLines.Line line) {
        return words > line.start()
                && line.length() <= SHORT_LINE
                && OpenHeading.isFixed(text.substring(words, line.end()).replace(" ", ""));
    }

    /** ## 第一章 总 则: the sign of a heading is left out later. */
    private static int afterHeadingSign(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '#') {
            i++;
        }
        return i;
    }

    /** 1 总则, PART 1 总则: the blank behind a number that starts a short line may be its mark. */
    private static int plainNumber(String text, TextLines.Line line) {
        int digits = Numerals.endOfDigits(text, line.start(), line.end());
        boolean plain = digits > line.start() && digits - line.start() <= 2;
        int number = plain ? digits : PartMark.endOfNumber(text, line.start(), line.end());
        boolean heading = number > line.start() && number < line.end() && line.length() <= SHORT_LINE;
        return heading && text.charAt(number) == ' ' ? number + 1 : line.start();
    }

    /** 管网12. 6公里: behind a word, the digits on both sides of a point are one number. */
    private static boolean isWithinDecimal(String text, int from, int to, int start) {
        int point = from - 1;
        int digits = point;
        while (digits > start && Characters.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        boolean number = text.charAt(point) == '.' && digits < point && Characters.isDigit(text.charAt(to));
        int last = number ? Numerals.endOfDigits(text, to, text.length()) : to;
        boolean year = last < text.length() && text.charAt(last) == '年';
        return number && digits > start && isHan(text.charAt(digits - 1)) && last - to <= 2 && !year;
    }

    private static boolean isShare(char c) {
        return c == '%' || c == '‰';
    }

    private static boolean isNeedless(char before, char after) {
        boolean mixed = (isHan(before) && isAlphanumeric(after)) || (isAlphanumeric(before) && isHan(after));
        return mixed || isPunctuation(before) || isPunctuation(after) || isShare(before) || isShare(after);
    }

    /** 通   告, 第一章 总 则: two ideographs fill the line. */
    private static boolean isPair(String text, int start, int end) {
        return end - start > 2
                && isHan(text.charAt(start))
                && isHan(text.charAt(end - 1))
                && text.substring(start + 1, end - 1).isBlank();
    }

    /** 抄 送：, 责任单 位：: two ideographs or a label in front of a colon; the offset of the colon, or where the line starts. */
    private static int endOfLabel(String text, TextLines.Line line) {
        int colon = COLON.indexIn(text, line.start(), Math.min(line.end(), line.start() + LONGEST_LABEL));
        if (colon == line.end() || !COLON.contains(text.charAt(colon))) {
            return line.start();
        }
        String solid = text.substring(line.start(), colon + 1).replace(" ", "");
        boolean label = Label.at(solid, 0, solid.length())
                .filter(found -> found.end() == solid.length())
                .isPresent();
        return label || isPair(text, line.start(), colon) ? colon : line.start();
    }

    /** Whether most ideographs are set apart, or all of them by more than one blank: 财  政  部. */
    private static boolean isSpaced(String text, TextLines.Line line) {
        if (isSpread(text, line)) {
            return true;
        }
        int apart = 0;
        for (int i = BLANK.indexIn(text, line.start(), line.end());
                i < line.end();
                i = BLANK.indexIn(text, i + 1, line.end())) {
            apart += isHan(text.charAt(i - 1)) && isHan(text.charAt(i + 1)) ? 1 : 0;
        }
        int neighbours = apart;
        for (int i = line.start() + 1; i < line.end() && apart * 2 > neighbours; i++) {
            neighbours += isHan(text.charAt(i - 1)) && isHan(text.charAt(i)) ? 1 : 0;
        }
        return apart >= 2 && apart * 2 > neighbours;
    }

    private static boolean isSpread(String text, TextLines.Line line) {
        // The tags of a paragraph are left out later.
        int start = text.startsWith("<p>", line.start()) ? line.start() + "<p>".length() : line.start();
        int end = text.startsWith("</p>", line.end() - "</p>".length()) ? line.end() - "</p>".length() : line.end();
        int words = 0;
        for (int i = start; i < end && line.length() <= SHORT_LINE; i++) {
            char c = text.charAt(i);
            boolean apart = i == start || text.charAt(i - 1) == ' ';
            if (c != ' ' && !(apart && isHan(c))) {
                return false;
            }
            words += c == ' ' ? 0 : 1;
        }
        return words > 2;
    }

    private static boolean hasColumns(String text, TextLines.Line line) {
        int gaps = 0;
        int run = 0;
        for (int i = BLANK.indexIn(text, line.start(), line.end());
                i < line.end();
                i = BLANK.indexIn(text, i + 1, line.end())) {
            run = text.charAt(i - 1) == ' ' ? run + 1 : 1;
            gaps += run == COLUMN_GAP ? 1 : 0;
        }
        return gaps >= 2;
    }
}
