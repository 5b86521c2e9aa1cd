package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.clean.AlignedText;
import io.github.gongwen4j.internal.extract.Citations;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.DocumentNumber;
import java.util.ArrayList;
import java.util.List;

/** Makes citations of the documents that the text names; each line is read once. Belongs to one run. */
final class CitationReader {
    private final AlignedText aligned;
    private final List<List<Citation>> byLine = new ArrayList<>();

    CitationReader(AlignedText aligned, List<Line> lines) {
        this.aligned = aligned;
        lines.forEach(line -> byLine.add(in(line.start(), line.end())));
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
                found.number()
                        .map(n -> new DocumentNumber(
                                n.code(), n.year(), n.serial(), aligned.original(n.start(), n.end()))),
                found.kind(),
                found.shortTitle(),
                aligned.original(found.start(), found.end()));
    }
}
