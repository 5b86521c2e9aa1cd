package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.util.Objects;

/**
 * A stretch of the original text and what it is. The blocks of a document partition its text: each character belongs to
 * exactly one. Immutable and thread-safe.
 *
 * @param kind what the stretch is
 * @param span the stretch, with the blanks and line ends that follow it; never empty
 */
public record Block(BlockKind kind, Span span) {

    /**
     * Checks the parts.
     *
     * @param kind what the stretch is
     * @param span the stretch, with the blanks and line ends that follow it; never empty
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code span} is empty
     */
    public Block {
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(span, "span").isEmpty()) {
            throw new IllegalArgumentException("span must not be empty: " + span);
        }
    }
}
