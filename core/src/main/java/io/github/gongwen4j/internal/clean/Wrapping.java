package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isAlphanumeric;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.List;

/**
 * How the lines of a text are wrapped: how wide a full line is, and what shows that a paragraph starts.
 *
 * @param width the width of a full line, 0 if the text is not wrapped
 * @param halves whether letters and digits take half the width of an ideograph, as print does and a program does not
 * @param sign what a new paragraph is known by
 */
record Wrapping(int width, boolean halves, Sign sign) {
    private static final Wrapping NONE = new Wrapping(0, false, Sign.UNKNOWN);
    private static final int WIDEST = 64;
    private static final int NARROWEST = 18;
    private static final int RAGGED_EDGE = 3;
    private static final int FEWEST = 5;
    private static final int FEWEST_BROKEN_OFF = 3;

    /** What tells the first line of a paragraph from one that goes on. */
    enum Sign {
        INDENT,
        BLANK_LINE,
        UNKNOWN
    }

    /** Looks at all lines of a text that are not blank. */
    static Wrapping of(String text, List<Line> lines) {
        Wrapping printed = widest(text, lines, true);
        Wrapping counted = widest(text, lines, false);
        Wrapping sharper = counted.exact(text, lines) > printed.exact(text, lines) ? counted : printed;
        return sharper.width == 0 ? NONE : new Wrapping(sharper.width, sharper.halves, sharper.signOf(text, lines));
    }

    private static Wrapping widest(String text, List<Line> lines, boolean halves) {
        Wrapping measure = new Wrapping(0, halves, Sign.UNKNOWN);
        int[] counts = new int[WIDEST + 1];
        int wide = 0;
        for (Line line : lines) {
            int width = measure.widthOf(text, line);
            wide += width > WIDEST ? 1 : 0;
            counts[Math.min(width, WIDEST)] += width > WIDEST ? 0 : 1;
        }
        if (wide * 20 > lines.size()) {
            return NONE;
        }
        int capped = measure.cap(text, lines);
        if (capped > 0) {
            return new Wrapping(capped, halves, Sign.UNKNOWN);
        }
        int full = 0;
        int most = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int near = 0;
            for (int w = width - RAGGED_EDGE; w <= Math.min(width + 1, WIDEST); w++) {
                near += counts[w];
            }
            if (near >= most) {
                most = near;
                full = width;
            }
        }
        return most >= FEWEST && most * 4 >= lines.size() ? new Wrapping(full, halves, Sign.UNKNOWN) : NONE;
    }

    /** The width at which a few paragraphs break off in mid-sentence while no line is wider, or 0: enough for a short text. */
    private int cap(String text, List<Line> lines) {
        int[] brokenOff = new int[WIDEST + RAGGED_EDGE];
        int widest = 0;
        int all = 0;
        for (Line line : lines) {
            int width = widthOf(text, line);
            widest = Math.max(widest, width);
            boolean broken = width >= NARROWEST && width <= WIDEST && isBrokenOff(text, line);
            brokenOff[Math.min(width, WIDEST)] += broken ? 1 : 0;
            all += broken ? 1 : 0;
        }
        int atEdge = 0;
        for (int width = Math.max(0, widest - 2); width <= Math.min(widest, WIDEST); width++) {
            atEdge += brokenOff[width];
        }
        return widest <= WIDEST && atEdge >= FEWEST_BROKEN_OFF && atEdge * 2 > all ? widest : 0;
    }

    /** Running text without an end. */
    private static boolean isBrokenOff(String text, Line line) {
        char last = text.charAt(line.end() - 1);
        if (!isHan(last) && !isAlphanumeric(last)) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if ("，。；".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many lines have just the full width. */
    private int exact(String text, List<Line> lines) {
        return (int) lines.stream()
                .filter(line -> Math.abs(widthOf(text, line) - width) <= 1)
                .count();
    }

    /** Lines behind a short one start a paragraph, lines behind a full one that ends no sentence do not. */
    private Sign signOf(String text, List<Line> lines) {
        Shares indents = new Shares();
        Shares blanks = new Shares();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean starts = widthOf(text, line) < width - RAGGED_EDGE;
            char last = text.charAt(line.end() - 1);
            boolean goesOn = isFull(text, line) && !isSentenceEnd(last) && "；：".indexOf(last) < 0;
            if (starts || goesOn) {
                indents.add(starts, indent(text, next) > 0);
                blanks.add(starts, isBlankBetween(text, line, next));
            }
        }
        return indents.tell() ? Sign.INDENT : blanks.tell() ? Sign.BLANK_LINE : Sign.UNKNOWN;
    }

    /** How often a sign stands where a paragraph starts and where one goes on. */
    private static final class Shares {
        private int starts;
        private int signed;
        private int others;
        private int othersSigned;

        void add(boolean starts, boolean sign) {
            this.starts += starts ? 1 : 0;
            this.signed += starts && sign ? 1 : 0;
            this.others += starts ? 0 : 1;
            this.othersSigned += !starts && sign ? 1 : 0;
        }

        boolean tell() {
            return signed >= FEWEST && signed * 10 >= starts * 7 && othersSigned * 10 <= others;
        }
    }

    boolean isWrapped() {
        return width > 0;
    }

    /** Whether a line reaches to where lines are wrapped. */
    boolean isFull(String text, Line line) {
        return isWrapped() && Math.abs(widthOf(text, line) - width) <= RAGGED_EDGE;
    }

    /** Whether a line is as wide as a line can be, give or take a mark that hangs over. */
    boolean isExactlyFull(String text, Line line) {
        return isWrapped() && Math.abs(widthOf(text, line) - width) <= 1;
    }

    /** Whether a line ends well before the edge. */
    boolean isShort(String text, Line line) {
        return widthOf(text, line) < width - RAGGED_EDGE;
    }

    /** Whether the second of two lines shows the sign of a new paragraph. */
    boolean startsParagraph(String text, Line line, Line next) {
        return switch (sign) {
            case INDENT -> indent(text, next) > 0;
            case BLANK_LINE -> isBlankBetween(text, line, next);
            case UNKNOWN -> false;
        };
    }

    /** The blanks in front of a line: a paragraph starts further right than the lines that continue it. */
    static int indent(String text, Line line) {
        int i = line.start();
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return line.start() - i;
    }

    private static boolean isBlankBetween(String text, Line line, Line next) {
        int first = text.indexOf('\n', line.end());
        return first >= 0 && text.indexOf('\n', first + 1) >= 0 && text.indexOf('\n', first + 1) < next.start();
    }

    /** The indent of a paragraph is two ideographs wide, however it is typed. */
    private int widthOf(String text, Line line) {
        int units = 0;
        for (int i = line.start(); i < line.end(); i++) {
            units += halves && text.charAt(i) < 0x80 ? 1 : 2;
        }
        return (units + 1) / 2 + (indent(text, line) > 0 ? 2 : 0);
    }
}
