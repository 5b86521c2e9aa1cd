package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * Closes the line breaks that fall within a sentence: those of a page's or a column's edge, and those that split a list. Which these
 * are {@link BrokenLines} tells.
 */
final class JoinedLines implements Cleaner {
    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        List<Line> lines = draft.lines();
        LineShapes shapes = LineShapes.of(text, lines);
        BrokenLines broken = new BrokenLines(text, shapes, Wrapping.of(draft, shapes));
        Ahead bars = new Ahead(text, '|');
        boolean sentences = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean row = bars.isIn(line.start(), next.end());
            sentences |= broken.runs(i);
            if (!row && broken.goesOn(i, sentences)) {
                boolean latin = isLetter(text.charAt(line.end() - 1)) && isLetter(text.charAt(next.start()));
                int from = line.end();
                int to = next.start();
                draft.replace(from, to, latin ? " " : "", DiagnosticCode.JOINED_LINES);
                closeCount(draft, next);
            } else {
                sentences = false;
            }
        }
    }

    /** 12 处: behind words the number at the start of a line is none of an item. */
    private static void closeCount(Draft draft, Line line) {
        String text = draft.text();
        int digits = Numerals.endOfDigits(text, line.start(), line.end());
        boolean count = digits > line.start()
                && digits + 1 < line.end()
                && text.charAt(digits) == ' '
                && isHan(text.charAt(digits + 1));
        if (count) {
            draft.replace(digits, digits + 1, "", DiagnosticCode.BLANKS_IN_WORDS);
        }
    }

    private static boolean isLetter(char c) {
        return isAlphanumeric(c) && !isDigit(c);
    }
}
