package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the numbered items of a body on one line start, told by numbers that follow each other. */
final class ItemBreaks {
    /** A heading in front of （一） is no longer than this. */
    private static final int LONGEST_HEADING = 45;

    private static final int LONGEST_TYPE = 6;
    private static final int FEWEST_INNER_ITEMS = 3;

    /** What the number of an item may start with. */
    private static final CharacterSet STARTS = Numerals.han().and(CharacterSet.of("（123456789第问"));

    private final String text;
    private final int start;
    private final int end;
    private final GluedTables tables;
    private final List<Mark> items = new ArrayList<>();
    private final Map<Style, Integer> lastOfStyle = new EnumMap<>(Style.class);

    private ItemBreaks(String text, int start, int end, GluedTables tables) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.tables = tables;
    }

    /**
     * The offsets of items that number on: 一、 二、 三、 and, between them, （一） （二） and 1. 2. A sequence has to have
     * two members, the first of them 一 or 1 unless the line starts with it.
     *
     * @param tables whose numbers are no items
     */
    static List<Integer> in(String text, int start, int end, GluedTables tables) {
        ItemBreaks line = new ItemBreaks(text, start, end, tables);
        line.read();
        return line.areSequence() ? line.items.stream().map(Mark::start).toList() : List.of();
    }

    private void read() {
        int i = STARTS.indexIn(text, start, end);
        while (i < end) {
            int behind = tables.behind(i);
            if (behind > i) {
                i = STARTS.indexIn(text, behind, end);
                continue;
            }
            Optional<Mark> mark = canStartItem(i) ? MarkScanner.at(text, i, end) : Optional.empty();
            if (mark.filter(this::isItem).isPresent()) {
                items.add(mark.get());
                lastOfStyle.put(mark.get().style(), mark.get().value());
                i = mark.get().end();
            } else {
                i++;
            }
            i = STARTS.indexIn(text, i, end);
        }
    }

    /** Headings that number on, or several other items that do. */
    private boolean areSequence() {
        return items.stream().anyMatch(item -> item.value() > 1 && item.style() == Style.HAN)
                || items.stream().filter(item -> item.value() > 1).count() >= FEWEST_INNER_ITEMS;
    }

    /** The first of its style, the next one, or the one behind a number that was lost. */
    private boolean isItem(Mark mark) {
        int last = lastOfStyle.getOrDefault(mark.style(), 0);
        boolean separated = isSeparated(mark);
        if (mark.value() == 1) {
            return separated;
        }
        if (last > 0 && mark.value() == last + 1) {
            return separated || isBehindWord(mark);
        }
        return separated && last > 0 && mark.value() == last + 2 && mark.style() != Style.ARABIC;
    }

    /** The numbers go on even where the sentence in front lost its end: （二）, or 二、 and 2. with words behind, not with another number. */
    private boolean isBehindWord(Mark mark) {
        if (mark.start() == start || !isHan(text.charAt(mark.start() - 1))) {
            return false;
        }
        return switch (mark.style()) {
            case HAN_BRACKETED -> true;
            case HAN, ARABIC ->
                mark.end() < end && isHan(text.charAt(mark.end())) && !Numerals.isHanNumeral(text.charAt(mark.end()));
            default -> false;
        };
    }

    private boolean canStartItem(int i) {
        // The inside of a numeral or of a bracketed number starts nothing.
        boolean inside = i > start
                && (Numerals.isHanNumeral(text.charAt(i - 1))
                        || "（.".indexOf(text.charAt(i - 1)) >= 0
                        || isDigit(text.charAt(i - 1)));
        return !inside;
    }

    private boolean isSeparated(Mark mark) {
        int i = mark.start();
        if (i == start || text.charAt(i - 1) == ' ') {
            return true;
        }
        boolean first = mark.value() == 1;
        char before = text.charAt(i - 1);
        boolean behindTable = before == '|' && !tables.isEmpty() && tables.behind(i - 1) == i;
        return isSentenceEnd(before)
                || behindTable
                || "）〕】]”".indexOf(before) >= 0
                || (first && (before == '：' || isBehindTitle(i)))
                || (isHan(before) && isBehindHeading(mark));
    }

    private boolean isBehindTitle(int i) {
        return DocumentTypes.endOf(text.substring(Math.max(start, i - LONGEST_TYPE), i))
                .isPresent();
    }

    /** 二、深化改革（三）推进…: the inner number follows the outer heading without a mark between. */
    private boolean isBehindHeading(Mark mark) {
        if (items.isEmpty()) {
            return false;
        }
        Mark outer = items.get(items.size() - 1);
        boolean near = mark.start() - outer.end() <= LONGEST_HEADING
                && text.substring(outer.end(), mark.start()).indexOf('。') < 0;
        boolean heading = switch (outer.style()) {
            case HAN, HAN_BRACKETED -> true;
            case CHAPTER, SECTION -> mark.style() == Style.ARTICLE;
            default -> false;
        };
        // 举一反三、标本兼治: a number of the heading's own style is none of its inner ones.
        return near && (mark.value() == 1 || (heading && mark.style() != outer.style()));
    }
}
