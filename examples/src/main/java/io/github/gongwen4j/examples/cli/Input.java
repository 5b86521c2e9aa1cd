package io.github.gongwen4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A text to parse.
 *
 * @param name the file as the user named it, {@code -} for standard input
 * @param text all of it
 */
record Input(String name, String text) {
    static final String STANDARD_INPUT = "-";

    static Input read(String name, InputStream standardInput) throws InputException {
        return new Input(name, decode(name, bytes(name, standardInput)));
    }

    private static byte[] bytes(String name, InputStream standardInput) throws InputException {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return standardInput.readAllBytes();
            }
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new InputException(name, "is a directory");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InputException(name, "no such file");
        } catch (AccessDeniedException e) {
            throw new InputException(name, "permission denied");
        } catch (InvalidPathException e) {
            throw new InputException(name, "no valid file name: " + e.getReason());
        } catch (IOException e) {
            throw new InputException(name, "cannot be read: " + e.getMessage());
        }
    }

    /** Refuses malformed bytes, which new String(…) would replace silently. */
    private static String decode(String name, byte[] bytes) throws InputException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            throw new InputException(name, "is not UTF-8 text: malformed at byte offset " + in.position());
        }
        return out.flip().toString();
    }
}
