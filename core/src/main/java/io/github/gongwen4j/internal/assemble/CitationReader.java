package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.clean.AlignedText;
import io.github.gongwen4j.internal.extract.Citations;
import io.github.gongwen4j.internal.header.DocumentNumbers;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.internal.report.Report;
import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.DocumentNumber;
import java.util.ArrayList;
import java.util.List;

/** Makes citations of the documents that the text names; each line is read once. Belongs to one run. */
final class CitationReader {
    private final AlignedText aligned;
    private final List<List<Citation>> byLine = new ArrayList<>();

    /** Reads the lines and reports the numbers that had to be repaired. */
    CitationReader(AlignedText aligned, List<Line> lines, Report report) {
        this.aligned = aligned;
        for (Line line : lines) {
            List<Citations.Found> found = Citations.in(aligned.text(), line.start(), line.end());
            found.forEach(citation -> citation.number()
                    .filter(DocumentNumbers.Found::repaired)
                    .ifPresent(number -> report.addNumberRepaired(
                            aligned.original(number.start(), number.end()),
                            aligned.text().substring(number.start(), number.end()),
                            number(number).toString())));
            byLine.add(
                    found.isEmpty()
                            ? List.of()
                            : found.stream().map(this::citation).toList());
        }
    }

    /** The citations within a stretch. */
    List<Citation> in(int start, int end) {
        List<Citations.Found> found = Citations.in(aligned.text(), start, end);
        return found.isEmpty() ? List.of() : found.stream().map(this::citation).toList();
    }

    /** The citations of a line. */
    List<Citation> of(Line line) {
        return byLine.get(line.index());
    }

    private Citation citation(Citations.Found found) {
        return new Citation(
                found.title(),
                found.number().map(this::number),
                found.kind(),
                found.shortTitle(),
                aligned.original(found.start(), found.end()));
    }

    private DocumentNumber number(DocumentNumbers.Found found) {
        return new DocumentNumber(
                found.code(), found.year(), found.serial(), aligned.original(found.start(), found.end()));
    }
}
