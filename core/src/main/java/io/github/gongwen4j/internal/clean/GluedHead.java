package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds where the elements above a body were run together: title and addressees, addressees and text, signature and date.
 */
final class GluedHead {
    private static final List<String> TITLE_ENDS = List.of("的通知", "的意见", "的函", "的批复", "的决定", "的通报", "的公告", "的通告");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_RECIPIENTS = 200;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_DATE = 12;

    private GluedHead() {}

    /** The offsets within a head that start a line. */
    static Set<Integer> breaks(String text, int start, int end) {
        Set<Integer> breaks = new TreeSet<>();
        int body = title(text, start, end, breaks);
        for (int i = body; i < end; i++) {
            boolean digits = Numerals.endOfDigits(text, i, Math.min(end, i + 5)) == i + 4;
            int date = digits ? endOfDate(text, i, end) : -1;
            if (date > 0) {
                int name = startOfName(text, i, body);
                if (name >= 0) {
                    breaks.addAll(List.of(name, i, date));
                }
                i = date - 1;
            }
        }
        return breaks;
    }

    /** …的通知各县人民政府：现将…: returns where the text starts. */
    private static int title(String text, int start, int end, Set<Integer> breaks) {
        for (int i = start; i < Math.min(end, start + LONGEST_TITLE); i++) {
            if (isSentenceEnd(text.charAt(i))) {
                return start;
            }
            for (String word : TITLE_ENDS) {
                int after = i + word.length();
                while (after < end && "》”".indexOf(text.charAt(after)) >= 0) {
                    after++;
                }
                if (after < end && text.startsWith(word, i) && "各市省县区国有".indexOf(text.charAt(after)) >= 0) {
                    int colon = text.indexOf('：', after);
                    if (colon > 0 && colon < Math.min(end, after + LONGEST_RECIPIENTS)) {
                        breaks.add(after);
                        breaks.add(colon + 1);
                        return colon + 1;
                    }
                }
            }
        }
        return start;
    }

    /** The offset after 2022年3月1日; -1 if there is no such date. */
    private static int endOfDate(String text, int start, int end) {
        String words = text.substring(start, Math.min(end, start + LONGEST_DATE));
        int month = words.indexOf('月');
        int day = words.indexOf('日');
        return words.indexOf('年') == 4 && month > 4 && day > month ? start + day + 1 : -1;
    }

    /** Where the name right in front of a date starts, if a sentence ends in front of it; -1 if not. */
    private static int startOfName(String text, int date, int limit) {
        int from = date;
        while (from > limit && date - from <= LONGEST_NAME && !isSentenceEnd(text.charAt(from - 1))) {
            from--;
        }
        boolean sentence = from > limit && isSentenceEnd(text.charAt(from - 1));
        return sentence && UnitNames.isName(text.substring(from, date).strip()) ? from : -1;
    }
}
