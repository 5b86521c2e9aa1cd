package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.outline.Line;
import java.util.List;

/**
 * Unnumbered paragraphs behind the last item that speak of the document as a whole; they belong to no task. Their first words tell,
 * or that the item was closed by a responsibility statement.
 */
final class ClosingParagraph {
    private static final Lexicon<String> STARTS = Lexicon.read(ClosingParagraph.class, "closing-starts.txt");

    private ClosingParagraph() {}

    /** The lines without the closing paragraphs at their end. */
    static List<Line> without(List<Line> lines, String text) {
        int first = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.mark().isPresent() || line.label().isPresent()) {
                return lines.subList(0, line.mark().isPresent() && endsWithStatement(line, text) ? i + 1 : first);
            }
            if (STARTS.at(text, line.start(), line.end()).isPresent()) {
                first = i;
            }
        }
        return lines.subList(0, first);
    }

    private static boolean endsWithStatement(Line line, String text) {
        int end = text.charAt(line.end() - 1) == '。' ? line.end() - 1 : line.end();
        int open = text.charAt(end - 1) == '）' ? Brackets.openerOf(text, end - 1, line.start()) : -1;
        if (open <= line.bodyStart()) {
            return false;
        }
        // （市政府办公室负责，9月底前完成）
        int comma = Brackets.indexOutside(text, open + 1, end - 1, "，；");
        return RoleWords.atEnd(text, open + 1, end - 1).isPresent()
                || RoleWords.atEnd(text, open + 1, comma).isPresent()
                || Label.at(text, open + 1, end - 1)
                                .filter(l -> l.kind().isUnits())
                                .isPresent();
    }
}
