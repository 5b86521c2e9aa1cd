package io.github.gongwen4j.registry;

import io.github.gongwen4j.model.Phrase;
import io.github.gongwen4j.model.Role;
import io.github.gongwen4j.model.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A body or a class of bodies of one document (责任单位): what it is called there, and what it answers for. All lists are
 * unmodifiable. Immutable and thread-safe.
 *
 * @param unit the body under its full name
 * @param mentions the names as written, each place once, ordered by place; never empty
 * @param tasksByRole its tasks in the document's order, by role; a role without tasks is no key
 * @param members of a class that a list of the document defines, its members in the list's order; else empty
 */
public record DocumentUnit(
        CanonicalUnit unit, List<Phrase> mentions, Map<Role, List<Task>> tasksByRole, List<UnitMember> members) {

    /**
     * Checks the parts and copies the collections.
     *
     * @param unit the body under its full name
     * @param mentions the names as written, each place once, ordered by place; never empty
     * @param tasksByRole its tasks in the document's order, by role; a role without tasks is no key
     * @param members of a class that a list of the document defines, its members in the list's order; else empty
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code mentions} is empty, or if a body that is no class has members
     */
    public DocumentUnit {
        Objects.requireNonNull(unit, "unit");
        mentions = List.copyOf(mentions);
        Map<Role, List<Task>> copy = new EnumMap<>(Role.class);
        tasksByRole.forEach((role, tasks) -> copy.put(role, List.copyOf(tasks)));
        tasksByRole = Collections.unmodifiableMap(copy);
        members = List.copyOf(members);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("mentions must not be empty: " + unit.name());
        }
        if (unit.kind() == UnitKind.BODY && !members.isEmpty()) {
            throw new IllegalArgumentException("members need a class of bodies: " + unit.name());
        }
    }

    /**
     * The full name.
     *
     * @return the name of {@link #unit()}
     */
    public String name() {
        return unit.name();
    }

    /**
     * The names as written, each once.
     *
     * @return in the order in which they first appear, unmodifiable, never empty
     */
    public List<String> writtenNames() {
        return mentions.stream().map(Phrase::text).distinct().toList();
    }

    /**
     * The tasks in one role.
     *
     * @param role the role
     * @return in the document's order, unmodifiable, empty if there are none
     * @throws NullPointerException if {@code role} is null
     */
    public List<Task> tasks(Role role) {
        return tasksByRole.getOrDefault(Objects.requireNonNull(role, "role"), List.of());
    }

    /**
     * The tasks in any role, each once.
     *
     * @return ordered by place, unmodifiable
     */
    public List<Task> tasks() {
        List<Task> all = new ArrayList<>();
        tasksByRole.values().forEach(all::addAll);
        return all.stream()
                .distinct()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }
}
