package io.github.gongwen4j.examples;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.Position;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows what was repaired, assumed or doubtful in a text, and where. Thread-safe; it has no state. */
public final class Remarks {
    private Remarks() {}

    /** A line for each diagnostic, ordered by place: line, column, severity, code and message. */
    static List<String> remarksOn(String text) {
        ParseResult result = PolicyParser.create().parse(text);
        return result.diagnostics().stream().map(d -> line(d, result)).toList();
    }

    private static String line(Diagnostic remark, ParseResult result) {
        Position place = result.source().position(remark.span().start());
        return place + " " + remark.severity() + " " + remark.code().id() + " " + remark.message(Locale.CHINESE);
    }

    /** Argument: a text in UTF-8. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        remarksOn(Files.readString(Path.of(args[0]))).forEach(out::println);
    }
}
