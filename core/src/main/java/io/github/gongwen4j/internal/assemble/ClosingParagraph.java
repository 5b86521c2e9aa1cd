package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.outline.Line;
import java.util.List;

/** Unnumbered paragraphs behind the last item that speak of the document as a whole; they belong to no task. */
final class ClosingParagraph {
    private static final Lexicon<String> STARTS = Lexicon.read(ClosingParagraph.class, "closing-starts.txt");

    private ClosingParagraph() {}

    /** The lines without the closing paragraphs at their end. */
    static List<Line> without(List<Line> lines, String text) {
        int end = lines.size();
        int first = end;
        for (int i = end - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.mark().isPresent() || line.label().isPresent()) {
                break;
            }
            if (STARTS.at(text, line.start(), line.end()).isPresent()) {
                first = i;
            }
        }
        return lines.subList(0, first);
    }
}
