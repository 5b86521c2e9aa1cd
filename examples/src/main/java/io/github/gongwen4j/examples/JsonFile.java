package io.github.gongwen4j.examples;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.parser.PolicyParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a document as JSON in a file. Thread-safe; it has no state. */
public final class JsonFile {
    private JsonFile() {}

    static void write(PolicyDocument document, Path file) throws IOException {
        Files.writeString(file, PolicyJson.write(document));
    }

    static PolicyDocument read(Path file) throws IOException {
        return PolicyJson.read(Files.readString(file));
    }

    /** Arguments: a text in UTF-8 and the JSON file to write. */
    public static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[0]));
        PolicyDocument document = PolicyParser.create().parse(text).document();
        Path file = Path.of(args[1]);
        write(document, file);
        System.out.println(read(file).equals(document));
    }
}
