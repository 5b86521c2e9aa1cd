package io.github.gongwen4j.internal.outline;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes a tree of the numbered lines of one part of a document.
 *
 * <p>Levels follow the styles of the numbers as the standard nests them. Where a document nests them the other way round — （一） below
 * 1. — the numbers tell: the outer sequence goes on after the inner one.
 */
public final class OutlineBuilder {
    private static final String BOX = "专栏";
    private static final int LONGEST_LOOK_AHEAD = 60;

    private final CharSequence text;
    private final List<Line> lines;
    private final int deepest;
    private final Consumer<Mark> tooDeep;
    private final Deque<Item> open = new ArrayDeque<>();
    private final Set<Style> seen = EnumSet.noneOf(Style.class);
    private boolean articlesBelow;
    /** Where the lines behind the last number start: 请各单位于…前报送 there speaks of the whole. */
    private final int behindLastMark;

    private final Item root = new Item(Optional.empty());

    private OutlineBuilder(CharSequence text, List<Line> lines, int deepest, Consumer<Mark> tooDeep) {
        this.text = text;
        this.lines = lines;
        this.deepest = deepest;
        this.tooDeep = tooDeep;
        open.push(root);
        int i = lines.size();
        while (i > 0 && lines.get(i - 1).mark().isEmpty()) {
            i--;
        }
        this.behindLastMark = i;
    }

    /**
     * The root of the tree of some lines.
     *
     * @param deepest the most levels below the root; a deeper line is text of the item above
     * @param tooDeep is told the numbers of such lines
     */
    public static Item build(CharSequence text, List<Line> lines, int deepest, Consumer<Mark> tooDeep) {
        OutlineBuilder builder = new OutlineBuilder(text, lines, deepest, tooDeep);
        for (int i = 0; i < lines.size(); i++) {
            builder.add(i);
        }
        new FieldsBelowPoints(text).share(builder.root);
        return builder.root;
    }

    private void add(int i) {
        Line line = lines.get(i);
        if (line.mark().isPresent()) {
            closeUntilParentOf(i, line.mark().get());
            if (open.size() > deepest) {
                tooDeep.accept(line.mark().get());
                open.getFirst().addLine(line);
                return;
            }
            seen.add(line.mark().get().style());
            Item item = new Item(line.mark());
            item.addLine(line);
            // A box (专栏) interrupts the text; it is no part of the outline.
            if (!line.mark().get().label().startsWith(BOX)) {
                open.getFirst().addChild(item);
            }
            open.push(item);
        } else if (isShared(line)) {
            return;
        } else if (line.isField() || isSplitOfField(i)) {
            open.getFirst().addField(line);
        } else {
            // 三、报送时间 above 请…前报送。: what is asked is all that the last item says.
            boolean alone = i == behindLastMark && i > 0 && lines.get(i - 1).isHeadingAlone(text);
            if (i >= behindLastMark && !alone && Characters.standsAt(text, line.start(), line.end(), "请")) {
                open.clear();
                open.push(root);
            }
            open.getFirst().addLine(line);
        }
    }

    /** Whether a line tells who answers for items above, which get it. */
    private boolean isShared(Line line) {
        Optional<SharedStatement> statement = SharedStatement.of(text, line);
        for (Item item : statement.isPresent() ? open : List.<Item>of()) {
            List<Item> meant = statement.get().among(item.children());
            if (!meant.isEmpty()) {
                meant.forEach(one -> one.share(statement.get().words()));
                return true;
            }
        }
        return false;
    }

    /** A label alone on its line has its words on the next. */
    private boolean isSplitOfField(int i) {
        if (i == 0) {
            return false;
        }
        Line before = lines.get(i - 1);
        return before.isStatement() && before.label().orElseThrow().end() == before.end();
    }

    private void closeUntilParentOf(int i, Mark mark) {
        while (open.size() > 1 && !isBelow(i, mark, open.getFirst().mark().orElseThrow())) {
            open.pop();
        }
    }

    private boolean isBelow(int i, Mark inner, Mark outer) {
        if (inner.style() == outer.style()) {
            return inner.style() == Style.DECIMAL && depth(inner) > depth(outer);
        }
        if (inner.style().compareTo(outer.style()) > 0) {
            return !goesOnInAnotherStyle(inner, outer) && !goesOnOutside(inner);
        }
        if (outer.style() == Style.HAN && inner.style() == Style.ARTICLE) {
            articlesBelow |= inner.value() == 1 && (goesOnBehindArticles(i, outer) || isHeadedLast(i, outer));
            return articlesBelow;
        }
        return nestsTheOtherWay(outer.style()) && (inner.value() == 1 ? goesOn(i, outer) : followsLastChild(inner));
    }

    /** 三、组织保障 right above the first article of the text, behind 二、: the last section numbers its points so. */
    private boolean isHeadedLast(int i, Mark outer) {
        return outer.value() > 1
                && !seen.contains(Style.ARTICLE)
                && i > 0
                && lines.get(i - 1).mark().filter(outer::equals).isPresent()
                && lines.get(i - 1).isHeadingAlone(text);
    }

    /** 3、…（4）…: the next number in another style continues the sequence where none of its style came before. */
    private boolean goesOnInAnotherStyle(Mark inner, Mark outer) {
        return inner.style() == Style.ARABIC_BRACKETED
                && outer.style() == Style.ARABIC
                && inner.value() == outer.value() + 1
                && !seen.contains(inner.style());
    }

    /** 1.（一）（二）2.: the number goes on a sequence of its style that is open further out, and none within. */
    private boolean goesOnOutside(Mark inner) {
        return !followsLastChild(inner)
                && open.stream()
                        .flatMap(item -> item.mark().stream())
                        .anyMatch(m -> m.style() == inner.style() && m.value() + 1 == inner.value());
    }

    private boolean followsLastChild(Mark inner) {
        List<Item> children = open.getFirst().children();
        return !children.isEmpty()
                && children.get(children.size() - 1)
                        .mark()
                        .filter(m -> m.style() == inner.style() && m.value() + 1 == inner.value())
                        .isPresent();
    }

    private static int depth(Mark mark) {
        return (int) mark.label().chars().filter(c -> c == '.').count();
    }

    private static boolean nestsTheOtherWay(Style outer) {
        return outer == Style.ARABIC || outer == Style.ARABIC_BRACKETED || outer == Style.CIRCLED;
    }

    /** Whether the next number of a style, before any of a higher level than both, is the one that follows. */
    private boolean goesOn(int i, Mark outer) {
        Style inner = lines.get(i).mark().orElseThrow().style();
        boolean several = false;
        for (int j = i + 1; j < Math.min(lines.size(), i + LONGEST_LOOK_AHEAD); j++) {
            Optional<Mark> mark = lines.get(j).mark();
            if (mark.isEmpty()) {
                continue;
            }
            Style style = mark.get().style();
            if (style == outer.style()) {
                return several && mark.get().value() == outer.value() + 1;
            }
            several |= style == inner && mark.get().value() > 1;
            if (style.compareTo(inner) < 0) {
                return false;
            }
        }
        return false;
    }

    /** 一、（第一条…第三条）二、（第四条…）: measures in articles below headings, whose numbers go on from heading to heading. */
    private boolean goesOnBehindArticles(int i, Mark outer) {
        for (int j = i + 1; j < Math.min(lines.size(), i + LONGEST_LOOK_AHEAD); j++) {
            Optional<Mark> heading = lines.get(j).mark().filter(m -> m.style() == Style.HAN);
            if (heading.isPresent()) {
                return heading.get().value() == outer.value() + 1;
            }
        }
        return false;
    }
}
