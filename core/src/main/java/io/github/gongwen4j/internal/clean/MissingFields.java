package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Ahead;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** Finds the fields that lost the break in front of them while others of their name kept theirs: 。整改措施： where lines start with 整改措施：. */
final class MissingFields {
    /** So many lines that start with a label are a habit of the text. */
    private static final int HABIT = 2;

    private final String text;
    private final List<String> labels;
    private final Ahead colons;

    private MissingFields(String text, List<String> labels) {
        this.text = text;
        this.labels = labels;
        this.colons = new Ahead(text, '：');
    }

    /** Adds the offsets within the lines of a text, those that are not blank, that start a field. */
    static void find(String text, List<Line> lines, NavigableSet<Integer> found) {
        List<String> labels = labelsOf(text, lines);
        if (!labels.isEmpty()) {
            MissingFields fields = new MissingFields(text, labels);
            for (Line line : lines) {
                fields.findIn(line, found);
            }
        }
    }

    /** The labels, with their colons, with which several lines start. */
    private static List<String> labelsOf(String text, List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            Label label = Label.at(text, line.start(), line.end()).orElse(null);
            if (label != null && label.start() == line.start() && text.charAt(label.end() - 1) == '：') {
                counts.merge(text.substring(label.start(), label.end()), 1, Integer::sum);
            }
        }
        List<String> labels = new ArrayList<>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() >= HABIT) {
                labels.add(count.getKey());
            }
        }
        return labels;
    }

    private void findIn(Line line, NavigableSet<Integer> found) {
        int colon = colons.next(line.start());
        while (colon < line.end()) {
            for (String label : labels) {
                int start = colon + 1 - label.length();
                if (start > line.start() && text.startsWith(label, start) && endsLine(start, line.start())) {
                    found.add(start);
                }
            }
            colon = colons.next(colon + 1);
        }
    }

    private boolean endsLine(int offset, int lineStart) {
        char before = text.charAt(offset - 1);
        return isSentenceEnd(before) || before == '）' || FieldValue.mayEndAt(text, offset, lineStart);
    }
}
