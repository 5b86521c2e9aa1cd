package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.DescribedField;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts bars between the fields of a portal's table that stand on one line with wide gaps between them (索引号：…  文号：…  发布机构：…), where
 * one of them tells an element of the header.
 */
final class DescribingRow {
    private static final String BAR = " | ";
    private static final int GAP = 2;
    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 12;

    private DescribingRow() {}

    /** Rewrites a line if it is such a row. */
    static boolean clean(Draft draft, Line line) {
        String text = draft.text();
        List<int[]> gaps = new ArrayList<>();
        int known = 0;
        boolean tells = false;
        int start = line.start();
        while (start < line.end()) {
            int end = endOfField(text, start, line.end());
            Optional<DescribedField> field = fieldAt(text, start, end);
            known += field.isPresent() ? 1 : 0;
            tells |= field.filter(f -> !f.label().isEmpty()).isPresent();
            start = Blanks.after(text, end, line.end());
            if (start < line.end()) {
                gaps.add(new int[] {end, start});
            }
        }
        boolean row = tells && known >= FEWEST;
        if (row) {
            gaps.forEach(gap -> draft.replace(gap[0], gap[1], BAR, DiagnosticCode.BLANKS_IN_WORDS));
        }
        return row;
    }

    private static int endOfField(String text, int start, int limit) {
        int end = start;
        while (end < limit && Blanks.after(text, end, limit) - end < GAP) {
            end++;
        }
        return end;
    }

    private static Optional<DescribedField> fieldAt(String text, int start, int end) {
        int colon = text.substring(start, Math.min(end, start + LONGEST_NAME)).indexOf('：');
        return colon <= 0 ? Optional.empty() : DescribedField.of(text.substring(start, start + colon));
    }
}
