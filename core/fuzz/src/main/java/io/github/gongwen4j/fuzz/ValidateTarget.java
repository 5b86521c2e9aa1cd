package io.github.gongwen4j.fuzz;

import io.github.gongwen4j.model.source.SourceText;
import io.github.gongwen4j.parser.ParseResult;
import io.github.gongwen4j.parser.PolicyParser;
import io.github.gongwen4j.rules.Profile;
import io.github.gongwen4j.rules.Validator;
import java.nio.charset.StandardCharsets;

/** Checks any text by all rules. */
public final class ValidateTarget {
    private static final PolicyParser PARSER = PolicyParser.create();
    private static final Validator VALIDATOR = Validator.standard(Profile.ARCHIVE);

    private ValidateTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        ParseResult result = PARSER.parse(SourceText.of(new String(data, StandardCharsets.UTF_8)));
        Laws.findingsLieWithin(VALIDATOR.validate(result), result.source().length());
        Laws.require(VALIDATOR.validate(result).equals(VALIDATOR.validate(result)), "a second check says the same");
        Laws.findingsLieWithin(
                VALIDATOR.validate(result.document()), result.source().length());
    }
}
