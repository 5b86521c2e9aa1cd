package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what the article of an encyclopedia puts around a document: what it tells of the document, a list of its contents and
 * headings of its own (通知, 实施方案). The fields of its table (• 文号：某政〔2021〕8号) stay.
 */
final class Encyclopedia implements Cleaner {
    private static final String TABLE = "基本介绍";
    private static final int LINES_ABOVE = 20;
    private static final int LINES_OF_TABLE = 20;
    private static final int FEWEST_ENTRIES = 2;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        if (text.indexOf(TABLE) < 0) {
            return;
        }
        List<Line> lines = draft.lines();
        int table = 0;
        while (table < Math.min(lines.size(), LINES_ABOVE)
                && !lines.get(table).of(text).equals(TABLE)) {
            table++;
        }
        int first = table + 1;
        int behind = first;
        while (behind < Math.min(lines.size(), first + LINES_OF_TABLE)
                && BulletedFields.isBulleted(text, lines.get(behind))) {
            behind++;
        }
        if (behind == first || behind == lines.size()) {
            return;
        }
        // The article's name, which is the document's.
        for (int i = 1; i <= table; i++) {
            drop(draft, lines.get(i));
        }
        Set<String> headings = headings(text, lines.get(behind));
        for (int i = behind; i < lines.size() && !headings.isEmpty(); i++) {
            if (i == behind || headings.contains(lines.get(i).of(text))) {
                drop(draft, lines.get(i));
            }
        }
    }

    private static void drop(Draft draft, Line line) {
        draft.drop(line.start(), line.end(), DiagnosticCode.PAGE_CHROME);
    }

    /** The entries of the list of contents (通知，实施方案，一、总体目标，) that are none of the document's own; empty if it is no such list. */
    private static Set<String> headings(String text, Line contents) {
        String words = contents.of(text);
        String[] entries = words.split("，");
        if (!words.endsWith("，") || entries.length < FEWEST_ENTRIES) {
            return Set.of();
        }
        Set<String> headings = new HashSet<>(Arrays.asList(entries));
        headings.removeIf(entry -> MarkScanner.at(entry, 0, entry.length()).isPresent());
        return headings;
    }
}
