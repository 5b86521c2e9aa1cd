package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether each line of a text holds several of its paragraphs: the numbers that lines start with (一、 四、 七、) have gaps that numbers
 * behind the ends of sentences fill (二、 三、), and other lines go on from those.
 */
final class RunTogether {
    private static final CharacterSet STARTS =
            Numerals.han().and(CharacterSet.of("（123456789")).and(MarkScanner.startsOfNames());
    private static final Set<Style> STYLES = Set.of(Style.HAN, Style.HAN_BRACKETED, Style.ARABIC, Style.NAMED);
    /** The first number of a sequence may stand behind a heading that nothing ends. */
    private static final CharacterSet FIRST = CharacterSet.of("一（1").and(MarkScanner.startsOfNames());

    private static final int FEWEST_WITHIN = 2;
    /** Shorter lines may be the numbers of pages. */
    private static final int SHORTEST_LINE = 12;
    /** No wrapped line is as long. */
    private static final int LONG = 80;

    private final String text;
    private final Map<Style, Integer> last = new EnumMap<>(Style.class);
    /** Whether the last number of a style stood within a line. */
    private final Map<Style, Boolean> within = new EnumMap<>(Style.class);

    /** Where the line started that it stood in. */
    private final Map<Style, Integer> lines = new EnumMap<>(Style.class);

    /** How many numbers stand behind a gap that no wrapped paragraph has. */
    private int gaps;

    private int filled;
    private int linked;

    private RunTogether(String text) {
        this.text = text;
    }

    static boolean are(String text, List<Line> lines) {
        if (numberOn(text, lines)) {
            return false;
        }
        RunTogether run = new RunTogether(text);
        lines.forEach(run::read);
        boolean numbered = run.filled >= FEWEST_WITHIN && run.linked > 0;
        return numbered && (run.gaps >= FEWEST_WITHIN || !mayBeWrapped(text, lines));
    }

    /** Whether half of the longer lines start with a number and none of these is missing: a look that most texts need no more than. */
    private static boolean numberOn(String text, List<Line> lines) {
        Map<Style, Integer> starts = new EnumMap<>(Style.class);
        int longer = 0;
        int numbered = 0;
        for (Line line : lines) {
            longer += line.length() >= LONG / 2 ? 1 : 0;
            Optional<Mark> mark = STARTS.contains(text.charAt(line.start()))
                    ? MarkScanner.at(text, line.start(), line.end())
                    : Optional.empty();
            if (mark.isPresent()) {
                Style style = mark.get().style();
                int value = mark.get().value();
                if (value != 1 && value != starts.getOrDefault(style, 0) + 1) {
                    return false;
                }
                starts.put(style, value);
                numbered += line.length() >= LONG / 2 ? 1 : 0;
            }
        }
        return longer > 0 && numbered * 2 >= longer;
    }

    /** Lines that are neither long nor, most of them, at the end of a sentence: a number within one may stand within a paragraph. */
    private static boolean mayBeWrapped(String text, List<Line> lines) {
        long characters = 0;
        int counted = 0;
        int ended = 0;
        for (Line line : lines) {
            boolean counts = line.length() >= SHORTEST_LINE;
            counted += counts ? 1 : 0;
            characters += counts ? line.length() : 0;
            ended += counts && "。；）".indexOf(text.charAt(line.end() - 1)) >= 0 ? 1 : 0;
        }
        return characters < (long) LONG * counted && ended * 3 < counted * 2;
    }

    private void read(Line line) {
        at(line.start(), line, false);
        for (int i = STARTS.indexIn(text, line.start() + 1, line.end());
                i < line.end();
                i = STARTS.indexIn(text, i + 1, line.end())) {
            if (mayStartMark(i, line.end())) {
                at(i, line, true);
            }
        }
    }

    /** A quick look at the next character: most digits and numerals of running text are no numbers of items. */
    private boolean mayStartMark(int offset, int end) {
        char c = text.charAt(offset);
        char next = offset + 1 < end ? text.charAt(offset + 1) : ' ';
        if (isDigit(c)) {
            return isDigit(next) || ".．、 ".indexOf(next) >= 0;
        }
        if (c == '（') {
            return next == ' ' || Numerals.isHanNumeral(next);
        }
        return !Numerals.isHanNumeral(c) || Numerals.isHanNumeral(next) || "、.．".indexOf(next) >= 0;
    }

    private void at(int offset, Line line, boolean inside) {
        int words = inside ? Blanks.before(text, offset, line.start()) : line.start();
        char before = words > line.start() ? text.charAt(words - 1) : '。';
        // …分局配合　　（二）兜牢…: a wide gap ends a line whatever stands in front of it.
        boolean gap = words > line.start() && offset - words > 1;
        // 持续推进9.完善…: no amount goes on with words.
        boolean word = (isDigit(text.charAt(offset)) || text.charAt(offset) == '（') && (isHan(before) || before == '%');
        boolean ended = isSentenceEnd(before) || before == '）' || gap || (word && words == offset);
        boolean first = FIRST.contains(text.charAt(offset));
        if (!STARTS.contains(text.charAt(offset)) || !(ended || first)) {
            return;
        }
        MarkScanner.at(text, offset, line.end())
                .filter(mark -> STYLES.contains(mark.style()) && (ended || mark.value() == 1))
                .filter(mark -> mark.end() < line.end() && isHan(text.charAt(mark.end())))
                .ifPresent(mark -> {
                    gaps += gap ? 1 : 0;
                    take(mark, line, inside);
                });
    }

    private void take(Mark mark, Line line, boolean inside) {
        Style style = mark.style();
        boolean next = mark.value() == last.getOrDefault(style, 0) + 1;
        if (!next && mark.value() != 1) {
            return;
        }
        boolean goesOn = next && mark.value() > 1;
        filled += goesOn && inside ? 1 : 0;
        boolean other = lines.getOrDefault(style, line.start()) != line.start();
        linked += goesOn && other && (inside || within.getOrDefault(style, false)) ? 1 : 0;
        last.put(style, mark.value());
        within.put(style, inside);
        lines.put(style, line.start());
    }
}
