package io.github.gongwen4j.reader;

import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.parser.ParseLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

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
 * <p>Other formats need a {@link FormatReader}. Those registered are asked first, in the order of registration, then those installed; what
 * none of them recognises is read as text.
 *
 * <p>The static methods are those of a reader with the usual settings, which knows no other formats. Immutable and thread-safe.
 */
public final class SourceReader {
    /** The most bytes that are read unless a reader is told otherwise: 4 for each character of the usual limit, and 4 for a mark. */
    public static final int STANDARD_BYTES = 64 * 1024 * 1024 + 4;

    private static final SourceReader STANDARD = builder().build();

    private final int mostBytes;
    private final List<FormatReader> formatReaders;

    private SourceReader(int mostBytes, List<FormatReader> formatReaders) {
        this.mostBytes = mostBytes;
        this.formatReaders = List.copyOf(formatReaders);
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
        return STANDARD.readFrom(stream, "");
    }

    /**
     * Reads bytes.
     *
     * @param bytes the bytes of one document, may be empty
     * @return its text, format and charset
     * @throws NullPointerException if {@code bytes} is null
     */
    public static SourceText read(byte[] bytes) {
        StoredDocument document = STANDARD.stored(Objects.requireNonNull(bytes, "bytes"), "");
        return marked(TextReader.read(document), document);
    }

    /**
     * Reads a file with the settings of this reader.
     *
     * @param file the file
     * @return its text, format and charset
     * @throws IOException if the file cannot be read, or if the format reader for it fails: its exception is the cause
     * @throws NullPointerException if {@code file} is null
     */
    public SourceText readFrom(Path file) throws IOException {
        Path name = Objects.requireNonNull(file, "file").getFileName();
        try (InputStream stream = Files.newInputStream(file)) {
            return readFrom(stream, name == null ? "" : name.toString());
        }
    }

    /**
     * Reads a stream with the settings of this reader, to its end or until there are too many bytes; the stream is not closed.
     *
     * @param stream the bytes of one document; of a longer one, the byte behind the last one allowed is taken, too
     * @param name the name of the document's file, which promises a format; empty if it has none
     * @return its text, format and charset
     * @throws IOException if the stream fails, or if the format reader for it fails: its exception is the cause
     * @throws NullPointerException if a parameter is null
     */
    public SourceText readFrom(InputStream stream, String name) throws IOException {
        Objects.requireNonNull(name, "name");
        byte[] bytes = Objects.requireNonNull(stream, "stream").readNBytes(mostBytes);
        boolean more = bytes.length == mostBytes && stream.read() >= 0;
        return read(new StoredDocument(bytes, name, more));
    }

    /**
     * Reads bytes with the settings of this reader.
     *
     * @param bytes the bytes of one document, may be empty
     * @param name the name of the document's file, which promises a format; empty if it has none
     * @return its text, format and charset
     * @throws IOException if the format reader for it fails: its exception is the cause
     * @throws NullPointerException if a parameter is null
     */
    public SourceText readFrom(byte[] bytes, String name) throws IOException {
        return read(stored(Objects.requireNonNull(bytes, "bytes"), Objects.requireNonNull(name, "name")));
    }

    private StoredDocument stored(byte[] bytes, String name) {
        byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, mostBytes));
        return new StoredDocument(first, name, first.length < bytes.length);
    }

    private SourceText read(StoredDocument document) throws IOException {
        for (FormatReader reader : formatReaders) {
            try {
                if (reader.recognises(document)) {
                    return marked(reader.read(document), document);
                }
            } catch (IOException | RuntimeException e) {
                throw new IOException(reader.getClass().getName() + " cannot read " + document + ": " + e, e);
            }
        }
        return marked(TextReader.read(document), document);
    }

    private static SourceText marked(SourceText source, StoredDocument document) {
        boolean known = source.cutOffAfter().isPresent();
        return document.isCutOff() && !known ? source.cutOffAfter(document.length()) : source;
    }

    /** Collects the settings of a reader. Not thread-safe. */
    public static final class Builder {
        private int mostBytes = STANDARD_BYTES;
        private final List<FormatReader> registered = new ArrayList<>();
        private final List<FormatReader> installed = new ArrayList<>();

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
         * Registers a reader for one more format.
         *
         * @param reader the reader, asked after those registered before
         * @return this builder
         * @throws NullPointerException if {@code reader} is null
         */
        public Builder formatReader(FormatReader reader) {
            registered.add(Objects.requireNonNull(reader, "reader"));
            return this;
        }

        /**
         * Takes in the readers that are installed as service providers; they are asked after those registered. None is taken in unless
         * this method is called, so that what stands on the class path changes nothing by itself.
         *
         * @param loader the class loader that finds them, for example that of the application's main class
         * @return this builder
         * @throws NullPointerException if {@code loader} is null
         * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
         */
        public Builder installedFormatReaders(ClassLoader loader) {
            ServiceLoader.load(FormatReader.class, Objects.requireNonNull(loader, "loader"))
                    .forEach(installed::add);
            return this;
        }

        /**
         * A reader with the settings made so far.
         *
         * @return a new reader
         */
        public SourceReader build() {
            List<FormatReader> all = new ArrayList<>(registered);
            all.addAll(installed);
            return new SourceReader(mostBytes, all);
        }
    }
}
