package io.github.gongwen4j.registry;

import java.util.Objects;

/**
 * A body (机关、单位) or a class of bodies under its full name. Two names mean the same where their canonical units are equal.
 * Immutable and thread-safe.
 *
 * @param name the full name with its place (嘉峪关市财政局); as written where no rule applies
 * @param kind one body or a class
 * @param known whether the registry knows the name without its place; always true for a class, which shows by its words
 */
public record CanonicalUnit(String name, UnitKind kind, boolean known) {

    /**
     * Checks the parts.
     *
     * @param name the full name with its place; as written where no rule applies
     * @param kind one body or a class
     * @param known whether the registry knows the name without its place
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public CanonicalUnit {
        Names.require(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
