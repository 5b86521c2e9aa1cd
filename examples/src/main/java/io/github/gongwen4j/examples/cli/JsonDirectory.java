package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.model.PolicyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The directory into which a run writes a JSON file for each input. State of a single run. */
final class JsonDirectory {
    private final Path directory;
    private final Map<Path, String> written = new HashMap<>();

    JsonDirectory(Path directory) {
        this.directory = directory;
    }

    /** Writes the document to the file that has the input's name and the extension {@code .json}. */
    void write(String input, PolicyDocument document) throws InputException {
        Path file = directory.resolve(stem(input) + ".json");
        String other = written.get(file);
        if (other != null) {
            throw new InputException(input, "not written: " + file + " already holds the result of " + other);
        }
        String json = PolicyJson.write(document);
        try {
            if (!input.equals(Input.STANDARD_INPUT) && Files.exists(file) && Files.isSameFile(file, Path.of(input))) {
                throw new InputException(input, "not written: the result would replace the input");
            }
            Files.createDirectories(directory);
            Files.writeString(file, json);
        } catch (IOException e) {
            throw new InputException(input, "cannot write " + file + ": " + e);
        }
        written.put(file, input);
    }

    private static String stem(String input) {
        if (input.equals(Input.STANDARD_INPUT)) {
            return "stdin";
        }
        Path last = Path.of(input).getFileName();
        String name = last == null ? input : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
