package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a date whose parts stand on lines of their own, as pages set each in its own element: 2019, 年, 11, 月, 15, 日. */
final class SplitDates implements Cleaner {
    private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");
    private static final int YEAR = 4;
    private static final int LONGEST_DATE = 11;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        List<Line> lines = draft.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            int last = lastOf(text, lines, i);
            for (int j = i; j < last; j++) {
                int gap = lines.get(j).end();
                int next = lines.get(j + 1).start();
                draft.replace(gap, next, "", DiagnosticCode.JOINED_LINES);
            }
            i = Math.max(i, last);
        }
    }

    /** The line on which a date ends that starts on a line; that line itself if none is split. */
    private static int lastOf(String text, List<Line> lines, int first) {
        Line line = lines.get(first);
        if (line.length() < YEAR || line.length() >= LONGEST_DATE || !isDigit(text.charAt(line.start()))) {
            return first;
        }
        StringBuilder date = new StringBuilder();
        int last = first;
        while (last < lines.size() && date.length() + lines.get(last).length() <= LONGEST_DATE) {
            date.append(text, lines.get(last).start(), lines.get(last).end());
            if (DATE.matcher(date).matches()) {
                return last;
            }
            last++;
        }
        return first;
    }
}
