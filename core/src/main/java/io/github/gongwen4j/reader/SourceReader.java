package io.github.gongwen4j.reader;

import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.parser.ParseLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * Reads a stored document: finds its charset and its format and keeps all of its characters, markup included.
 *
 * <p>Charset: a byte order mark (UTF-8, UTF-16) decides; else bytes that are valid UTF-8 are UTF-8; else they are GB18030, which
 * includes GBK and GB2312. Bytes that cannot be decoded become U+FFFD, which the parser reports. Format: what the text itself
 * shows, else the file name's ending.
 *
 * <p>No more than {@value #STANDARD_BYTES} bytes (64 MiB and a mark) are read, unless {@link Builder#mostBytes} says otherwise; these
 * suffice in each of the charsets for all characters that {@link ParseLimits#standard()} allow. The rest of a longer document is
 * dropped: {@link SourceText#cutOffAfter()} tells it, and the parser reports it as {@code LM004}.
 *
 * <p>The static methods are those of a reader with the usual settings. Immutable and thread-safe.
 */
public final class SourceReader {
    /** The most bytes that are read unless a reader is told otherwise: 4 for each character of the usual limit, and 4 for a mark. */
    public static final int STANDARD_BYTES = 64 * 1024 * 1024 + 4;

    private static final SourceReader STANDARD = builder().build();

    private final int mostBytes;

    private SourceReader(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * Settings for a reader.
     *
     * @return a builder with the usual settings; not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text, format and charset
     * @throws IOException if the file cannot be read
     * @throws NullPointerException if {@code file} is null
     */
    public static SourceText read(Path file) throws IOException {
        return STANDARD.readFrom(file);
    }

    /**
     * Reads a stream to its end, or until there are too many bytes; the stream is not closed.
     *
     * @param stream the bytes of one document
     * @return its text, format and charset
     * @throws IOException if the stream fails
     * @throws NullPointerException if {@code stream} is null
     */
    public static SourceText read(InputStream stream) throws IOException {
        return STANDARD.readFrom(stream);
    }

    /**
     * Reads bytes.
     *
     * @param bytes the bytes of one document, may be empty
     * @return its text, format and charset
     * @throws NullPointerException if {@code bytes} is null
     */
    public static SourceText read(byte[] bytes) {
        return STANDARD.readFrom(bytes);
    }

    /**
     * Reads a file with the settings of this reader.
     *
     * @param file the file
     * @return its text, format and charset
     * @throws IOException if the file cannot be read
     * @throws NullPointerException if {@code file} is null
     */
    public SourceText readFrom(Path file) throws IOException {
        Path name = Objects.requireNonNull(file, "file").getFileName();
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, Formats.byName(name == null ? "" : name.toString()));
        }
    }

    /**
     * Reads a stream with the settings of this reader, to its end or until there are too many bytes; the stream is not closed.
     *
     * @param stream the bytes of one document; of a longer one, the byte behind the last one allowed is taken, too
     * @return its text, format and charset
     * @throws IOException if the stream fails
     * @throws NullPointerException if {@code stream} is null
     */
    public SourceText readFrom(InputStream stream) throws IOException {
        return read(Objects.requireNonNull(stream, "stream"), SourceFormat.PLAIN_TEXT);
    }

    /**
     * Reads bytes with the settings of this reader.
     *
     * @param bytes the bytes of one document, may be empty
     * @return its text, format and charset
     * @throws NullPointerException if {@code bytes} is null
     */
    public SourceText readFrom(byte[] bytes) {
        boolean whole = Objects.requireNonNull(bytes, "bytes").length <= mostBytes;
        return decoded(whole ? bytes : Arrays.copyOf(bytes, mostBytes), whole, SourceFormat.PLAIN_TEXT);
    }

    private SourceText read(InputStream stream, SourceFormat named) throws IOException {
        byte[] bytes = stream.readNBytes(mostBytes);
        boolean whole = bytes.length < mostBytes || stream.read() < 0;
        return decoded(bytes, whole, named);
    }

    private static SourceText decoded(byte[] bytes, boolean whole, SourceFormat named) {
        Decoding decoding = whole ? Decoding.of(bytes) : Decoding.ofStart(bytes);
        SourceFormat format = Formats.of(decoding.text(), named);
        SourceText source = SourceText.of(decoding.text(), format).decodedFrom(decoding.charset());
        return whole ? source : source.cutOffAfter(bytes.length);
    }

    /** Collects the settings of a reader. Not thread-safe. */
    public static final class Builder {
        private int mostBytes = STANDARD_BYTES;

        private Builder() {}

        /**
         * Sets how much of a document is read. 4 bytes for each character of {@link ParseLimits#characters()} and 4 for a mark suffice.
         *
         * @param bytes the number of bytes, at least 1
         * @return this builder
         * @throws IllegalArgumentException if {@code bytes} is less than 1
         */
        public Builder mostBytes(int bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("bytes must be at least 1: " + bytes);
            }
            mostBytes = bytes;
            return this;
        }

        /**
         * A reader with the settings made so far.
         *
         * @return a new reader
         */
        public SourceReader build() {
            return new SourceReader(mostBytes);
        }
    }
}
