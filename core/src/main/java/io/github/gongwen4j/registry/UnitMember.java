package io.github.gongwen4j.registry;

import io.github.gongwen4j.model.source.Span;
import java.util.Objects;

/**
 * A body that a list of the document names as member of a class (成员单位). Immutable and thread-safe.
 *
 * @param written the name as the list has it
 * @param span where the name stands in the original; if the list stands within a task, where the task stands
 * @param unit the body that it means
 */
public record UnitMember(String written, Span span, CanonicalUnit unit) {

    /**
     * Checks the parts.
     *
     * @param written the name as the list has it
     * @param span where the name stands in the original; if the list stands within a task, where the task stands
     * @param unit the body that it means
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code written} is blank
     */
    public UnitMember {
        Names.require(written, "written");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(unit, "unit");
    }
}
