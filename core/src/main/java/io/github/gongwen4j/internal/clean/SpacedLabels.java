package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;

/**
 * Takes the blanks out of a label that is set wide (责 任 单 位：, 时 限：, 完成时 限：) wherever it stands, so that it is known where a text has
 * lost its breaks, too. 牵头 责任单位： stays, for that blank parts two words.
 */
final class SpacedLabels implements Cleaner {
    private static final int LONGEST = 6;
    /** So many blanks stand between two characters at most. */
    private static final int WIDEST = 8;

    @Override
    public void clean(Draft draft) {
        String text = draft.text();
        if (!draft.inventory().holdsAny(" ")) {
            return;
        }
        int done = 0;
        for (int at = text.indexOf('：'); at >= 0; at = text.indexOf('：', at + 1)) {
            int start = startOf(text, at, done);
            for (int i = start; i < at; i++) {
                if (text.charAt(i) == ' ') {
                    int from = i;
                    while (text.charAt(i) == ' ') {
                        i++;
                    }
                    draft.replace(from, i, "", DiagnosticCode.BLANKS_IN_WORDS);
                }
            }
            done = at + 1;
        }
    }

    /** Where the longest label starts that is set wide and ends with the colon; the colon if there is none. */
    private static int startOf(String text, int colon, int limit) {
        StringBuilder words = new StringBuilder();
        int start = colon;
        boolean single = false;
        int i = colon;
        while (words.length() < LONGEST) {
            int from = i;
            while (i > limit && from - i < WIDEST && text.charAt(i - 1) == ' ') {
                i--;
            }
            if (i == limit || !isHan(text.charAt(i - 1))) {
                return start;
            }
            i--;
            words.insert(0, text.charAt(i));
            boolean alone = text.charAt(i + 1) == ' ' && (i == limit || !isHan(text.charAt(i - 1)));
            boolean last = words.length() == 1 && i > limit && text.charAt(i - 1) == ' ';
            single |= last || (alone && words.length() > 1);
            start = single && isLabel(words) ? i : start;
        }
        return start;
    }

    private static boolean isLabel(CharSequence words) {
        return Label.at(words, 0, words.length())
                .filter(label -> label.end() == words.length())
                .isPresent();
    }
}
