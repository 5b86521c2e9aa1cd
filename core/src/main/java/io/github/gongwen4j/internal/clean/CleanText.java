package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.model.source.Span;
import java.util.List;

/**
 * The text after cleaning.
 *
 * @param aligned the text and where it comes from
 * @param noise the stretches of the original that were left out because they are no part of the document, ascending
 */
public record CleanText(AlignedText aligned, List<Span> noise) {
    public CleanText {
        noise = noise.stream().filter(span -> !span.isEmpty()).sorted().toList();
    }

    /** The clean text. */
    public String text() {
        return aligned.text();
    }
}
