package io.github.gongwen4j.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A policy document (政策性公文) as an expert reader would enter it into a task ledger (任务台账). All lists are unmodifiable and
 * in the document's order. Immutable and thread-safe.
 *
 * @param header the elements around the body
 * @param sections the outline above the tasks
 * @param tasks the items that order work, wherever they stand in the outline
 * @param annexes the annexes that stand with the document
 * @param citations the other documents that it names, in its tasks and elsewhere
 * @param blocks what each stretch of the original text is; they partition it
 */
public record PolicyDocument(
        Header header,
        List<Section> sections,
        List<Task> tasks,
        List<Annex> annexes,
        List<Citation> citations,
        List<Block> blocks) {

    /**
     * Checks the parts and copies the lists.
     *
     * @param header the elements around the body
     * @param sections the outline above the tasks
     * @param tasks the items that order work, wherever they stand in the outline
     * @param annexes the annexes that stand with the document
     * @param citations the other documents that it names, in its tasks and elsewhere
     * @param blocks what each stretch of the original text is; they partition it
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a block does not start where the one before it ends, or the first not at 0
     */
    public PolicyDocument {
        Objects.requireNonNull(header, "header");
        sections = List.copyOf(sections);
        tasks = List.copyOf(tasks);
        annexes = List.copyOf(annexes);
        citations = List.copyOf(citations);
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() != end) {
                throw new IllegalArgumentException(
                        "blocks must partition the text, expected one at " + end + ": " + block);
            }
            end = block.span().end();
        }
    }

    /**
     * All numbers that the document commits to: those of its sections and those of its tasks.
     *
     * @return ordered by place, unmodifiable
     */
    public List<Target> targets() {
        return Stream.concat(
                        allSections().stream().flatMap(s -> s.targets().stream()),
                        tasks.stream().flatMap(t -> t.targets().stream()))
                .distinct()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }

    /**
     * The tasks of each unit, by the unit's name as written. One body may have several names here: what names mean one is in
     * no document, but in the {@code UnitRegistry} of the artifact {@code gongwen4j-core}.
     *
     * @return names in the order in which they first appear, each with its tasks in order; unmodifiable
     */
    public Map<String, List<Task>> units() {
        Map<String, List<Task>> byName = new LinkedHashMap<>();
        for (Task task : tasks) {
            task.units().stream()
                    .map(ResponsibleUnit::name)
                    .distinct()
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(task));
        }
        byName.replaceAll((name, its) -> List.copyOf(its));
        return java.util.Collections.unmodifiableMap(byName);
    }

    /**
     * The documents that this one names, each once, however often and under which name it does so. Citations are of one document if
     * they name one number, one title, or the short title that one of them declares (以下简称《意见》).
     *
     * @return in the order in which they are first named, each with its places; unmodifiable
     */
    public List<CitedDocument> citedDocuments() {
        return CitedDocuments.of(citations);
    }

    /**
     * The sections of all levels.
     *
     * @return each section before those below it, unmodifiable
     */
    public List<Section> allSections() {
        List<Section> all = new ArrayList<>();
        collect(sections, all);
        return List.copyOf(all);
    }

    private static void collect(List<Section> level, List<Section> all) {
        for (Section section : level) {
            all.add(section);
            collect(section.sections(), all);
        }
    }
}
