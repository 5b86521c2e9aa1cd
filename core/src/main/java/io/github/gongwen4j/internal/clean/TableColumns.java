package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.ColumnName;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** Puts bars between the columns of a table that divides work where only tabs or several blanks part them. */
final class TableColumns implements Cleaner {
    private static final int FEWEST_NAMES = 3;
    private static final int GAP = 2;
    private static final int LONGEST_HEADING = 30;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        if (!text.contains("  ")) {
            return;
        }
        boolean[] within = new boolean[1];
        TextLines.forEach(text, (start, end) -> {
            TextLines.Line line = TextLines.trim(text, start, end);
            if (line.isBlank()) {
                return;
            }
            List<int[]> gaps = gaps(text, line);
            within[0] = isHead(text, line, gaps) || (within[0] && (!gaps.isEmpty() || isHeading(text, line)));
            if (within[0]) {
                gaps.forEach(gap -> draft.replace(gap[0], gap[1], " | ", DiagnosticCode.BLANKS_IN_WORDS));
            }
        });
    }

    /** 一、人才培养 between the rows of a table. */
    private static boolean isHeading(String text, TextLines.Line line) {
        return line.length() <= LONGEST_HEADING
                && MarkScanner.at(text, line.start(), line.end()).isPresent()
                && !line.contains(text, "，。；");
    }

    private static List<int[]> gaps(String text, TextLines.Line line) {
        List<int[]> gaps = new ArrayList<>();
        int i = line.start();
        while (i < line.end()) {
            int from = i;
            while (i < line.end() && text.charAt(i) == ' ') {
                i++;
            }
            if (i - from >= GAP) {
                gaps.add(new int[] {from, i});
            }
            i = Math.max(i, from + 1);
        }
        return gaps;
    }

    private static boolean isHead(String text, TextLines.Line line, List<int[]> gaps) {
        if (gaps.size() + 1 < FEWEST_NAMES) {
            return false;
        }
        int names = 0;
        int units = 0;
        int from = line.start();
        for (int i = 0; i <= gaps.size(); i++) {
            int to = i < gaps.size() ? gaps.get(i)[0] : line.end();
            String words = text.substring(from, to);
            boolean label = Label.at(words, 0, words.length())
                    .filter(l -> l.end() == words.length())
                    .isPresent();
            names += label || ColumnName.of(words).isPresent() ? 1 : 0;
            units += label ? 1 : 0;
            from = i < gaps.size() ? gaps.get(i)[1] : to;
        }
        return names >= FEWEST_NAMES && units > 0;
    }
}
