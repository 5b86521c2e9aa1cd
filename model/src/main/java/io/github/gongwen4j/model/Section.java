package io.github.gongwen4j.model;

import io.github.gongwen4j.model.source.Span;
import java.util.List;
import java.util.Objects;

/**
 * A numbered heading that is not itself a task, with what stands under it. Immutable and thread-safe.
 *
 * @param numbering the number it bears
 * @param heading the heading's words after cleaning
 * @param kind what the section is for
 * @param targets those stated in its heading or introduction, in order; unmodifiable
 * @param deadlines those stated in its heading or introduction, in order; unmodifiable
 * @param sections the sections directly under it, in order; unmodifiable
 * @param span where heading and introduction stand in the original, without the sections and tasks below
 */
public record Section(
        Numbering numbering,
        String heading,
        SectionKind kind,
        List<Target> targets,
        List<Deadline> deadlines,
        List<Section> sections,
        Span span) {

    /**
     * Checks the parts and copies the lists.
     *
     * @param numbering the number it bears
     * @param heading the heading's words after cleaning
     * @param kind what the section is for
     * @param targets those stated in its heading or introduction, in order; unmodifiable
     * @param deadlines those stated in its heading or introduction, in order; unmodifiable
     * @param sections the sections directly under it, in order; unmodifiable
     * @param span where heading and introduction stand in the original, without the sections and tasks below
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code heading} is blank
     */
    public Section {
        Objects.requireNonNull(numbering, "numbering");
        Text.require(heading, "heading");
        Objects.requireNonNull(kind, "kind");
        targets = List.copyOf(targets);
        deadlines = List.copyOf(deadlines);
        sections = List.copyOf(sections);
        Objects.requireNonNull(span, "span");
    }

    /**
     * The number as printed.
     *
     * @return such as 一 or （一）
     */
    public String number() {
        return numbering.label();
    }
}
