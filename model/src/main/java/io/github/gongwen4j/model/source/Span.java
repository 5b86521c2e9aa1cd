package io.github.gongwen4j.model.source;

/**
 * A stretch of the original text, in UTF-16 code units, counted from 0, end exclusive.
 *
 * <p>Spans are ordered by their start, then by their end. Immutable and thread-safe.
 *
 * @param start the offset of the first code unit, at least 0
 * @param end the offset after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @param start the offset of the first code unit, at least 0
     * @param end the offset after the last code unit, at least {@code start}
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before {@code start}
     */
    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("start must not be negative: " + start);
        }
        if (end < start) {
            throw new IllegalArgumentException("end must not lie before start " + start + ": " + end);
        }
    }

    /**
     * The number of code units covered.
     *
     * @return at least 0
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether nothing is covered.
     *
     * @return true if start and end are the same
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether the other span lies within this one; equal spans contain each other.
     *
     * @param other the span to look for
     * @return true if no part of {@code other} lies outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether both spans share at least one code unit.
     *
     * @param other the span to compare with
     * @return false for neighbours and for empty spans
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end && !isEmpty() && !other.isEmpty();
    }

    /**
     * The smallest span that contains both.
     *
     * @param other the span to include
     * @return a span from the lesser start to the greater end
     */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The characters of a text that this span covers.
     *
     * @param text the text that the span refers to
     * @return the slice, empty for an empty span
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /**
     * The span as people write it: {@code [3, 8)}.
     *
     * @return never empty
     */
    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
