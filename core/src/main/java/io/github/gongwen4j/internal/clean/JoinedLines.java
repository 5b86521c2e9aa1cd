package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
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

    private static final int WIDEST_WRAPPED_LINE = 64;
    private static final int NARROWEST_WRAPPED_LINE = 18;
    private static final int RAGGED_EDGE = 3;
    private static final int FEWEST_WRAPPED_LINES = 5;

    private static final Lexicon<String> OWN_LINES = Lexicon.read(JoinedLines.class, "own-lines.txt");

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        List<Line> lines = new ArrayList<>();
        TextLines.forEach(text, (start, end) -> {
            Line line = TextLines.trim(text, start, end);
            if (!line.isBlank()) {
                lines.add(line);
            }
        });
        int full = widthOfFullLine(text, lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (isBroken(text, line, next, full)) {
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

    private static boolean isBroken(String text, Line line, Line next, int full) {
        char last = text.charAt(line.end() - 1);
        char first = text.charAt(next.start());
        if (isRow(text, line) || isRow(text, next)) {
            return false;
        }
        if (leavesOpen(text, line) && text.charAt(line.start()) != '#' && full > 0) {
            return true;
        }
        if (isSentenceEnd(last)
                || "；：:".indexOf(last) >= 0
                || text.charAt(line.start()) == '#'
                || startsOwn(text, next)) {
            return false;
        }
        if ("，、（《“〔".indexOf(last) >= 0 || "，、。；：）》”？！〕".indexOf(first) >= 0 || isPlaceInBrackets(text, next)) {
            return true;
        }
        if (isName(text, next) || (last == '）' && line.length() < full - RAGGED_EDGE)) {
            return false;
        }
        if (indent(text, next) > indent(text, line) + 1) {
            return false;
        }
        boolean running = contains(text, line, "。；") || (contains(text, line, "，") && line.length() >= PARAGRAPH);
        boolean brokenOff = running && (isHan(last) || isAlphanumeric(last) || last == '%');
        int width = width(text, line);
        boolean edge = full > 0 && width >= full - RAGGED_EDGE && width <= full + RAGGED_EDGE;
        return brokenOff || edge;
    }

    /** Whether a line starts something: a numbered item, a field, a heading of markup, an annex, the closing record. */
    private static boolean startsOwn(String text, Line line) {
        return "#|*".indexOf(text.charAt(line.start())) >= 0
                || text.startsWith("——", line.start())
                || MarkScanner.at(text, line.start(), line.end()).isPresent()
                || OWN_LINES.at(text, line.start(), line.end()).isPresent()
                || Label.at(text, line.start(), line.end()).isPresent();
    }

    /** Whether a title or a bracket of some length is still open where the line ends. */
    private static boolean leavesOpen(String text, Line line) {
        int brackets = 0;
        int titles = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            brackets += c == '（' ? 1 : c == '）' ? -1 : 0;
            titles += c == '《' ? 1 : c == '》' ? -1 : 0;
        }
        return (brackets == 1 || titles == 1) && !isSentenceEnd(text.charAt(line.end() - 1));
    }

    /** Whether a line is a row of a table. */
    private static boolean isRow(String text, Line line) {
        return contains(text, line, "|");
    }

    /** The blanks in front of a line: a paragraph starts further right than the lines that continue it. */
    private static int indent(String text, Line line) {
        int i = line.start();
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return line.start() - i;
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
        boolean plain = !contains(text, line, "，。；：、");
        boolean date = line.length() <= 16 && text.charAt(line.end() - 1) == '日' && contains(text, line, "年");
        boolean name = line.length() <= 30 && UnitNames.isName(line.of(text));
        return plain && (date || name);
    }

    private static boolean contains(String text, Line line, String marks) {
        for (int i = line.start(); i < line.end(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The width at which the lines of this text are wrapped, or 0 if they are not. */
    private static int widthOfFullLine(String text, List<Line> lines) {
        int[] counts = new int[WIDEST_WRAPPED_LINE + 1];
        int wide = 0;
        for (Line line : lines) {
            int width = width(text, line);
            if (width > WIDEST_WRAPPED_LINE) {
                wide++;
            } else {
                counts[width]++;
            }
        }
        if (wide * 20 > lines.size()) {
            return 0;
        }
        int full = 0;
        int most = 0;
        for (int width = NARROWEST_WRAPPED_LINE; width <= WIDEST_WRAPPED_LINE; width++) {
            int near = 0;
            for (int w = width - RAGGED_EDGE; w <= Math.min(width + 1, WIDEST_WRAPPED_LINE); w++) {
                near += counts[w];
            }
            if (near >= most) {
                most = near;
                full = width;
            }
        }
        return most >= FEWEST_WRAPPED_LINES && most * 4 >= lines.size() ? full : 0;
    }

    /** Ideographs count one, Latin letters and digits half. */
    private static int width(String text, Line line) {
        int halves = 0;
        for (int i = line.start(); i < line.end(); i++) {
            halves += text.charAt(i) < 0x80 ? 1 : 2;
        }
        return (halves + 1) / 2;
    }
}
