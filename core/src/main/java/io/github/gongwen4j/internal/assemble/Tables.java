package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.internal.outline.TableRow;
import io.github.gongwen4j.internal.outline.TaskTable;
import io.github.gongwen4j.model.Section;
import io.github.gongwen4j.model.Task;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of one part that divide work: each belongs to the item of the outline whose heading it stands below, be that 一、 or the
 * （一） within it. Read once; belongs to one run.
 */
final class Tables {
    private final Run run;
    private final DeclaredRules rules;
    private final Map<Integer, List<TaskTable>> byHeading = new HashMap<>();
    private final List<TaskTable> all;
    private final Set<TaskTable> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Task> tasks = new ArrayList<>();
    /** The lines that the tables take, by index. */
    private final BitSet taken = new BitSet();

    Tables(Run run, DeclaredRules rules, List<Line> lines) {
        this.run = run;
        this.rules = rules;
        this.all = TaskTable.among(lines, run.text(), run.bars());
        for (TaskTable table : all) {
            table.head().forEach(line -> taken.set(line.index()));
            for (TableRow row : table.rows()) {
                taken.set(row.line().index());
            }
            table.heading()
                    .ifPresent(line -> byHeading
                            .computeIfAbsent(line.index(), i -> new ArrayList<>())
                            .add(table));
        }
    }

    /** Whether a line is part of a table. */
    boolean hold(Line line) {
        return taken.get(line.index());
    }

    /** Whether a table stands directly below an item's heading. */
    boolean standBelow(Item item) {
        return !byHeading.isEmpty()
                && !item.lines().isEmpty()
                && byHeading.containsKey(item.lines().get(0).index());
    }

    /**
     * The sections that the tables below an item make; the tasks are added to those found.
     *
     * @param path the numbers that lead to the item, its own included
     */
    List<Section> readBelow(Item item, List<String> path) {
        List<Section> sections = new ArrayList<>();
        for (TaskTable table : byHeading.getOrDefault(item.lines().get(0).index(), List.of())) {
            read(table, path, sections);
        }
        return sections;
    }

    /** Reads what stands below no section: the sections of the tables that are left. */
    List<Section> readOthers(List<String> path) {
        List<Section> sections = new ArrayList<>();
        for (TaskTable table : all) {
            Optional<Mark> mark = table.heading().flatMap(Line::mark);
            read(table, mark.map(m -> OutlineReader.append(path, m.label())).orElse(path), sections);
        }
        return sections;
    }

    /** The tasks of the tables that were read. */
    List<Task> tasks() {
        return tasks;
    }

    private void read(TaskTable table, List<String> path, List<Section> sections) {
        if (known.add(table)) {
            TableReader reader = new TableReader(run, table, path, rules);
            tasks.addAll(reader.read());
            sections.addAll(reader.sections());
        }
    }
}
