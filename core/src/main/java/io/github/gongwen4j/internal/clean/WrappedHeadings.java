package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import java.util.BitSet;

/**
 * The second lines of numbered headings that the page's edge broke, the text below them starting a line of its own. Such a line is short,
 * ends without a mark and stands below a full one. Where other lines like it stand within sentences, the text was wrapped
 * twice, and the end of a line tells nothing.
 */
final class WrappedHeadings {
    private static final int FEWEST = 2;
    private static final String ENDS = "。；：！？";

    private final String text;
    private final LineShapes lines;
    private final Wrapping wrapping;

    private WrappedHeadings(String text, LineShapes lines, Wrapping wrapping) {
        this.text = text;
        this.lines = lines;
        this.wrapping = wrapping;
    }

    /** The indices of these lines. */
    static BitSet restsIn(String text, LineShapes lines, Wrapping wrapping) {
        return wrapping.isWrapped() ? new WrappedHeadings(text, lines, wrapping).rests() : new BitSet();
    }

    private BitSet rests() {
        BitSet rests = new BitSet();
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (!wrapping.isShort(i) || !goesOnInto(i) || OwnLines.startsOwn(text, lines.line(i + 1))) {
                continue;
            }
            if (lines.line(i).contains(text, ENDS) || !isNumbered(i - 1)) {
                return new BitSet();
            }
            rests.set(i);
        }
        return rests.cardinality() < FEWEST ? new BitSet() : rests;
    }

    /** Whether a line ends in words, and the full line above it in the midst of a sentence. */
    private boolean goesOnInto(int i) {
        return isHan(lines.last(i))
                && wrapping.isFull(i - 1)
                && ENDS.indexOf(lines.last(i - 1)) < 0
                && !OwnLines.startsOwn(text, lines.line(i))
                && !OwnLines.isTitle(text, lines.line(i));
    }

    /** Whether a line starts with a number and ends no sentence. */
    private boolean isNumbered(int i) {
        Line line = lines.line(i);
        return !line.contains(text, ENDS)
                && MarkScanner.at(text, line.start(), line.end()).isPresent();
    }
}
