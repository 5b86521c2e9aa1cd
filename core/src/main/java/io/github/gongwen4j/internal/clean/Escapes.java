package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Leaves out what a converter to Markdown put in front of and into the words: the backslash of 1\., the bullet of - （二）, images and
 * the signs of notes. It runs early, for these hide the numbers at the starts of lines.
 */
final class Escapes implements Cleaner {
    /** What is escaped, but for the marks of Markdown and of tables: left bare, they would be read. */
    private static final CharacterSet ESCAPED = CharacterSet.of(".()[]~+=>&$%@^{}'\"`:;,?/ （）：；，？！");

    /** What starts a mark within a line. */
    private static final CharacterSet STARTS = CharacterSet.of("\\[!！");

    private static final CharacterSet CLOSERS = CharacterSet.of(")）");
    private static final int LONGEST_REFERENCE = 120;

    @Override
    public void clean(Draft draft) {
        boolean within = draft.inventory().holdsAny("\\[");
        if (!within && !draft.inventory().holdsAny("-+>*")) {
            return;
        }
        Finder starts = Finder.of(draft, STARTS);
        for (Line line : draft.lines()) {
            int from = cleanStart(draft, line);
            if (within) {
                cleanRest(draft, starts, from, line.end());
            }
        }
    }

    /** Leaves out a bullet; where the words behind it start. */
    private static int cleanStart(Draft draft, Line line) {
        int i = afterBullet(draft.text(), line);
        if (i > line.start()) {
            draft.replace(line.start(), i, "", DiagnosticCode.MARKUP);
        }
        return i;
    }

    private static void cleanRest(Draft draft, Finder starts, int start, int end) {
        String text = draft.text();
        int i = starts.firstIn(start, end);
        while (i < end) {
            int after = endOfMark(text, i, end);
            if (after > i) {
                draft.replace(i, after, "", DiagnosticCode.MARKUP);
            }
            i = starts.firstIn(Math.max(after, i + 1), end);
        }
    }

    /** - （二）修订应急预案: behind a bullet a number counts. */
    private static int afterBullet(String text, Line line) {
        boolean bullet = line.length() > 1
                && "-*+>".indexOf(text.charAt(line.start())) >= 0
                && text.charAt(line.start() + 1) == ' ';
        int item = line.start() + 1;
        while (bullet && item < line.end() && "*_ ".indexOf(text.charAt(item)) >= 0) {
            item++;
        }
        return bullet && MarkScanner.at(text, item, line.end()).isPresent() ? item : line.start();
    }

    private static int endOfMark(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '\\') {
            return endOfBackslashes(text, i, end);
        }
        return c == '[' || c == '!' || c == '！' ? endOfReference(text, i, end) : i;
    }

    /** Who converts twice escapes the backslash, too: 1\\\.; each run of them is looked at from its start alone. */
    private static int endOfBackslashes(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '\\' && (start == 0 || text.charAt(start - 1) != '\\')) {
            i++;
        }
        return i > start && i < end && isEscaped(text, start, i, end) ? i : start;
    }

    private static boolean isEscaped(String text, int backslashes, int i, int end) {
        boolean range = text.charAt(i) == '-'
                && backslashes > 0
                && i + 1 < end
                && isDigit(text.charAt(backslashes - 1))
                && isDigit(text.charAt(i + 1));
        return range || ESCAPED.contains(text.charAt(i));
    }

    /** ![图](image1.png), [^1] */
    private static int endOfReference(String text, int i, int end) {
        boolean note = text.startsWith("[^", i);
        boolean image = text.startsWith("![", i) || text.startsWith("！[", i);
        if (!note && !image) {
            return i;
        }
        int limit = Math.min(end, i + LONGEST_REFERENCE);
        int close = text.substring(i, limit).indexOf(']');
        if (close < 0 || note) {
            return close < 0 ? i : i + close + 1;
        }
        int open = i + close + 1;
        boolean target = open < limit && "(（".indexOf(text.charAt(open)) >= 0;
        int last = target ? CLOSERS.indexIn(text, open, limit) : limit;
        return last < limit ? last + 1 : i;
    }
}
