package io.github.gongwen4j.registry;

import io.github.gongwen4j.model.Measure;
import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.ResponsibleUnit;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.Task;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bodies and classes of bodies that answer for the tasks of a document, each once, however it is written.
 *
 * <p>Names mean the same where the registry says so, and where the document shows it: 市市场监管局（市知识产权局） makes both one body, and
 * 市卫生健康委员会（以下简称市健委） what stands in the brackets a short name. Immutable and thread-safe.
 */
public final class DocumentUnits {
    private final DocumentNames names;
    private final Map<CanonicalUnit, DocumentUnit> byUnit;

    private DocumentUnits(DocumentNames names, Map<CanonicalUnit, DocumentUnit> byUnit) {
        this.names = names;
        this.byUnit = byUnit;
    }

    static DocumentUnits of(PolicyDocument document, UnitRegistry registry) {
        DocumentNames names = DocumentNames.of(document, registry);
        Map<CanonicalUnit, Collected> collected = new LinkedHashMap<>();
        for (Task task : document.tasks()) {
            parties(task)
                    .forEach(party -> collected
                            .computeIfAbsent(names.resolve(party.name()), unit -> new Collected())
                            .add(party, task));
        }
        MemberLists lists = MemberLists.of(document, names);
        Map<CanonicalUnit, DocumentUnit> byUnit = new LinkedHashMap<>();
        collected.forEach((unit, its) -> byUnit.put(unit, its.unit(unit, lists)));
        return new DocumentUnits(names, byUnit);
    }

    /**
     * All bodies and classes.
     *
     * @return in the order in which they first answer for a task, unmodifiable
     */
    public List<DocumentUnit> all() {
        return List.copyOf(byUnit.values());
    }

    /**
     * The body or class that a name means in this document.
     *
     * @param name the name in any form (市医保局, 嘉峪关市医疗保障局)
     * @return empty if it answers for no task
     * @throws NullPointerException if {@code name} is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Optional<DocumentUnit> find(String name) {
        return Optional.ofNullable(byUnit.get(names.resolve(Names.require(name, "name"))));
    }

    /**
     * The classes that have a body as member by a list of the document.
     *
     * @param name the body's name in any form
     * @return in the order of {@link #all()}, unmodifiable
     * @throws NullPointerException if {@code name} is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public List<DocumentUnit> groupsOf(String name) {
        CanonicalUnit unit = names.resolve(Names.require(name, "name"));
        return byUnit.values().stream()
                .filter(group -> group.members().stream()
                        .anyMatch(member -> member.unit().equals(unit)))
                .toList();
    }

    /**
     * The place by which the names were read.
     *
     * @return level {@code UNKNOWN} if the document does not tell
     */
    public Jurisdiction jurisdiction() {
        return names.jurisdiction();
    }

    private static Stream<ResponsibleUnit> parties(Task task) {
        return Stream.concat(
                task.units().stream(),
                task.measures().stream().map(Measure::units).flatMap(List::stream));
    }

    /** What has been found of one body so far. */
    private static final class Collected {
        private final Set<Phrase> mentions = new LinkedHashSet<>();
        private final Map<Role, List<Task>> tasks = new EnumMap<>(Role.class);

        void add(ResponsibleUnit party, Task task) {
            mentions.add(new Phrase(party.name(), party.span()));
            List<Task> its = tasks.computeIfAbsent(party.role(), role -> new ArrayList<>());
            // Tasks come in order, so that a task which is there already is the last one.
            if (its.isEmpty() || !its.get(its.size() - 1).equals(task)) {
                its.add(task);
            }
        }

        DocumentUnit unit(CanonicalUnit unit, MemberLists lists) {
            List<Phrase> ordered = mentions.stream()
                    .sorted((a, b) -> a.span().compareTo(b.span()))
                    .toList();
            return new DocumentUnit(unit, ordered, tasks, lists.membersOf(unit));
        }
    }
}
