package io.github.gongwen4j.examples.cli;

import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.Severity;
import io.github.gongwen4j.model.source.SourceText;
import java.util.List;

/**
 * An input and what is wrong with it.
 *
 * @param name the file as the user named it, {@code -} for standard input
 * @param source its text
 * @param findings ordered by place
 */
record Checked(String name, SourceText source, List<Diagnostic> findings) {

    /** The findings of a severity or a greater one. */
    List<Diagnostic> atLeast(Severity least) {
        return findings.stream().filter(d -> d.severity().compareTo(least) >= 0).toList();
    }

    /** How many findings there are of a severity. */
    long count(Severity severity) {
        return findings.stream().filter(d -> d.severity() == severity).count();
    }
}
