package io.github.gongwen4j.fuzz;

import io.github.gongwen4j.json.PolicyJson;
import io.github.gongwen4j.parser.PolicyParser;
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

/** Writes what a target starts from: the examples of the manual and the seeds, in parts, as the target wants them. */
public final class Corpus {
    /** Characters; what is longer takes the fuzzer long to change and to understand. */
    private static final int PART = 900;

    private Corpus() {}

    /** Writes the files. Arguments: a directory, the name of a target. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Files.createDirectories(directory.resolveSibling("found-" + arguments[1]));
        int number = 0;
        for (String input : inputs(arguments[1])) {
            Files.writeString(directory.resolve(String.valueOf(number++)), input, StandardCharsets.UTF_8);
        }
    }

    private static List<String> inputs(String target) {
        List<String> texts = new ArrayList<>();
        Specs.examples().stream()
                .filter(example ->
                        !target.equals("HtmlTarget") || example.format().equals("html"))
                .map(SpecExample::input)
                .forEach(texts::add);
        for (Seed seed : Seeds.all()) {
            for (int i = 0; i < seed.text().length(); i += PART) {
                texts.add(seed.text().substring(i, Math.min(seed.text().length(), i + PART)));
            }
        }
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
