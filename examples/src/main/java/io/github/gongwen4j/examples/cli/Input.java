package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.reader.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A text to parse.
 *
 * @param name the file as the user named it, {@code -} for standard input
 * @param source all of it, with the charset and the format found
 */
record Input(String name, SourceText source) {
    static final String STANDARD_INPUT = "-";

    static Input read(String name, InputStream standardInput) throws InputException {
        return new Input(name, decoded(name, source(name, standardInput)));
    }

    private static SourceText source(String name, InputStream standardInput) throws InputException {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return SourceReader.read(standardInput);
            }
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new InputException(name, "is a directory");
            }
            return SourceReader.read(file);
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

    /** Bytes of zero stand in programs, pictures and archives, and in no text but UTF-16, which its mark announces. */
    private static SourceText decoded(String name, SourceText source) throws InputException {
        int zero = source.text().indexOf('\0');
        if (zero >= 0) {
            throw new InputException(name, "is not text: a zero byte at offset " + zero);
        }
        return source;
    }
}
