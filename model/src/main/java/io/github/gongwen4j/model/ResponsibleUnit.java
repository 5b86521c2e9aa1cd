package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.util.Objects;

/**
 * A body that answers for a task (责任单位), or a named class of bodies (各县（市、区）人民政府). Immutable and thread-safe.
 *
 * @param name the name as written after cleaning, not expanded
 * @param role in what role
 * @param span where the name stands in the original
 */
public record ResponsibleUnit(String name, Role role, Span span) {

    /**
     * Checks the parts.
     *
     * @param name the name as written after cleaning, not expanded
     * @param role in what role
     * @param span where the name stands in the original
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public ResponsibleUnit {
        Text.require(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(span, "span");
    }
}
