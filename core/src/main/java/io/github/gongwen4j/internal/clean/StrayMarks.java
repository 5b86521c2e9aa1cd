package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import java.util.Map;
import java.util.Optional;

/**
 * Mends what optical recognition put into words: a dash in place of 一 or beside it (统-领导, 进-一步), a speck read as a point or a
 * bar (病历.上报, 精神|障碍), a stop or a comma read as a point (由甲局配合., 1.加强管理.完成…, 市水利局.市林业局). A semicolon that
 * seems to stand within a word (尘肺；病) is left alone and reported.
 */
final class StrayMarks implements Cleaner {
    private static final CharacterSet MARKS = CharacterSet.of("-—–.|；·");
    private static final CharacterSet POINT = CharacterSet.of(".");
    private static final int LONGEST_LISTED = 6;
    /** A number that starts a line (二十一.) is no sentence. */
    private static final int LONGEST_NUMBER = 5;

    /** A text that has as many points for stops at the ends of its lines has them within lines, too. */
    private static final int FEWEST_STOPS = 3;

    private static final int LONGEST_DATE = 11;
    private static final int SHORTEST_CLAUSE = 2;
    private static final int SHORTEST_HEADING = 4;
    private static final int LONGEST_HEADING = 20;

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(MARKS)) {
            return;
        }
        String text = draft.text();
        Ahead bars = new Ahead(text, '|');
        Finder marks = Finder.of(draft, MARKS);
        String speck = draft.inventory().holdsAny(POINT) && pointsAreStops(draft) ? "。" : "";
        for (Line line : draft.lines()) {
            cleanLine(draft, line, marks, isRow(bars, line), speck);
        }
    }

    private static boolean pointsAreStops(Draft draft) {
        String text = draft.text();
        int stops = 0;
        for (Line line : draft.lines()) {
            int last = line.end() - 1;
            boolean stop = text.charAt(last) == '.' && endsSentence(text, last, line.start(), line.end());
            stops += stop ? 1 : 0;
        }
        return stops >= FEWEST_STOPS;
    }

    /**
     * Mends the marks of a line.
     *
     * @param speck what a point between words is where it parts no names
     */
    private static void cleanLine(Draft draft, Line line, Finder marks, boolean row, String speck) {
        String text = draft.text();
        int start = line.start();
        int end = line.end();
        if (HiddenOne.startsPoints(text, start, end)) {
            mend(draft, start, "一");
        }
        for (int i = marks.firstIn(start + 1, end); i < end; i = marks.firstIn(i + 1, end)) {
            char c = text.charAt(i);
            boolean stop = (c == '.' && endsSentence(text, i, start, end))
                    || ((c == '.' || c == '·') && endsHeading(text, i, line));
            if (stop) {
                mend(draft, i, "。");
                continue;
            }
            if (HiddenOne.startsPoints(text, i, end)) {
                mend(draft, i, "一");
                continue;
            }
            if (c == '|' && !row && i + 1 < end && "，、。；）".indexOf(text.charAt(i + 1)) >= 0) {
                mend(draft, i, "");
            }
            if (i + 1 == end) {
                if (c == '|' && !row && isDate(text, start, i)) {
                    mend(draft, i, "");
                }
                continue;
            }
            Optional<String> mended =
                    "-—–".indexOf(c) >= 0 ? HiddenOne.at(text, i) : betweenWords(draft, i, row, speck);
            if (mended.isPresent()) {
                mend(draft, i, mended.get());
            } else if ("-—–".indexOf(c) >= 0 && standsForSomething(text, i, line)) {
                suspect(draft, i, "一");
            }
        }
    }

    /** 2025年1月8日 |: a date alone with the edge of a page's frame. */
    private static boolean isDate(String text, int start, int bar) {
        int end = Blanks.before(text, bar, start);
        return end > start
                && end - start <= LONGEST_DATE
                && text.charAt(end - 1) == '日'
                && Numerals.endOfDigits(text, start, end) == start + 4
                && text.charAt(start + 4) == '年'
                && (start < 2 || "|。".indexOf(text.charAt(start - 2)) < 0);
    }

    private static Optional<String> betweenWords(Draft draft, int i, boolean row, String speck) {
        String text = draft.text();
        if (!isHan(text.charAt(i - 1)) || !isHan(text.charAt(i + 1))) {
            return Optional.empty();
        }
        char c = text.charAt(i);
        if (c == '；' && isSuspect(text, i)) {
            suspect(draft, i, "");
        }
        return switch (c) {
            case '.' ->
                Numerals.isHanNumeral(text.charAt(i - 1))
                        ? Optional.empty()
                        : Optional.of(betweenNames(text, i, speck));
            case '|' -> row ? Optional.empty() : Optional.of("");
            default -> Optional.empty();
        };
    }

    private static String betweenNames(String text, int i, String speck) {
        String mark = Separators.at(text, i);
        return mark.isEmpty() ? (isListed(text, i) ? "、" : speck) : mark;
    }

    /** 供水.供电.供气: specks do not part words of a few ideographs one after another. */
    private static boolean isListed(String text, int i) {
        return nextPoint(text, i, 1) || nextPoint(text, i, -1);
    }

    /** Whether a few ideographs part a point from another one in front of it or behind it. */
    private static boolean nextPoint(String text, int i, int step) {
        int at = i + step;
        while (Math.abs(at - i) <= LONGEST_LISTED && at > 0 && at + 1 < text.length() && isHan(text.charAt(at))) {
            at += step;
        }
        return Math.abs(at - i) > 2
                && at > 0
                && at + 1 < text.length()
                && text.charAt(at) == '.'
                && isHan(text.charAt(at - 1))
                && isHan(text.charAt(at + 1));
    }

    /** 由甲局配合. at a line's end, 完成改造.2024年6月, 达到六成.（市水利局负责）: a point where only a stop can be. */
    private static boolean endsSentence(String text, int i, int start, int end) {
        boolean word = i - start > LONGEST_NUMBER && isHan(text.charAt(i - 1)) && isHan(text.charAt(i - 2));
        int year = Numerals.endOfDigits(text, i + 1, end);
        boolean next = year - i == 5 && year < end && text.charAt(year) == '年';
        boolean statement = i + 1 < end && text.charAt(i + 1) == '（' && Brackets.afterGroup(text, i + 1, end) == end;
        return word && (i + 1 == end || next || statement);
    }

    /** 1.加强建房管理.完成排查，…。 or with ·: a point behind the words of an item in front of its sentence. */
    private static boolean endsHeading(String text, int i, Line line) {
        int words = i;
        while (words > line.start() && i - words <= LONGEST_HEADING && isHan(text.charAt(words - 1))) {
            words--;
        }
        int head = words;
        return i - words >= SHORTEST_HEADING
                && i - words <= LONGEST_HEADING
                && "。.".indexOf(text.charAt(line.end() - 1)) >= 0
                && head - line.start() <= LONGEST_NUMBER
                && MarkScanner.at(text, line.start(), line.end())
                        .filter(mark -> mark.end() == head)
                        .isPresent()
                && Characters.anyIn(text, i, line.end(), "，");
    }

    /** “-事项”, 管理-，: a dash with an ideograph on one side and the edge of a clause on the other joins nothing. */
    private static boolean standsForSomething(String text, int i, Line line) {
        char before = text.charAt(i - 1);
        char after = i + 1 < line.end() ? text.charAt(i + 1) : ' ';
        return (isHan(after) && "，“《".indexOf(before) >= 0) || (isHan(before) && "，”。；".indexOf(after) >= 0);
    }

    /** ，尘肺；病防治: two ideographs between a comma and a semicolon are hardly a clause. */
    private static boolean isSuspect(String text, int i) {
        int start = i - SHORTEST_CLAUSE;
        return start > 0
                && text.charAt(start - 1) == '，'
                && text.substring(start, i).chars().allMatch(c -> isHan((char) c));
    }

    /** What the word should be nobody can tell for certain, so the text stays. */
    private static void suspect(Draft draft, int i, String replacement) {
        String found = draft.text().substring(Math.max(0, i - SHORTEST_CLAUSE), i + 2);
        Diagnostic remark =
                Diagnostic.of(DiagnosticCode.STRAY_MARK_SUSPECTED, draft.place(i, i + 1), Map.of("found", found));
        draft.add(remark.withSuggestedEdit(new SuggestedEdit(draft.place(i, i + 1), replacement, false)));
    }

    /** More bars than one are the columns of a table. */
    private static boolean isRow(Ahead bars, Line line) {
        int first = bars.next(line.start());
        return first < line.end() && bars.isIn(first + 1, line.end());
    }

    private static void mend(Draft draft, int i, String replacement) {
        String text = draft.text();
        // The room of a narrow dash (统- 规划) goes with it.
        boolean room = replacement.equals("一") && text.startsWith(" ", i + 1);
        int behind = room ? i + 2 : i + 1;
        draft.replace(i, behind, replacement);
        String before = text.substring(Math.max(0, i - 1), i).strip();
        String after =
                text.substring(behind, Math.min(text.length(), behind + 1)).strip();
        Diagnostic remark = Diagnostic.of(
                DiagnosticCode.STRAY_MARK,
                draft.place(i, behind),
                Map.of("found", before + text.substring(i, behind) + after, "read", before + replacement + after));
        // What is a speck to most, may have been 、 after all: 学校.医院.
        boolean safe = text.charAt(i) != '.' || !replacement.isEmpty();
        draft.add(remark.withSuggestedEdit(new SuggestedEdit(draft.place(i, behind), replacement, safe)));
    }
}
