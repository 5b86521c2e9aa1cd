package io.github.gongwen4j.parser;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * What came of parsing a text. Immutable and thread-safe.
 *
 * @param source the text as given; all spans refer to it
 * @param cleaned its words as the parser read them
 * @param document what it says, as far as it could be read
 * @param diagnostics what was repaired, guessed or doubtful, ordered by place; unmodifiable
 */
public record ParseResult(
        SourceText source, CleanedText cleaned, PolicyDocument document, List<Diagnostic> diagnostics) {

    /**
     * Keeps what a parser gives.
     *
     * @param source the text as given
     * @param cleaned its words as the parser read them
     * @param document what it says
     * @param diagnostics what is to be said about it; copied
     * @throws NullPointerException if a parameter is null
     */
    public ParseResult {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cleaned, "cleaned");
        Objects.requireNonNull(document, "document");
        diagnostics = List.copyOf(diagnostics);
    }
}
