package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.model.source.Span;
import java.util.Objects;

/**
 * A text and, for each stretch of it, where in the original it comes from. Immutable and thread-safe.
 */
public final class AlignedText {
    private final String original;
    private final String text;
    private final Alignment alignment;

    AlignedText(String original, String text, Alignment alignment) {
        this.original = original;
        this.text = text;
        this.alignment = alignment;
    }

    /** A text that is its own original. */
    static AlignedText of(String original) {
        return new AlignedText(original, original, Alignment.IDENTITY);
    }

    /** The text as it reads now. */
    public String text() {
        return text;
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** The stretch of the original from which a stretch of the text was made. */
    public Span original(int start, int end) {
        return alignment.before(start, end);
    }

    /** Where in the original the character at an offset of the text starts; its end for the end of the text. */
    public int originalStart(int offset) {
        return offset == text.length() ? original.length() : alignment.startBefore(offset);
    }

    AlignedText edited(String newText, Alignment edits) {
        return new AlignedText(original, newText, alignment.then(edits));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AlignedText that
                && original.equals(that.original)
                && text.equals(that.text)
                && alignment.equals(that.alignment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(original, text, alignment);
    }
}
