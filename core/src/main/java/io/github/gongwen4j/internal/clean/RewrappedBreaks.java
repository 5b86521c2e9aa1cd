package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.List;

/**
 * Restores the breaks of a text that had lost them before it was wrapped at one width: only where its lines are joined again does it show
 * that several paragraphs stand on each.
 */
final class RewrappedBreaks implements Cleaner {
    /** No item that stands alone is as long and holds the numbers of others. */
    private static final int LONG = 300;

    private final RestoredBreaks breaks = new RestoredBreaks();

    @Override
    public void clean(Draft draft) {
        List<Line> lines = draft.lines();
        if (RestoredBreaks.areLong(lines) || lines.stream().anyMatch(line -> holdsItems(draft.text(), line))) {
            breaks.clean(draft);
        }
    }

    private static boolean holdsItems(String text, Line line) {
        // The points of a table's cell are none of the text's.
        return line.length() >= LONG
                && !line.contains(text, "|")
                && NumberedSentences.in(text, line.start(), line.end());
    }
}
