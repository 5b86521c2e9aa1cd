package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the items that lost the break in front of them while their neighbours kept theirs: where lines start with 一、 and 三、, a 二、 behind
 * a sentence between them is the item that the lines miss.
 */
final class MissingItems {
    /** More missing numbers are those of an excerpt. */
    private static final int MOST_MISSING = 6;

    private static final int LONGEST_HEADING = 40;

    private static final Set<Style> STYLES =
            EnumSet.of(Style.HAN, Style.HAN_BRACKETED, Style.NAMED, Style.ARABIC, Style.ARABIC_BRACKETED);
    private static final CharacterSet NAMES = MarkScanner.startsOfNames();
    private static final CharacterSet EDGES = CharacterSet.of("。！？）：；");
    private static final CharacterSet STARTS =
            Numerals.han().and(CharacterSet.of("（123456789")).and(NAMES);

    private final String text;
    private final List<Line> lines;
    /** The last number of each style that starts a line, and the line. */
    private final Map<Style, Mark> last = new EnumMap<>(Style.class);

    private final Map<Style, Integer> lineOfLast = new EnumMap<>(Style.class);
    private final NavigableSet<Integer> found = new TreeSet<>();

    private MissingItems(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The offsets within the lines of a text, those that are not blank, that start a line. */
    static NavigableSet<Integer> in(String text, List<Line> lines) {
        MissingItems items = new MissingItems(text, lines);
        // A line alone has no neighbours that kept their breaks.
        for (int i = 0; i < lines.size() && lines.size() > 1; i++) {
            Line line = lines.get(i);
            Optional<Mark> mark = MarkScanner.at(text, items.behindMarkup(line.start(), line.end()), line.end());
            if (mark.isPresent() && STYLES.contains(mark.get().style())) {
                items.look(i, mark.get());
                items.lookBehind(i, items.innerOf(mark.get(), line.end()));
            }
            items.lookForNames(i);
        }
        return items.found;
    }

    /** Looks for the numbers between the last one of a style and this one. */
    private void look(int line, Mark mark) {
        Mark before = last.put(mark.style(), mark);
        Integer lineBefore = lineOfLast.put(mark.style(), line);
        boolean goesOn = before != null && before.value() < mark.value();
        int first = goesOn && before != null ? before.value() + 1 : 1;
        int missing = mark.value() - first;
        if (missing > 0 && missing <= MOST_MISSING) {
            List<Integer> items = between(lineBefore == null ? 0 : lineBefore, line, mark.style(), first);
            if (items.size() == missing) {
                found.addAll(items);
            }
        }
    }

    /** （一）….（二）…: an item with the next one behind it. Points of its own start with the first number. */
    private void lookBehind(int line, Mark mark) {
        int end = lines.get(line).end();
        Mark before = mark;
        for (int edge = EDGES.indexIn(text, mark.end(), end); edge < end; edge = EDGES.indexIn(text, edge + 1, end)) {
            Optional<Mark> next = MarkScanner.at(text, behindMarkup(edge + 1, end), end)
                    .filter(found -> found.style() == mark.style() && startsWords(found, end));
            if (next.isPresent() && next.get().value() == 1) {
                return;
            }
            int value = before.value() + 1;
            if (next.filter(found -> found.value() == value && isBehindSentence(found))
                    .isPresent()) {
                before = next.get();
                add(line, before);
            }
        }
    }

    private boolean startsWords(Mark mark, int end) {
        return mark.end() < end && isHan(text.charAt(mark.end()));
    }

    /** 一、重点任务（一）…: the item that stands behind a heading on its line; the item of the line itself if none does. */
    private Mark innerOf(Mark outer, int end) {
        int open = outer.style() == Style.HAN ? outer.end() : end;
        while (open < end && open - outer.end() < LONGEST_HEADING && "（，。；：".indexOf(text.charAt(open)) < 0) {
            open++;
        }
        return open < end
                ? MarkScanner.at(text, open, end)
                        .filter(mark -> mark.style() == Style.HAN_BRACKETED && mark.value() == 1)
                        .orElse(outer)
                : outer;
    }

    private void add(int line, Mark mark) {
        found.add(mark.start());
        last.put(mark.style(), mark);
        lineOfLast.put(mark.style(), line);
    }

    /** 完成时限：2024年底前问题2：: a word with the next number needs no other one below it. */
    private void lookForNames(int line) {
        int end = lines.get(line).end();
        Mark before = last.get(Style.NAMED);
        int at = before == null ? end : NAMES.indexIn(text, lines.get(line).start() + 1, end);
        while (before != null && at < end) {
            int value = before.value() + 1;
            Optional<Mark> next = MarkScanner.at(text, at, end)
                    .filter(mark -> mark.style() == Style.NAMED && mark.value() == value)
                    .filter(mark -> text.charAt(mark.end() - 1) == '：' && mayStartLine(mark));
            if (next.isPresent()) {
                before = next.get();
                add(line, before);
            }
            at = NAMES.indexIn(text, at + 1, end);
        }
    }

    /** Where the items from a number on stand within lines, in their order. */
    private List<Integer> between(int firstLine, int endLine, Style style, int first) {
        List<Integer> items = new ArrayList<>();
        for (int i = firstLine; i < endLine; i++) {
            Line line = lines.get(i);
            int at = STARTS.indexIn(text, line.start() + 1, line.end());
            while (at < line.end()) {
                int value = first + items.size();
                if (MarkScanner.at(text, at, line.end())
                        .filter(mark -> mark.style() == style && mark.value() == value)
                        .filter(mark -> startsWords(mark, line.end()) && mayStartLine(mark))
                        .isPresent()) {
                    items.add(at);
                }
                at = STARTS.indexIn(text, at + 1, line.end());
            }
        }
        return items;
    }

    /** Behind a sentence; the first one behind a colon, too, and one whose numeral is no word (统一、) behind the value of a field. */
    private boolean mayStartLine(Mark mark) {
        char before = before(mark);
        boolean word = mark.style() == Style.ARABIC || mark.style() == Style.NAMED;
        boolean list = text.startsWith(GluedAnnexes.LIST, mark.start() - GluedAnnexes.LIST.length());
        return isBehindSentence(mark) || (before == '：' && mark.value() == 1 && !list) || (word && isHan(before));
    }

    private boolean isBehindSentence(Mark mark) {
        char before = before(mark);
        return isSentenceEnd(before) || before == '）';
    }

    /** The character in front of a number and of the signs of Markdown there. */
    private char before(Mark mark) {
        int i = mark.start() - 1;
        while (i > 0 && " #*".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.charAt(i);
    }

    private int behindMarkup(int offset, int end) {
        int i = offset;
        while (i < end && " #*".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
