package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.JointNames;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Finds the issuer's name and the date, and what stands below them, behind a sentence's end on the same line. */
final class GluedSignatures {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_NAMES = 150;
    private static final int LONGEST_DATE = 14;
    private static final int MOST_NAMES = 10;
    private static final int MOST_DATES = 20;
    private static final Lexicon<String> OWN_LINES = Lexicon.of(List.of("（此件", "（联系人", "联系人：", "抄送：", "主送：", "附件："));

    /** No sentence holds these, whatever stands in front of them. */
    private static final Lexicon<String> RECORDS =
            Lexicon.of(List.of("抄送：", "抄报：", "主送：", "分送：", "出席：", "列席：", "请假：", "记录："));

    private static final String PRINTING = "印发";
    /** 市教育局2019年3月1日印发的《暂行办法》同时废止: a sentence goes on behind the date. */
    private static final Lexicon<String> GOING_ON = Lexicon.read(GluedSignatures.class, "behind-dates.txt");

    private GluedSignatures() {}

    /**
     * The offsets within a stretch that start a line.
     *
     * @param names names that issue the document: such a one with a date behind it is a signature whatever stands in front of it
     */
    static NavigableSet<Integer> in(String text, int start, int end, Collection<String> names) {
        NavigableSet<Integer> breaks = new TreeSet<>();
        int i = start;
        while (i < end) {
            int day = Numerals.endOfDigits(text, i, Math.min(end, i + 5)) == i + 4 ? endOfDate(text, i, end) : -1;
            int date = day > 0 && GOING_ON.at(text, day, end).isEmpty() ? day : -1;
            int printing = date > 0 ? endOfPrinting(text, date, end) : -1;
            int name = date > 0 ? startOfName(text, i, start, printing > 0) : -1;
            name = name < 0 && printing > 0 ? startOfPrinter(text, i, start, names) : name;
            if (name >= 0 && printing < 0) {
                JointNames.in(text, name, i).forEach(issuer -> breaks.add(issuer.start()));
            }
            if (name >= 0) {
                breaks.addAll(
                        printing < 0 ? List.of(name, i, date) : List.of(afterSentence(text, name), name, printing));
            }
            List<Integer> known = date > 0 && printing < 0 ? startsOfNames(text, i, start, names) : List.of();
            if (!known.isEmpty()) {
                breaks.addAll(known);
                breaks.addAll(List.of(i, date));
            }
            boolean behind = i > start && (isSentenceEnd(text.charAt(i - 1)) || "日）".indexOf(text.charAt(i - 1)) >= 0);
            boolean record = i > start && "，、；（《“：".indexOf(text.charAt(i - 1)) < 0;
            if ((behind && OWN_LINES.at(text, i, end).isPresent())
                    || (record && RECORDS.at(text, i, end).isPresent())) {
                breaks.add(i);
            }
            i = Math.max(i + 1, date);
        }
        return breaks;
    }

    /** Whether a record or a remark below a signature starts at an offset: 抄送：, （此件公开发布）. */
    static boolean startsOwn(String text, int offset, int end) {
        return OWN_LINES.at(text, offset, end).isPresent()
                || RECORDS.at(text, offset, end).isPresent();
    }

    /** Where the first record (抄送：) within a stretch starts; its end if there is none. */
    static int recordIn(String text, int start, int end) {
        int i = start;
        while (i < end && RECORDS.at(text, i, end).isEmpty()) {
            i++;
        }
        return i;
    }

    /** Where the first dates within a stretch start that stand behind what ends like a name. */
    static List<Integer> dates(String text, int start, int end) {
        List<Integer> dates = new ArrayList<>();
        for (int i = start + 1; i < end && dates.size() < MOST_DATES; i++) {
            int year = text.charAt(i - 1) == ' ' ? i - 5 : i - 4;
            boolean date = text.charAt(i) == '年' && year > start && endOfDate(text, year, end) > 0;
            if (date && UnitNames.endsLikeUnit(text.substring(Math.max(start, year - LONGEST_NAME), year))) {
                dates.add(year);
            }
        }
        return dates;
    }

    /** Where the lines of signatures of some names start within a stretch, whatever stands in front of the names. */
    static Set<Integer> ofNames(String text, int start, int end, Collection<String> names) {
        Set<Integer> breaks = new TreeSet<>();
        for (int date : names.isEmpty() ? List.<Integer>of() : dates(text, start, end)) {
            List<Integer> known = startsOfNames(text, date, start, names);
            int after = endOfDate(text, date, end);
            if (!known.isEmpty() && endOfPrinting(text, after, end) < 0) {
                breaks.addAll(known);
                breaks.addAll(List.of(date, after));
            }
        }
        return breaks;
    }

    /** Where each of the names right in front of a date starts; empty if it is no known name that stands there. */
    private static List<Integer> startsOfNames(String text, int date, int limit, Collection<String> names) {
        List<Integer> starts = new ArrayList<>();
        int end = date;
        boolean found = true;
        while (found && starts.size() < MOST_NAMES) {
            found = false;
            for (String name : names) {
                int start = afterName(text, end, limit) - name.length();
                if (!found && start > limit && text.startsWith(name, start)) {
                    starts.add(start);
                    end = start;
                    found = true;
                }
            }
        }
        return starts;
    }

    /** The offset behind the name in front of an offset, blanks aside. */
    private static int afterName(String text, int offset, int limit) {
        int i = offset;
        while (i > limit && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    /** The offset after 2022年3月1日; -1 if there is no such date. */
    private static int endOfDate(String text, int start, int end) {
        String words = text.substring(start, Math.min(end, start + LONGEST_DATE));
        int month = words.indexOf('月');
        int day = words.indexOf('日');
        int year = words.indexOf('年');
        return (year == 4 || (words.startsWith(" ", 4) && year == 5)) && month > 4 && day > month
                ? start + day + 1
                : -1;
    }

    /** The offset after 印发 behind a date: who printed the document and when stands on one line; -1 if it does not follow. */
    private static int endOfPrinting(String text, int date, int end) {
        int word = date;
        while (word < end && text.charAt(word) == ' ') {
            word++;
        }
        return text.startsWith(PRINTING, word) ? Math.min(end, word + PRINTING.length()) : -1;
    }

    /** The offset behind the sentence in front of a name: the rule between is a bar. */
    private static int afterSentence(String text, int name) {
        return text.charAt(name - 1) == '|' ? name - 1 : name;
    }

    /**
     * Where the name right in front of a date starts, if a sentence ends in front of it, or a rule; -1 if not.
     *
     * @param ruled whether the date is that of printing, which stands between rules that became bars
     */
    private static int startOfName(String text, int date, int limit, boolean ruled) {
        int nameEnd = afterName(text, date, limit);
        int from = nameEnd;
        while (from > limit && nameEnd - from <= LONGEST_NAMES && !endsSentence(text, from, limit, ruled)) {
            from--;
        }
        boolean sentence = from > limit && endsSentence(text, from, limit, ruled);
        boolean name = nameEnd - from <= LONGEST_NAME
                && UnitNames.isName(text.substring(from, nameEnd).strip());
        return sentence && (name || JointNames.in(text, from, date).size() > 1) ? from : -1;
    }

    /** 记录：某某某市政府办公室2024年3月12日印发: where the issuer's own name starts in front of the date of printing; -1 if it does not stand there. */
    private static int startOfPrinter(String text, int date, int limit, Collection<String> names) {
        int nameEnd = afterName(text, date, limit);
        int from = Math.max(limit, nameEnd - LONGEST_NAME);
        for (String name : names) {
            int at = text.substring(from, nameEnd).lastIndexOf(name);
            if (at >= 0 && UnitNames.isName(text.substring(from + at, nameEnd).strip())) {
                return from + at;
            }
        }
        return -1;
    }

    private static boolean isBehindSentence(String text, int bar, int limit) {
        int before = afterName(text, bar, limit);
        return before > limit && isSentenceEnd(text.charAt(before - 1));
    }

    /** 。 or a remark in brackets behind it: 。（联系人：…） */
    private static boolean endsSentence(String text, int offset, int limit, boolean ruled) {
        char c = text.charAt(offset - 1);
        if (c != '）') {
            return isSentenceEnd(c) || (ruled && c == '|' && isBehindSentence(text, offset - 1, limit));
        }
        int open = Brackets.openerOf(text, offset - 1, limit);
        return open > limit && isSentenceEnd(text.charAt(open - 1));
    }
}
