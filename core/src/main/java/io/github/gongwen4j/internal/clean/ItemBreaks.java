package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the numbered items of a body on one line start, told by numbers that follow each other. */
final class ItemBreaks {
    /** A heading in front of （一） is no longer than this. */
    private static final int LONGEST_HEADING = 45;

    private static final String NOTE = "注：";
    /** How long 序号： is. */
    private static final int CARD = 3;

    /** What the number of an item may start with. */
    private static final CharacterSet STARTS =
            Numerals.han().and(CharacterSet.of("（123456789第")).and(MarkScanner.startsOfNames());

    private final String text;
    private final int start;
    private final int end;
    private final GluedTables tables;
    private final ItemEdges edges;
    private final List<Mark> items = new ArrayList<>();
    private final Map<Style, Integer> lastOfStyle = new EnumMap<>(Style.class);
    private final FirstItems firsts = new FirstItems();
    private final ExcerptItems excerpt = new ExcerptItems();

    private final LinesAbove above;

    private ItemBreaks(String text, Stretch line, GluedTables tables, LinesAbove above) {
        this.text = text;
        this.start = line.start();
        this.end = line.end();
        this.tables = tables;
        this.above = above;
        this.edges = new ItemEdges(text, start, tables);
        if (above.areRunTogether()) {
            lastOfStyle.putAll(above.numbers());
        }
    }

    /**
     * The offsets of items that number on: 一、 二、 三、 and, between them, （一） （二） and 1. 2. A sequence has to have
     * two members, the first of them 一 or 1 unless the line starts with it or the lines above lead to it.
     *
     * @param tables whose numbers are no items
     * @param above the numbers of the lines above, to which those found are added
     */
    static List<Integer> in(String text, Stretch stretch, GluedTables tables, LinesAbove above) {
        ItemBreaks line = new ItemBreaks(text, stretch, tables, above);
        line.read();
        if (!line.areSequence()) {
            above.add(text, stretch.start(), stretch.end());
            return List.of();
        }
        line.items.forEach(above::add);
        return line.items.stream().map(Mark::start).toList();
    }

    private void read() {
        int i = STARTS.indexIn(text, start, end);
        while (i < end) {
            int behind = tables.behind(i);
            if (behind > i) {
                i = STARTS.indexIn(text, behind, end);
                continue;
            }
            Optional<Mark> mark = canStartItem(i) ? markAt(i) : Optional.empty();
            mark.filter(this::isWithinSentence).ifPresent(this::forget);
            if (mark.filter(this::isItem).isPresent()) {
                add(mark.get());
                i = mark.get().end();
            } else {
                mark.filter(this::isBeforeWord).ifPresent(firsts::look);
                i++;
            }
            i = STARTS.indexIn(text, i, end);
        }
        items.sort(Comparator.comparingInt(Mark::start));
    }

    /** The number there, be it that of a card (序号：1反馈问题：). */
    private Optional<Mark> markAt(int i) {
        Optional<Mark> mark = MarkScanner.at(text, i, end);
        int number = i + CARD;
        if (mark.isPresent() || number >= end || text.charAt(number - 1) != '：') {
            return mark;
        }
        int digits = Numerals.endOfDigits(text, number, end);
        boolean card = digits > number && Label.at(text, digits, end).isPresent();
        return card ? MarkScanner.at(text, i, digits) : mark;
    }

    /** 措施：1.…；2.…；3.…。: the number that goes on stands within a sentence. */
    private boolean isWithinSentence(Mark mark) {
        return mark.value() == 2
                && lastOfStyle.getOrDefault(mark.style(), 0) == 1
                && mark.start() > start
                && "；，".indexOf(text.charAt(mark.start() - 1)) >= 0;
    }

    /** Where the second item stands within the sentence of the first, that one is no line, either. */
    private void forget(Mark second) {
        int last = items.size() - 1;
        if (last >= 0 && items.get(last).style() == second.style()) {
            items.remove(last);
            lastOfStyle.remove(second.style());
        }
    }

    private void add(Mark mark) {
        items.add(mark);
        lastOfStyle.put(mark.style(), mark.value());
    }

    /** Headings that number on, or several other items that do. */
    private boolean areSequence() {
        return items.stream().filter(item -> item.value() > 1).anyMatch(this::isItemForSure)
                || items.stream().filter(item -> item.value() > 1).count() >= above.fewestInnerItems();
    }

    /** A heading, or an item behind the fields of the one in front of it: 完成时限：6月底前 2.完善制度. */
    private boolean isItemForSure(Mark item) {
        return item.style() == Style.HAN || isNamed(item) || edges.isBehindField(item.start());
    }

    private static boolean isNamed(Mark mark) {
        return mark.style() == Style.NAMED;
    }

    /** The first of its style, the next one, or the one behind a number that was lost. */
    private boolean isItem(Mark mark) {
        if (isNamed(mark) && !edges.endsWithColon(mark.end()) && !isCard(mark)) {
            return false;
        }
        int last = lastOfStyle.getOrDefault(mark.style(), 0);
        boolean separated = isSeparated(mark);
        if (mark.value() == 1) {
            // The second problem may stand in another line.
            return separated || (above.areRunTogether() && isNamed(mark) && edges.isBehindWord(mark.start()));
        }
        if (last > 0 && mark.value() == last + 1) {
            return separated || isBehindWord(mark);
        }
        if (last == 0 && mark.value() == 2 && (separated || (isNamed(mark) && edges.isBehindWord(mark.start())))) {
            Optional<Mark> first = firsts.of(mark);
            first.ifPresent(this::add);
            return first.isPresent() || goesOnInExcerpt(mark) || goesOnFromAbove(mark);
        }
        if (last == 0 && (separated || edges.introduces(mark.start()))) {
            boolean startsLine = mark.start() == start && isBeforeWord(mark);
            return startsLine || goesOnInExcerpt(mark) || goesOnFromAbove(mark);
        }
        return separated && last > 0 && mark.value() == last + 2 && mark.style() != Style.ARABIC;
    }

    /** A line broken by hand: the numbers of the one above lead to this one, which stands where a line may start. */
    private boolean goesOnFromAbove(Mark mark) {
        boolean behindHeading = edges.isBehindWord(mark.start()) && isBehindHeading(mark) && isBeforeWord(mark);
        return above.leadsTo(mark) && (edges.endsLine(mark.start()) || behindHeading);
    }

    /** 第二章 … 第三章, or 2. with words behind it … 3. … 4. */
    private boolean goesOnInExcerpt(Mark mark) {
        boolean point = mark.style() == Style.ARABIC
                && isBeforeWord(mark)
                && (edges.endsLine(mark.start()) || edges.introduces(mark.start()));
        List<Mark> before = mark.style() == Style.CHAPTER || point ? excerpt.before(mark) : List.of();
        before.forEach(this::add);
        return !before.isEmpty();
    }

    private boolean isCard(Mark mark) {
        return text.charAt(mark.start() + CARD - 1) == '：';
    }

    /** The numbers go on even where the sentence in front lost its end: （二）, or 二、 and 2. with words behind, not with another number. */
    private boolean isBehindWord(Mark mark) {
        boolean word = edges.isBehindWord(mark.start());
        return switch (mark.style()) {
            case HAN_BRACKETED, NAMED -> word;
            // 58.9六、教育: no number goes on so.
            case HAN -> (word || edges.isBehindNumber(mark.start())) && isBeforeWord(mark);
            // 40%、100%2.推进: no number goes on behind a share.
            case ARABIC -> (word || text.charAt(mark.start() - 1) == '%') && isBeforeWord(mark);
            default -> false;
        };
    }

    /** 2.一般公共预算, but not 二、三级医院. */
    private boolean isBeforeWord(Mark mark) {
        if (mark.end() >= end || !isHan(text.charAt(mark.end()))) {
            return false;
        }
        boolean point = mark.style() == Style.ARABIC && text.charAt(mark.end() - 1) == '.';
        return point || !Numerals.isHanNumeral(text.charAt(mark.end()));
    }

    private boolean canStartItem(int i) {
        // What a document lists as its annexes, and the points of a note, are no items of its body.
        if (text.startsWith(GluedAnnexes.LIST, i - GluedAnnexes.LIST.length())
                || text.startsWith(NOTE, i - NOTE.length())) {
            return false;
        }
        // The inside of a numeral or of a bracketed number starts nothing.
        boolean inside = i > start
                && (Numerals.isHanNumeral(text.charAt(i - 1))
                        || "（".indexOf(text.charAt(i - 1)) >= 0
                        || (isDigit(text.charAt(i - 1)) && !Numerals.isHanNumeral(text.charAt(i)))
                        || (text.charAt(i - 1) == '.' && isDigit(text.charAt(i))));
        return !inside;
    }

    private boolean isSeparated(Mark mark) {
        return edges.endsLine(mark.start())
                || ((mark.value() == 1 || isFirstBelowHeading(mark)) && edges.introduces(mark.start()))
                || (!isNamed(mark) && edges.isBehindWord(mark.start()) && isBehindHeading(mark));
    }

    /** （四）文化引领行动。…实施如下项目：20.…: the numbers of the points go on from those below the heading before. */
    private boolean isFirstBelowHeading(Mark mark) {
        return !items.isEmpty()
                && mark.style() == Style.ARABIC
                && items.get(items.size() - 1).style() == Style.HAN_BRACKETED
                && mark.value() == lastOfStyle.getOrDefault(mark.style(), 0) + 1;
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
        return near && mark.style() != outer.style() && (heading || mark.value() == 1);
    }
}
