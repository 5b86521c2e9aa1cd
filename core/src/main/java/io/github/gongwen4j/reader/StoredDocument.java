package io.github.gongwen4j.reader;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;

/** A document as it is stored: its bytes and the name of its file. Immutable and thread-safe. */
public final class StoredDocument {
    private final byte[] bytes;
    private final String name;
    private final boolean cutOff;

    /** Keeps the array; the caller must not change it. */
    StoredDocument(byte[] bytes, String name, boolean cutOff) {
        this.bytes = bytes;
        this.name = name;
        this.cutOff = cutOff;
    }

    /**
     * A whole document.
     *
     * @param bytes the bytes, may be empty; copied
     * @param name the name of its file, without directories; empty if it has none
     * @return the document
     * @throws NullPointerException if a parameter is null
     */
    public static StoredDocument of(byte[] bytes, String name) {
        return new StoredDocument(
                Objects.requireNonNull(bytes, "bytes").clone(), Objects.requireNonNull(name, "name"), false);
    }

    /**
     * The name of the document's file.
     *
     * @return the name without directories; empty if the document was no file and nobody named it
     */
    public String name() {
        return name;
    }

    /**
     * Whether the name ends so, capitals or not.
     *
     * @param ending the ending with its point, such as {@code .docx}
     * @return false if the document has no name
     * @throws NullPointerException if {@code ending} is null
     */
    public boolean isNamed(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the document starts with some bytes, as most formats other than text do.
     *
     * @param mark the bytes, each 0 to 255
     * @return false if the document is shorter
     */
    public boolean startsWith(int... mark) {
        return startsWith(bytes, mark);
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number of bytes that were read.
     *
     * @return at least 0
     */
    public int length() {
        return bytes.length;
    }

    /**
     * Whether the document is longer than the reader's limit, so that these are only its first bytes.
     *
     * @return true if bytes are missing at the end
     */
    public boolean isCutOff() {
        return cutOff;
    }

    /**
     * The bytes that were read.
     *
     * @return a new stream, which starts with the first byte and need not be closed
     */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /**
     * A short description, not the content.
     *
     * @return the name, if there is one, and the number of bytes
     */
    @Override
    public String toString() {
        return (name.isEmpty() ? "a document" : name) + " of " + bytes.length + " bytes";
    }
}
