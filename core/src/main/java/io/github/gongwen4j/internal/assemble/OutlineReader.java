package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.Numbering.Style;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.SectionKind;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Walks the items of one part and tells sections from tasks. */
final class OutlineReader {
    private final Run run;
    private final KindReader kinds;
    private final Levels levels;
    private final Contents contents;
    private final TaskReader tasks;
    private final Tables tables;
    private final List<Task> found = new ArrayList<>();

    OutlineReader(Run run, Contents contents, Purpose purpose, DeclaredRules rules, Tables tables) {
        this.run = run;
        this.contents = contents;
        this.tables = tables;
        this.kinds = new KindReader(run.text(), contents, purpose);
        this.levels = new Levels(run.text(), contents);
        this.tasks = new TaskReader(run, levels, contents, rules);
    }

    /** The tasks found by the walks so far, in order. */
    List<Task> tasks() {
        return found;
    }

    /** The sections among some siblings; their tasks are added to the tasks found. */
    List<Section> read(List<Item> siblings, List<String> path, SectionKind inherited) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            read(siblings, i, path, inherited, sections);
        }
        return sections;
    }

    private void read(List<Item> siblings, int i, List<String> path, SectionKind inherited, List<Section> sections) {
        Item item = siblings.get(i);
        Mark mark = item.mark().orElseThrow();
        List<String> here = append(path, mark.label());
        Stretch heading = heading(item);
        SectionKind kind = kinds.kindOf(item, heading.of(run.text()), inherited, siblings, i);
        if (levels.isTask(item, kind, siblings)) {
            tasks.read(item, here).ifPresent(found::add);
            levels.tasksBelow(item)
                    .forEach(child ->
                            tasks.read(child, append(here, labelOf(child))).ifPresent(found::add));
            return;
        }
        if (mark.style() == Style.ARTICLE || heading.length() == 0) {
            return;
        }
        List<Section> below = tables.readBelow(item, here);
        below.addAll(read(item.children(), here, kind));
        sections.add(section(item, mark, heading, kind, below));
    }

    private Stretch heading(Item item) {
        return Headings.of(item.lines().get(0), run.text(), contents.of(item).statements());
    }

    private Section section(Item item, Mark mark, Stretch heading, SectionKind kind, List<Section> below) {
        List<Target> targets = List.of();
        List<Deadline> deadlines = List.of();
        boolean concerned = kind == SectionKind.GENERAL && SectionKinds.tellsWhomItConcerns(heading.of(run.text()));
        if (kind != SectionKind.OTHER && !concerned) {
            Stated stated = Stated.of(run, contents.of(item), 0);
            targets = stated.targets();
            deadlines = stated.deadlines();
        }
        return new Section(numbering(mark), heading.of(run.text()), kind, targets, deadlines, below, spanOf(item));
    }

    private Numbering numbering(Mark mark) {
        return new Numbering(mark.label(), mark.style(), mark.value(), run.span(mark.start(), mark.end()));
    }

    private Span spanOf(Item item) {
        List<Line> lines = item.lines();
        return run.span(lines.get(0).start(), lines.get(lines.size() - 1).end());
    }

    static String labelOf(Item item) {
        return item.mark().orElseThrow().label();
    }

    static List<String> append(List<String> path, String label) {
        List<String> longer = new ArrayList<>(path);
        longer.add(label);
        return List.copyOf(longer);
    }
}
