package io.github.gongwen4j.parser;

import io.github.gongwen4j.model.PolicyDocument;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.source.SourceText;
import java.util.List;

/**
 * What came of parsing a text. Immutable and thread-safe.
 *
 * @param source the text as given; all spans refer to it
 * @param document what it says, as far as it could be read
 * @param diagnostics what was repaired, guessed or doubtful, ordered by place; unmodifiable
 */
public record ParseResult(SourceText source, PolicyDocument document, List<Diagnostic> diagnostics) {}
