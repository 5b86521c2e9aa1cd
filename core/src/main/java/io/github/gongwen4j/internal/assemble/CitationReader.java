package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Citations;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Citation;
import io.github.gongwen4j.model.DocumentNumber;
import java.util.ArrayList;
import java.util.List;

/** Makes citations of the documents that the text names. */
final class CitationReader {
    private CitationReader() {}

    static Citation read(Run run, Citations.Found found) {
        return new Citation(
                found.title(),
                found.number()
                        .map(n -> new DocumentNumber(n.code(), n.year(), n.serial(), run.span(n.start(), n.end()))),
                found.kind(),
                found.shortTitle(),
                run.span(found.start(), found.end()));
    }

    static List<Citation> in(Run run, List<Line> lines) {
        List<Citation> citations = new ArrayList<>();
        for (Line line : lines) {
            Citations.in(run.text(), line.start(), line.end()).forEach(c -> citations.add(read(run, c)));
        }
        return citations;
    }
}
