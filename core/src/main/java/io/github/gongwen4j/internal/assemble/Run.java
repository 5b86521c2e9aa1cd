package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.clean.AlignedText;
import io.github.gongwen4j.internal.extract.Statements;
import io.github.gongwen4j.internal.extract.Times;
import io.github.gongwen4j.internal.lexicon.Occurrences;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.source.Span;
import java.util.List;

/**
 * What all readers of one run share.
 *
 * @param aligned the clean text and where it comes from
 * @param year the years by which times are resolved
 * @param times finds times
 * @param statements finds responsibility statements
 * @param citations the documents that the lines name
 * @param zeros where 零 stands
 * @param bars where {@code |} stands, which parts the cells of tables
 * @param report takes diagnostics
 */
record Run(
        AlignedText aligned,
        DocumentYear year,
        Times times,
        Statements statements,
        CitationReader citations,
        Occurrences zeros,
        Occurrences bars,
        Report report) {

    static Run of(AlignedText aligned, List<Line> lines, DocumentYear year, Report report) {
        Times times = new Times(aligned.text(), year.earliest());
        return new Run(
                aligned,
                year,
                times,
                new Statements(aligned.text(), times),
                new CitationReader(aligned, lines, report),
                Occurrences.of("零", aligned.text()),
                Occurrences.of("|", aligned.text()),
                report);
    }

    String text() {
        return aligned.text();
    }

    String text(int start, int end) {
        return aligned.text().substring(start, end);
    }

    Span span(int start, int end) {
        return aligned.original(start, end);
    }
}
