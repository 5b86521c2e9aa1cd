package io.github.gongwen4j.examples;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.registry.DocumentUnit;
import io.github.gongwen4j.registry.DocumentUnits;
import io.github.gongwen4j.registry.UnitRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the bodies that answer for the tasks of a document, each once under its full name. Thread-safe; it has no state. */
public final class BodiesOfDocument {
    private static final UnitRegistry REGISTRY =
            UnitRegistry.standard().toBuilder().alias("减负办", "减轻企业负担工作办公室").build();

    private BodiesOfDocument() {}

    /** A line for each body: its full name, the names as written, how many tasks it has in which role, its members. */
    static List<String> bodiesOf(PolicyDocument document) {
        DocumentUnits units = REGISTRY.units(document);
        return units.all().stream().map(BodiesOfDocument::line).toList();
    }

    private static String line(DocumentUnit unit) {
        String roles = unit.tasksByRole().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().size())
                .collect(Collectors.joining(", "));
        String members = unit.members().isEmpty() ? "" : ", " + unit.members().size() + " members";
        return unit.name() + " " + unit.writtenNames() + ": " + roles + members;
    }

    /** Argument: a text in UTF-8. */
    public static void main(String[] args) throws IOException {
        PolicyDocument document =
                PolicyParser.create().parse(Files.readString(Path.of(args[0]))).document();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        bodiesOf(document).forEach(out::println);
    }
}
