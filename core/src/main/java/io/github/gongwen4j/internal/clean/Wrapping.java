package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How the lines of a text are wrapped: how wide a full line is, and what shows that a paragraph starts. */
final class Wrapping {
    static final int WIDEST = 64;
    private static final int NARROWEST = 18;
    private static final int RAGGED_EDGE = 3;
    private static final int FEWEST = 5;
    private static final int FEWEST_BROKEN_OFF = 3;
    private static final int INDENT = 2;
    /** A text with more wide lines than one in so many is not wrapped. */
    private static final int WIDE_SHARE = 20;

    /** What tells the first line of a paragraph from one that goes on. */
    private enum Sign {
        INDENT,
        BLANK_LINE,
        UNKNOWN
    }

    private final LineShapes lines;
    private final int[] widths;
    private final int full;
    private Sign sign = Sign.UNKNOWN;

    private Wrapping(LineShapes lines, int[] widths) {
        this.lines = lines;
        this.widths = widths;
        this.full = fullWidth();
    }

    /**
     * Measures the lines of a text. Print sets letters and digits half as wide as ideographs, a program counts
     * characters; and what is now full-width may have been half-width when the lines were broken. The measure that fits best counts.
     */
    static Wrapping of(Draft draft, LineShapes shapes) {
        String text = draft.text();
        List<Line> lines = draft.lines();
        if (isWide(draft, lines, shapes)) {
            return new Wrapping(shapes, new int[0]);
        }
        int[] printed = widths(shapes, i -> indent(shapes, i) + PrintedWidth.of(text, lines.get(i)));
        int[] characters = widths(shapes, i -> indent(shapes, i) + lines.get(i).length());
        Wrapping best = new Wrapping(shapes, printed);
        for (int[] widths : List.of(originalWidths(draft, lines, shapes), characters)) {
            Wrapping other = Arrays.equals(widths, best.widths) ? best : new Wrapping(shapes, widths);
            best = other.exact() > best.exact() ? other : best;
        }
        if (best.isWrapped()) {
            best.sign = best.signOf();
        }
        return best;
    }

    /** Whether too many lines are wider than any wrapped line, however they are measured. */
    private static boolean isWide(Draft draft, List<Line> lines, LineShapes shapes) {
        int wide = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean longer = line.length() > 2 * WIDEST + 1 && !shapes.isRow(i);
            wide += longer && draft.place(line.start(), line.end()).length() == line.length() ? 1 : 0;
        }
        return wide * WIDE_SHARE > lines.size();
    }

    private static int[] widths(LineShapes lines, IntUnaryOperator measure) {
        return IntStream.range(0, lines.size())
                .map(i -> lines.isRow(i) ? 0 : measure.applyAsInt(i))
                .toArray();
    }

    private static int[] originalWidths(Draft draft, List<Line> lines, LineShapes shapes) {
        int[] widths = new int[lines.size()];
        int limit = draft.original().length();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Span place = draft.place(lines.get(i).start(), lines.get(i).end());
            widths[i] =
                    shapes.isRow(i) ? 0 : PrintedWidth.ofOriginal(draft.original(), place, limit, indent(shapes, i));
            limit = place.start();
        }
        return widths;
    }

    /** The indent of a paragraph is two ideographs wide, however it is typed. */
    private static int indent(LineShapes lines, int i) {
        return lines.indent(i) > 0 ? INDENT : 0;
    }

    private int fullWidth() {
        int[] counts = new int[WIDEST + 1];
        int wide = 0;
        for (int i = 0; i < widths.length; i++) {
            wide += widths[i] > WIDEST ? 1 : 0;
            counts[Math.min(widths[i], WIDEST)] += widths[i] > WIDEST ? 0 : 1;
        }
        if (wide * WIDE_SHARE > widths.length) {
            return 0;
        }
        int cap = cap();
        return cap > 0 ? cap : mostFrequent(counts);
    }

    private int mostFrequent(int[] counts) {
        int frequent = 0;
        int most = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int near = 0;
            for (int w = width - RAGGED_EDGE; w <= Math.min(width + 1, WIDEST); w++) {
                near += counts[w];
            }
            if (near >= most) {
                most = near;
                frequent = width;
            }
        }
        return most >= FEWEST && most * 4 >= widths.length ? frequent : 0;
    }

    /** The width at which a few paragraphs break off in mid-sentence while no line is wider, or 0: enough for a short text. */
    private int cap() {
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            widest = Math.max(widest, widths[i]);
        }
        int all = 0;
        int atEdge = 0;
        for (int i = 0; i < widths.length; i++) {
            boolean broken = widths[i] >= NARROWEST && lines.isBrokenOff(i);
            all += broken ? 1 : 0;
            atEdge += broken && widths[i] >= widest - 2 ? 1 : 0;
        }
        return widest <= WIDEST && atEdge >= FEWEST_BROKEN_OFF && atEdge * 2 > all ? widest : 0;
    }

    /** How many lines have just the full width. */
    private int exact() {
        int exact = 0;
        for (int i = 0; i < widths.length && full > 0; i++) {
            exact += isExactlyFull(i) ? 1 : 0;
        }
        return exact;
    }

    /** Lines behind a short one start a paragraph, lines behind a full one that ends no sentence do not. */
    private Sign signOf() {
        Shares indents = new Shares();
        Shares blanks = new Shares();
        for (int i = 0; i + 1 < lines.size(); i++) {
            char last = lines.last(i);
            boolean goesOn = isFull(i) && !isSentenceEnd(last) && "；：".indexOf(last) < 0;
            if (!lines.isHeading(i + 1) && (isShort(i) || goesOn)) {
                indents.add(isShort(i), indent(i + 1) > 0);
                blanks.add(isShort(i), lines.isBlankBehind(i));
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
        return full > 0;
    }

    /** Whether a sign tells the paragraphs of this text. */
    boolean marksParagraphs() {
        return sign != Sign.UNKNOWN;
    }

    /** Whether a line reaches to where lines are wrapped. */
    boolean isFull(int i) {
        return isWrapped() && Math.abs(widths[i] - full) <= RAGGED_EDGE;
    }

    /** Whether a line is as wide as a line can be, give or take a mark that hangs over. */
    boolean isExactlyFull(int i) {
        return isWrapped() && Math.abs(widths[i] - full) <= 1;
    }

    /** Whether a line ends well before the edge. */
    boolean isShort(int i) {
        return isWrapped() && widths[i] < full - RAGGED_EDGE;
    }

    /** Whether the line behind this one shows the sign of a new paragraph. */
    boolean endsParagraph(int i) {
        return switch (sign) {
            case INDENT -> indent(i + 1) > 0;
            case BLANK_LINE -> lines.isBlankBehind(i);
            case UNKNOWN -> false;
        };
    }

    /** Whether a line is indented in a text whose paragraphs are. */
    boolean isIndented(int i) {
        return sign == Sign.INDENT && indent(i) > 0;
    }

    /** The blanks in front of a line. */
    int indent(int i) {
        return lines.indent(i);
    }
}
