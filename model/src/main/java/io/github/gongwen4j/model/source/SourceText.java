package io.github.gongwen4j.model.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A document's text exactly as its owner gave it, with an index of its lines. Every {@link Span} of a parsed document
 * refers to such a text.
 *
 * <p>Lines end with LF, CR or CR LF. Equality is that of text, format, charset and what was left
 * out. Immutable and thread-safe.
 */
public final class SourceText {
    private final String text;
    private final SourceFormat format;
    private final Optional<Charset> charset;
    private final OptionalLong cutOffAfter;
    private final int[] lineStarts;

    private SourceText(String text, SourceFormat format) {
        this.text = text;
        this.format = format;
        this.charset = Optional.empty();
        this.cutOffAfter = OptionalLong.empty();
        this.lineStarts = lineStarts(text);
    }

    private SourceText(SourceText same, Optional<Charset> charset, OptionalLong cutOffAfter) {
        this.text = same.text;
        this.format = same.format;
        this.charset = charset;
        this.cutOffAfter = cutOffAfter;
        this.lineStarts = same.lineStarts;
    }

    /**
     * Wraps a text.
     *
     * @param text the text as given, may be empty; a mutable sequence is copied
     * @return the text with its line index
     * @throws NullPointerException if {@code text} is null
     */
    public static SourceText of(CharSequence text) {
        return of(text, SourceFormat.PLAIN_TEXT);
    }

    /**
     * Wraps a text of a format.
     *
     * @param text the text as given, markup included, may be empty; a mutable sequence is copied
     * @param format how the text is marked up
     * @return the text with its line index
     * @throws NullPointerException if a parameter is null
     */
    public static SourceText of(CharSequence text, SourceFormat format) {
        return new SourceText(
                Objects.requireNonNull(text, "text").toString(), Objects.requireNonNull(format, "format"));
    }

    /**
     * The same text with the charset in which it was stored.
     *
     * @param charset the charset that turned its bytes into characters
     * @return a copy
     * @throws NullPointerException if {@code charset} is null
     */
    public SourceText decodedFrom(Charset charset) {
        return new SourceText(this, Optional.of(charset), cutOffAfter);
    }

    /**
     * The same text, of which its reader left out the rest; the parser reports that as {@code LM004}.
     *
     * @param bytes how much of the stored document was read
     * @return a copy
     * @throws IllegalArgumentException if {@code bytes} is negative
     */
    public SourceText cutOffAfter(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes must not be negative: " + bytes);
        }
        return new SourceText(this, charset, OptionalLong.of(bytes));
    }

    /**
     * How the text is marked up.
     *
     * @return plain text unless said otherwise
     */
    public SourceFormat format() {
        return format;
    }

    /**
     * The charset in which the text was stored.
     *
     * @return empty if the text was given as characters
     */
    public Optional<Charset> charset() {
        return charset;
    }

    /**
     * After how much of the stored document its reader stopped.
     *
     * @return bytes; empty if this is the whole document
     */
    public OptionalLong cutOffAfter() {
        return cutOffAfter;
    }

    /**
     * The text as given.
     *
     * @return all of it, unchanged, may be empty
     */
    public String text() {
        return text;
    }

    /**
     * The length of the text.
     *
     * @return UTF-16 code units
     */
    public int length() {
        return text.length();
    }

    /**
     * The characters that a span covers.
     *
     * @param span a stretch of this text
     * @return the slice, empty for an empty span
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public String slice(Span span) {
        return span.of(text);
    }

    /**
     * Line and column of an offset.
     *
     * @param offset UTF-16 code units from the start; the length of the text is allowed
     * @return the place, counted from 1
     * @throws IndexOutOfBoundsException if {@code offset} lies outside the text
     */
    public Position position(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /**
     * The number of lines.
     *
     * @return at least 1; a final line end opens one more, empty line
     */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Equal if text, format, charset and what was left out are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that
                && text.equals(that.text)
                && format == that.format
                && charset.equals(that.charset)
                && cutOffAfter.equals(that.cutOffAfter);
    }

    /** Follows from the text alone. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * A short description, not the text.
     *
     * @return the numbers of lines and characters
     */
    @Override
    public String toString() {
        return "SourceText[" + lineCount() + " lines, " + length() + " characters]";
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean feedFirst = carriage < 0 || (feed >= 0 && feed < carriage);
            int end = feedFirst || feed == carriage + 1 ? feed : carriage;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            feed = feed == end ? text.indexOf('\n', end + 1) : feed;
            carriage = carriage >= 0 && carriage <= end ? text.indexOf('\r', end + 1) : carriage;
        }
        return Arrays.copyOf(starts, count);
    }
}
