package io.github.gongwen4j.internal.assemble;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Numbering.Style;
import io.github.gongwen4j.model.SectionKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Decides which items of an outline are tasks.
 *
 * <p>An item with a responsibility statement of its own is one; so are its siblings. Where no statement marks the level, the lowest
 * items that stand as paragraphs are the tasks; points that end in semicolons are not paragraphs.
 */
final class Levels {
    private static final int LONGEST_TITLE = 24;

    private final String text;
    private final Contents contents;
    private final IdentityHashMap<Item, Boolean> answered = new IdentityHashMap<>();
    /** For the first of some siblings: whether any of them has a statement of its own. */
    private final IdentityHashMap<Item, Boolean> answeredAmong = new IdentityHashMap<>();

    Levels(String text, Contents contents) {
        this.text = text;
        this.contents = contents;
    }

    /** Whether an item of a section of some kind is a task itself. */
    boolean isTask(Item item, SectionKind kind, List<Item> siblings) {
        if ((kind != SectionKind.TASKS && kind != SectionKind.SAFEGUARDS) || contents.hasTable(item)) {
            return false;
        }
        if (isAnswered(item) || item.children().isEmpty()) {
            return true;
        }
        Style style = item.mark().orElseThrow().style();
        if (style == Style.NAMED && contents.of(item).linesOfProblem() > 0) {
            return true;
        }
        if (item.children().stream().anyMatch(contents::hasPartiesBelow)) {
            return false;
        }
        // 十二、强化组织保障 behind headings that are tasks: its paragraphs have titles of their own.
        boolean chapter = kind == SectionKind.SAFEGUARDS
                && style == Style.HAN
                && item.children().stream().allMatch(this::isTitled);
        return !chapter && (anyAnswered(siblings) || holdsPoints(item));
    }

    /** The items below a task that are tasks, too, because they have statements of their own. */
    List<Item> tasksBelow(Item item) {
        List<Item> tasks = new ArrayList<>();
        if (!answersThroughLast(item)) {
            for (Item child : item.children()) {
                if (isAnswered(child)) {
                    tasks.add(child);
                }
            }
        }
        return tasks;
    }

    /** Whether the item has a responsibility statement that is its own. */
    boolean isAnswered(Item item) {
        Boolean known = answered.get(item);
        if (known == null) {
            known = contents.of(item).hasParties() || answersThroughLast(item);
            answered.put(item, known);
        }
        return known;
    }

    /** Whether the statement at the end of the last of several points speaks for them all. */
    private boolean answersThroughLast(Item item) {
        List<Item> points = item.children();
        if (points.size() < 2 || contents.of(item).hasParties()) {
            return false;
        }
        Item last = points.get(points.size() - 1);
        if (!hasParties(last) || !last.children().isEmpty()) {
            return false;
        }
        boolean others = points.stream()
                .limit(points.size() - 1L)
                .anyMatch(p -> hasParties(p) || !p.children().isEmpty());
        Style style = item.mark().orElseThrow().style();
        boolean chapter = style.compareTo(Style.ARTICLE) < 0;
        // A statement on a line of its own below the last point stands below all of them.
        boolean section =
                style == Style.HAN && !endsWithOwnLine(last) && points.stream().allMatch(this::isTitled);
        return !others && !section && !chapter && endsWithStatement(last);
    }

    /** 6. 补充教师队伍。公开招聘…: a paragraph with a title of its own, no point of a list. */
    private boolean isTitled(Item item) {
        Line first = item.lines().get(0);
        Stretch title = Headings.of(first, text, contents.of(item).statements());
        return title.length() <= LONGEST_TITLE
                && title.end() < first.end()
                && isSentenceEnd(text.charAt(title.end()))
                && (title.end() + 2 < first.end() || item.lines().size() > 1);
    }

    private boolean hasParties(Item item) {
        return contents.of(item).hasParties();
    }

    private boolean endsWithStatement(Item item) {
        Content content = contents.of(item);
        List<Line> lines = item.lines();
        int end = lines.get(lines.size() - 1).end();
        return content.statements().size() == 1 && content.statements().get(0).end() >= end - 1;
    }

    /** Whether the statement at the end has a line of its own. */
    private boolean endsWithOwnLine(Item item) {
        List<Line> lines = item.lines();
        Line last = lines.get(lines.size() - 1);
        if (!endsWithStatement(item)) {
            return false;
        }
        int start = contents.of(item).statements().get(0).start();
        return start >= last.end() || (lines.size() > 1 && start == last.start());
    }

    /** Asked for each of the siblings, answered once for all. */
    private boolean anyAnswered(List<Item> siblings) {
        Item first = siblings.get(0);
        Boolean known = answeredAmong.get(first);
        if (known == null) {
            // One statement must not decide for a level on which most items have none.
            known = siblings.stream().filter(this::isAnswered).count() * 2 >= siblings.size();
            answeredAmong.put(first, known);
        }
        return known;
    }

    /** Whether the items below are points of one sentence rather than paragraphs. */
    private boolean holdsPoints(Item item) {
        List<Item> points = item.children();
        long semicolons = points.stream()
                .limit(Math.max(1, points.size() - 1L))
                .filter(this::endsOpen)
                .count();
        return semicolons * 2 >= Math.max(1, points.size() - 1)
                && points.stream().allMatch(p -> p.children().isEmpty());
    }

    private boolean endsOpen(Item item) {
        List<Line> lines = item.lines();
        char last = text.charAt(lines.get(lines.size() - 1).end() - 1);
        return "；;，、".indexOf(last) >= 0 && !isSentenceEnd(last);
    }
}
