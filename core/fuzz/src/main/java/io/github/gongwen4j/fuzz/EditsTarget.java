package io.github.gongwen4j.fuzz;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.SuggestedEdit;
import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.rules.Edits;
import io.github.gongwen4j.rules.Profile;
import io.github.gongwen4j.rules.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes the edits that findings about any text suggest, and parses what comes of it. */
public final class EditsTarget {
    private static final PolicyParser PARSER = PolicyParser.create();
    private static final Validator VALIDATOR = Validator.standard(Profile.ARCHIVE);

    private EditsTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        ParseResult result = PARSER.parse(SourceText.of(new String(data, StandardCharsets.UTF_8)));
        List<Diagnostic> findings = VALIDATOR.validate(result);
        List<SuggestedEdit> all = findings.stream()
                .flatMap(finding -> finding.suggestedEdit().stream())
                .toList();
        String text = result.source().text();
        Laws.require(Edits.apply(text, List.of()).equals(text), "no edits change nothing");
        Laws.check(SourceText.of(Edits.apply(text, Edits.safe(findings))));
        PARSER.parse(Edits.apply(text, all));
    }
}
