package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Party;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.outline.Item;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.Deadline;
import io.github.gongwen4j.model.Target;
import io.github.gongwen4j.model.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Reads an item, with the points below it, as one task. */
final class TaskReader {
    private final Run run;
    private final Levels levels;
    private final Contents contents;
    private final DeclaredRules rules;
    private final MeasureReader measures;

    TaskReader(Run run, Levels levels, Contents contents, DeclaredRules rules) {
        this.run = run;
        this.levels = levels;
        this.contents = contents;
        this.rules = rules;
        this.measures = new MeasureReader(run, contents, rules);
    }

    /** The task that an item is; empty if the item is a number without words. */
    Optional<Task> read(Item item, List<String> path) {
        List<Item> own = new ArrayList<>();
        collect(item, new HashSet<>(levels.tasksBelow(item)), own);
        String title = title(item);
        Stretch extent = extent(own);
        String text = words(own);
        if (title.isBlank() || text.isBlank()) {
            return Optional.empty();
        }
        List<Deadline> deadlines = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Party> parties = new ArrayList<>();
        for (Item part : own) {
            Content content = contents.of(part);
            Stated stated = Stated.of(run, content, content.linesOfFinding());
            deadlines.addAll(stated.deadlines());
            targets.addAll(stated.targets());
            content.statements().forEach(s -> parties.addAll(rules.apply(run.text(), s.parties())));
        }
        parties.addAll(rules.defaultsFor(extent.start()));
        deadlines.sort(Comparator.comparing(Deadline::span));
        return Optional.of(new Task(
                path,
                title,
                text,
                measures.read(item, own),
                Units.of(run, parties),
                deadlines,
                targets,
                citations(own),
                run.span(extent.start(), extent.end())));
    }

    private static void collect(Item item, Set<Item> others, List<Item> own) {
        own.add(item);
        for (Item child : item.children()) {
            if (!others.contains(child)) {
                collect(child, others, own);
            }
        }
    }

    /** The heading; for a problem with its measures, all that describes it. */
    private String title(Item item) {
        Content content = contents.of(item);
        int problem = content.linesOfProblem();
        Line first = item.lines().get(0);
        if (problem == 0 || (problem == 1 && first.bodyStart() == first.end())) {
            // 序号：1 stands alone, the words on the lines below.
            Line words = item.lines().stream()
                    .filter(line -> line.bodyStart() < line.end())
                    .findFirst()
                    .orElse(first);
            return Headings.of(words, run.text(), content.statements()).of(run.text());
        }
        StringBuilder words = new StringBuilder();
        item.lines().subList(0, problem).forEach(line -> words.append(run.text(line.bodyStart(), line.end())));
        String title = words.toString().strip();
        return title.endsWith("。") ? title.substring(0, title.length() - 1) : title;
    }

    private static Stretch extent(List<Item> own) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Item item : own) {
            for (Line line : item.lines()) {
                start = Math.min(start, line.start());
                end = Math.max(end, line.end());
            }
            for (Line field : item.fields()) {
                end = Math.max(end, field.end());
            }
        }
        return new Stretch(start, end);
    }

    private String words(List<Item> own) {
        List<Line> lines = new ArrayList<>();
        own.forEach(item -> {
            lines.addAll(item.lines());
            lines.addAll(item.fields());
        });
        lines.sort(Comparator.comparingInt(Line::start));
        int first = 0;
        while (first + 1 < lines.size()
                && lines.get(first).bodyStart() == lines.get(first).end()) {
            first++;
        }
        // Lines that stand together are taken together.
        StringJoiner words = new StringJoiner("\n");
        int from = lines.get(first).bodyStart();
        for (int i = first; i < lines.size(); i++) {
            int end = lines.get(i).end();
            boolean last = i + 1 == lines.size();
            if (last || lines.get(i + 1).start() > end + 1) {
                words.add(run.text(from, end));
                from = last ? end : lines.get(i + 1).start();
            }
        }
        return words.toString().strip();
    }

    private List<Citation> citations(List<Item> own) {
        List<Citation> citations = new ArrayList<>();
        for (Item item : own) {
            for (Line line : item.lines()) {
                citations.addAll(run.citations().of(line));
            }
        }
        return citations;
    }
}
