package io.github.gongwen4j.internal.clean;

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
import java.util.Objects;
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
    private static final Set<Style> COUNTED_ON = EnumSet.of(Style.HAN, Style.HAN_BRACKETED, Style.ARABIC);
    private static final CharacterSet NAMES = MarkScanner.startsOfNames();
    private static final String SECOND = "2：";
    private static final CharacterSet EDGES = CharacterSet.of("。！？）〕】：；");
    private static final String HAN_DIGITS = "一二三四五六七八九十";
    private static final CharacterSet STARTS =
            Numerals.han().and(CharacterSet.of("（123456789")).and(NAMES);

    private final String text;
    private final List<Line> lines;
    private final ItemStarts starts;
    /** The last number of each style that starts a line, and the line. */
    private final Map<Style, Mark> last = new EnumMap<>(Style.class);

    private final Map<Style, Integer> lineOfLast = new EnumMap<>(Style.class);
    private final NavigableSet<Integer> found = new TreeSet<>();
    private boolean namesGoOn;

    private MissingItems(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.starts = new ItemStarts(text);
        this.namesGoOn = text.contains(SECOND);
    }

    /** The offsets within the lines of a text, those that are not blank, that start a line. */
    static NavigableSet<Integer> in(String text, List<Line> lines) {
        MissingItems items = new MissingItems(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Mark> mark = MarkScanner.at(text, items.behindMarkup(line.start(), line.end()), line.end());
            // A line alone has no neighbours that kept their breaks.
            if (lines.size() > 1
                    && mark.isPresent()
                    && STYLES.contains(mark.get().style())) {
                items.look(i, mark.get());
                items.lookBehind(i, items.innerOf(mark.get(), line.end()));
            }
            items.lookForNames(i);
        }
        for (Mark end : List.copyOf(items.last.values())) {
            items.lookAhead(end, Objects.requireNonNull(items.lineOfLast.get(end.style())), lines.size());
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
                return;
            }
        }
        if (before != null && lineBefore != null && (missing > 0 || !goesOn)) {
            lookAhead(before, lineBefore, line);
        }
    }

    /** Looks for the numbers behind the last one of its style, in front of a line that starts anew. */
    private void lookAhead(Mark from, int firstLine, int endLine) {
        if (!COUNTED_ON.contains(from.style())) {
            return;
        }
        Mark before = from;
        char start = startOfNext(before);
        for (int i = firstLine; i < endLine; i++) {
            Line line = lines.get(i);
            for (int at = Math.max(line.start() + 1, before.end()); at < line.end(); at++) {
                if (text.charAt(at) != start) {
                    continue;
                }
                Optional<Mark> next = MarkScanner.at(text, at, line.end()).filter(mark -> mark.style() == from.style());
                // Points of its own start with the first number.
                if (next.isPresent() && next.get().value() == 1) {
                    return;
                }
                if (next.isPresent() && next.get().value() == before.value() + 1 && mayCountOn(next.get(), line)) {
                    before = next.get();
                    found.add(before.start());
                    start = startOfNext(before);
                }
            }
        }
    }

    /** Behind a value or a statement digits start an item; behind a sentence they may count points of its own. */
    private boolean mayCountOn(Mark mark, Line line) {
        boolean digits = mark.style() == Style.ARABIC;
        boolean may = digits
                ? starts.isBehindBracket(mark) || starts.isBehindValue(mark, line.start())
                : starts.mayStartLine(mark, line.start());
        return may && starts.areWordsBehind(mark, line.end());
    }

    /** What the number behind one starts with. */
    private static char startOfNext(Mark mark) {
        int value = mark.value() + 1;
        if (mark.style() == Style.HAN_BRACKETED) {
            return '（';
        }
        if (mark.style() == Style.ARABIC) {
            return Integer.toString(value).charAt(0);
        }
        int digit = value <= HAN_DIGITS.length() ? value : value < 2 * HAN_DIGITS.length() ? 10 : value / 10;
        return HAN_DIGITS.charAt(Math.min(digit, HAN_DIGITS.length()) - 1);
    }

    /** （一）….（二）…: an item with the next one behind it. Points of its own start with the first number. */
    private void lookBehind(int line, Mark mark) {
        int end = lines.get(line).end();
        Mark before = mark;
        for (int edge = EDGES.indexIn(text, mark.end(), end); edge < end; edge = EDGES.indexIn(text, edge + 1, end)) {
            Optional<Mark> next = MarkScanner.at(text, behindMarkup(edge + 1, end), end)
                    .filter(found -> found.style() == mark.style() && starts.areWordsBehind(found, end));
            if (next.isPresent() && next.get().value() == 1) {
                return;
            }
            int value = before.value() + 1;
            if (next.filter(found -> found.value() == value && starts.isBehindSentence(found))
                    .isPresent()) {
                before = next.get();
                add(line, before);
            }
        }
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

    /** 完成时限：2024年底前问题2：: a word with the next number needs no other one below it, and one with the first number the second. */
    private void lookForNames(int line) {
        int start = lines.get(line).start();
        int end = lines.get(line).end();
        Mark before = last.get(Style.NAMED);
        int at = before == null && !namesGoOn ? end : NAMES.indexIn(text, start + 1, end);
        while (at < end) {
            int value = before == null ? 1 : before.value() + 1;
            Optional<Mark> next = MarkScanner.at(text, at, end)
                    .filter(mark -> mark.style() == Style.NAMED && mark.value() == value)
                    .filter(mark -> text.charAt(mark.end() - 1) == '：' && starts.mayStartLine(mark, start));
            if (next.isPresent() && (value > 1 || goesOn(next.get()))) {
                before = next.get();
                add(line, before);
            }
            at = NAMES.indexIn(text, at + 1, end);
        }
    }

    /** Whether the second one of the first item's name follows; looked for until there is none. */
    private boolean goesOn(Mark first) {
        String label = first.label();
        namesGoOn = namesGoOn && text.indexOf(label.substring(0, label.length() - 1) + SECOND, first.end()) >= 0;
        return namesGoOn;
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
                        .filter(mark ->
                                starts.areWordsBehind(mark, line.end()) && starts.mayStartLine(mark, line.start()))
                        .isPresent()) {
                    items.add(at);
                }
                at = STARTS.indexIn(text, at + 1, line.end());
            }
        }
        return items;
    }

    private int behindMarkup(int offset, int end) {
        int i = offset;
        while (i < end && " #*".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
