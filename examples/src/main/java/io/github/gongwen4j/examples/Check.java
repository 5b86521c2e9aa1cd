package io.github.gongwen4j.examples;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.rules.Edits;
import io.github.gongwen4j.rules.Profile;
import io.github.gongwen4j.rules.Validator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Shows what a clerk would send back, and mends what can be mended without him. Thread-safe; it has no state. */
public final class Check {
    private static final Validator VALIDATOR = Validator.standard(Profile.WEB)
            .without("OL106") // levels may be left out
            .severity("UN102", Severity.WARNING); // but somebody must lead

    private Check() {}

    static List<Diagnostic> findings(String text) {
        return VALIDATOR.validate(PolicyParser.create().parse(text)).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    static String corrected(String text) {
        return Edits.apply(text, Edits.safe(findings(text)));
    }

    /** Argument: a text in UTF-8. */
    public static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        findings(text).forEach(f -> out.println(f.code().id() + " " + f.message(Locale.CHINESE)));
        out.println(corrected(text));
    }
}
