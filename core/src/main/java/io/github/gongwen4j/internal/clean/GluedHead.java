package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;
import java.util.Optional;
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
    private static final int SHORTEST_NAME = 6;
    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 10;

    private GluedHead() {}

    /** The offsets within a head that start a line. */
    static Set<Integer> breaks(String text, int start, int end) {
        Set<Integer> breaks = new TreeSet<>();
        int body = title(text, start, end, breaks);
        enclosure(text, start, body, end, breaks);
        number(text, start, end, breaks);
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

    /** The name in 印发《…》 stands again, without marks, above the enclosed text. */
    private static void enclosure(String text, int start, int body, int end, Set<Integer> breaks) {
        String head = text.substring(start, Math.max(start, body));
        int open = Math.max(head.indexOf('〈'), head.indexOf('〈') < 0 ? head.indexOf('《') : -1);
        int close = open < 0 ? -1 : firstOf(head, "》〉", open);
        if (close < open + SHORTEST_NAME) {
            return;
        }
        String name = head.substring(open + 1, close);
        for (int at = text.indexOf(name, body); at >= 0 && at < end; at = text.indexOf(name, at + 1)) {
            if ("《〈“".indexOf(text.charAt(at - 1)) < 0) {
                breaks.add(at);
                breaks.add(at + name.length());
                return;
            }
        }
    }

    private static int firstOf(String text, String marks, int from) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** …委员会某卫发〔2021〕13号关于…: the number stands on a line of its own. */
    private static void number(String text, int start, int end, Set<Integer> breaks) {
        for (int i = start; i < Math.min(end, start + LONGEST_TITLE); i++) {
            int year = "〔（[".indexOf(text.charAt(i)) >= 0 ? Numerals.endOfDigits(text, i + 1, end) : i;
            boolean bracketed = year - i == 5 && year < end && "〕）]".indexOf(text.charAt(year)) >= 0;
            int serial = bracketed ? Numerals.endOfDigits(text, year + 1, end) : year;
            if (bracketed && serial > year + 1 && serial < end && text.charAt(serial) == '号') {
                breaks.add(serial + 1);
                startOfCode(text, start, i).ifPresent(breaks::add);
                return;
            }
        }
    }

    private static Optional<Integer> startOfCode(String text, int start, int bracket) {
        for (int code = bracket - SHORTEST_CODE; code > Math.max(start, bracket - LONGEST_CODE); code--) {
            String before = text.substring(Math.max(start, code - LONGEST_NAME), code);
            if (before.endsWith("通知")
                    || before.endsWith("文件")
                    || UnitNames.endAt(before, before.length(), 0)
                            .filter(m -> m.end() - m.start() > 1)
                            .isPresent()) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
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
