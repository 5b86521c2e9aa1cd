package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The headings between the rows of a table; （一） below 一、 stands within it. */
final class TableGroups {
    private final Run run;
    private final List<String> above;
    private final List<Group> outermost = new ArrayList<>();
    private final Deque<Group> open = new ArrayDeque<>();

    private record Group(Mark mark, Stretch cell, List<Group> below) {}

    /**
     * No heading yet.
     *
     * @param above the numbers of the headings above the table
     */
    TableGroups(Run run, List<String> above) {
        this.run = run;
        this.above = above;
    }

    /** A row of one numbered cell comes. */
    void start(Mark mark, Stretch cell) {
        while (!open.isEmpty() && open.getFirst().mark().style().compareTo(mark.style()) >= 0) {
            open.pop();
        }
        Group group = new Group(mark, cell, new ArrayList<>());
        (open.isEmpty() ? outermost : open.getFirst().below()).add(group);
        open.push(group);
    }

    /** The numbers that lead to a row below the last heading. */
    List<String> path() {
        List<String> path = new ArrayList<>(above);
        open.descendingIterator()
                .forEachRemaining(group -> path.add(group.mark().label()));
        return path;
    }

    /** The outermost headings, each with those below it. */
    List<Section> sections() {
        return sections(outermost);
    }

    private List<Section> sections(List<Group> groups) {
        List<Section> sections = new ArrayList<>();
        for (Group group : groups) {
            List<Section> below = sections(group.below());
            Mark mark = group.mark();
            Stretch cell = group.cell();
            String words = run.text(mark.end(), cell.end()).strip();
            if (words.isEmpty()) {
                sections.addAll(below);
                continue;
            }
            Numbering numbering =
                    new Numbering(mark.label(), mark.style(), mark.value(), run.span(mark.start(), mark.end()));
            sections.add(new Section(
                    numbering,
                    words,
                    SectionKind.TASKS,
                    List.of(),
                    List.of(),
                    below,
                    run.span(cell.start(), cell.end())));
        }
        return sections;
    }
}
