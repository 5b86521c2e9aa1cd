package io.github.gongwen4j.reader;

import io.github.gongwen4j.model.source.SourceFormat;
import io.github.gongwen4j.model.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads a stored document: finds its charset and its format and keeps all of its characters, markup included.
 *
 * <p>Charset: a byte order mark (UTF-8, UTF-16) decides; else bytes that are valid UTF-8 are UTF-8; else they are GB18030, which
 * includes GBK and GB2312. Bytes that cannot be decoded become U+FFFD, which the parser reports. Format: what the text itself
 * shows, else the file name's ending. Immutable and thread-safe.
 */
public final class SourceReader {
    private SourceReader() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text, format and charset
     * @throws IOException if the file cannot be read
     * @throws NullPointerException if {@code file} is null
     */
    public static SourceText read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(Objects.requireNonNull(file, "file"));
        Path name = file.getFileName();
        return decoded(bytes, Formats.byName(name == null ? "" : name.toString()));
    }

    /**
     * Reads a stream to its end; the stream is not closed.
     *
     * @param stream the bytes of one document
     * @return its text, format and charset
     * @throws IOException if the stream fails
     * @throws NullPointerException if {@code stream} is null
     */
    public static SourceText read(InputStream stream) throws IOException {
        return read(Objects.requireNonNull(stream, "stream").readAllBytes());
    }

    /**
     * Reads bytes.
     *
     * @param bytes the bytes of one document, may be empty
     * @return its text, format and charset
     * @throws NullPointerException if {@code bytes} is null
     */
    public static SourceText read(byte[] bytes) {
        return decoded(Objects.requireNonNull(bytes, "bytes"), SourceFormat.PLAIN_TEXT);
    }

    private static SourceText decoded(byte[] bytes, SourceFormat named) {
        Decoding decoding = Decoding.of(bytes);
        SourceFormat format = Formats.of(decoding.text(), named);
        return SourceText.of(decoding.text(), format).decodedFrom(decoding.charset());
    }
}
