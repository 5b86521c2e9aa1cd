package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.numbering.AnnexMark;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the annexes that a document names (附件：1.任务清单2.任务分工) and that follow it on the same line (附件1任务清单…): the name stands a
 * second time, which tells where it ends.
 */
final class GluedAnnexes {
    /** What stands in front of the names of the annexes. */
    static final String LIST = "附件：";

    private static final CharacterSet STARTS = CharacterSet.of("附");
    private static final String ANNEX = "附件";
    private static final int SHORTEST_NAME = 5;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_ANNEXES = 20;
    private static final int YEAR = 4;

    private final String text;
    private final int end;
    /** Where the name of each annex starts in the list. */
    private final List<Integer> names = new ArrayList<>();

    private final Set<Integer> breaks = new TreeSet<>();

    private GluedAnnexes(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The offsets within a stretch that start a line. */
    static Set<Integer> in(String text, int start, int end) {
        GluedAnnexes annexes = new GluedAnnexes(text, end);
        annexes.first(start);
        for (int i = STARTS.indexIn(text, start, end); i < end; i = STARTS.indexIn(text, i + 1, end)) {
            if (!text.startsWith(ANNEX, i)) {
                continue;
            }
            if (text.startsWith(LIST, i)) {
                annexes.list(i);
            } else {
                annexes.annex(i);
            }
        }
        return annexes.breaks;
    }

    /** 附件1某市…任务清单 at the start of a text: nothing stands in front that could have annexes. */
    private void first(int start) {
        int digits = start + ANNEX.length();
        if (start > 0 || !text.startsWith(ANNEX)) {
            return;
        }
        int behind = AnnexMark.endOfNumber(text, digits, end);
        behind += behind < end && text.charAt(behind) == '：' ? 1 : 0;
        if (behind - digits < YEAR) {
            breaks.add(behind);
        }
    }

    /** 附件：1.…2.…, or one name alone. */
    private void list(int start) {
        names.clear();
        int sentence = Blanks.before(text, start, 0);
        if (sentence > 0 && isSentenceEnd(text.charAt(sentence - 1))) {
            breaks.add(start);
        }
        int from = start + ANNEX.length() + 1;
        int at = afterNumber(from, 1);
        names.add(at < 0 ? from : at);
        for (int number = 2; at >= 0 && number <= MOST_ANNEXES; number++) {
            int next = -1;
            for (int i = at + SHORTEST_NAME; i < Math.min(end, at + LONGEST_NAME) && next < 0; i++) {
                next = isDigit(text.charAt(i - 1)) ? -1 : afterNumber(i, number);
                if (next >= 0) {
                    breaks.add(i);
                }
            }
            at = next;
            if (at >= 0) {
                names.add(at);
            }
        }
    }

    private int afterNumber(int start, int number) {
        int digits = Numerals.endOfDigits(text, start, Math.min(end, start + 2));
        boolean matches = digits > start
                && digits < end
                && ".、".indexOf(text.charAt(digits)) >= 0
                && Numerals.value(text.substring(start, digits)) == number;
        return matches ? digits + 1 : -1;
    }

    /** 附件1 and the name. */
    private void annex(int start) {
        int from = start + ANNEX.length();
        int digits = AnnexMark.endOfNumber(text, from, end);
        int number = digits > from ? Numerals.value(text.substring(from, digits)) : 1;
        if (number < 1 || number > names.size()) {
            return;
        }
        int listed = names.get(number - 1);
        int length = common(listed, digits, start);
        if (length >= SHORTEST_NAME && listed + length <= start) {
            breaks.addAll(List.of(start, digits, digits + length));
            if (number == names.size()) {
                breaks.add(listed + length);
            }
        }
    }

    /** How long the name is that stands at two places; where more is alike than the name, its last word tells. */
    private int common(int listed, int again, int limit) {
        int length = 0;
        int most = Math.min(LONGEST_NAME, Math.min(limit - listed, end - again));
        while (length < most && text.charAt(listed + length) == text.charAt(again + length)) {
            length++;
        }
        for (int shorter = length; shorter > length - 3 && shorter >= SHORTEST_NAME; shorter--) {
            if (DocumentTypes.endOf(text.substring(again, again + shorter)).isPresent()) {
                return shorter;
            }
        }
        return length;
    }
}
