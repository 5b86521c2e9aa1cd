package io.github.gongwen4j.fuzz;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.reader.SourceReader;
import io.github.gongwen4j.seeds.Seed;
import io.github.gongwen4j.seeds.Seeds;
import io.github.gongwen4j.seeds.SpecExample;
import io.github.gongwen4j.seeds.Specs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes what a target starts from: the examples of the manual and the seeds, in parts, as the target wants them. */
public final class Corpus {
    /** Characters; what is longer takes the fuzzer long to change and to understand. */
    private static final int PART = 900;

    private Corpus() {}

    /** Writes the files. Arguments: a directory, the name of a target, a directory of further documents, which need not be there. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Files.createDirectories(directory.resolveSibling("found-" + arguments[1]));
        int number = 0;
        List<String> texts = texts();
        addDocuments(Path.of(arguments[2]), texts);
        for (String input : inputs(arguments[1], texts)) {
            Files.writeString(directory.resolve(String.valueOf(number++)), input, StandardCharsets.UTF_8);
        }
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        Specs.examples().stream().map(SpecExample::input).forEach(texts::add);
        Seeds.all().stream().map(Seed::text).forEach(text -> addParts(text, texts));
        return texts;
    }

    private static void addDocuments(Path directory, List<String> texts) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> documents = Files.list(directory).sorted()) {
                for (Path document : documents.toList()) {
                    addParts(SourceReader.read(document).text(), texts);
                }
            }
        }
    }

    private static void addParts(String text, List<String> parts) {
        for (int i = 0; i < text.length(); i += PART) {
            parts.add(text.substring(i, Math.min(text.length(), i + PART)));
        }
    }

    private static List<String> inputs(String target, List<String> texts) {
        return switch (target) {
            case "JsonTarget" -> texts.stream().map(Corpus::json).toList();
            case "HtmlTarget" -> texts.stream().map(Corpus::page).toList();
            default -> texts;
        };
    }

    private static String json(String text) {
        return PolicyJson.write(PolicyParser.create().parse(text).document());
    }

    private static String page(String text) {
        return text.startsWith("<") ? text : "<p>" + text.replace("\n", "</p>\n<p>") + "</p>";
    }
}
