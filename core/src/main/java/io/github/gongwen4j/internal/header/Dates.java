package io.github.gongwen4j.internal.header;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the date on a line of its own (成文日期): 2020年4月10日, 二○○一年四月四日, 2020-04-10, and 2019316 where 年月日 were lost, or some of them. */
final class Dates {
    /** How long a year is. */
    private static final int YEAR = 4;
    /** Characters of a date, with brackets and 印发, that are not blank. */
    private static final int LONGEST = 18;

    private static final String PRINTED = "印发";
    /** The second ideograph may be lost. */
    private static final String PRINT = "日印";

    private Dates() {}

    /**
     * What a line says.
     *
     * @param dates the readings; one if all is well, several if the damage leaves a choice
     * @param repaired whether signs had to be supplied
     */
    record Reading(List<LocalDate> dates, boolean repaired) {
        Optional<LocalDate> only() {
            return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
        }
    }

    /** The date that fills a stretch, brackets and 印发 at the end aside; empty if the stretch is something else. */
    static Optional<Reading> of(String stretch) {
        return of(stretch, 0, stretch.length());
    }

    /** The date that fills a stretch of a text. */
    static Optional<Reading> of(String text, int start, int end) {
        if (isTooLong(text, start, end)) {
            return Optional.empty();
        }
        String words = bare(text.substring(start, end));
        if (words.length() < 6 || words.length() > 14) {
            return Optional.empty();
        }
        Optional<LocalDate> whole = withSigns(words, "年", "月", "日");
        for (String sign : List.of("-", ".", "/")) {
            whole = whole.or(() -> withSigns(words + sign, sign, sign, sign));
        }
        if (whole.isPresent()) {
            return whole.map(d -> new Reading(List.of(d), false));
        }
        return words.chars().allMatch(c -> isDigit((char) c)) ? withoutSigns(words) : withSomeSigns(words);
    }

    /** 2019年3月16, 20193月16日, 2019年316日: one of the signs is lost. */
    private static Optional<Reading> withSomeSigns(String words) {
        int year = words.indexOf('年');
        int month = words.indexOf('月');
        int day = words.indexOf('日');
        int digits = words.length() > YEAR && year != YEAR ? Numerals.endOfDigits(words, 0, words.length()) : 0;
        if (year == YEAR && month > YEAR && day < 0) {
            return withSigns(words + "日", "年", "月", "日")
                    .map(date -> new Reading(isWhole(words.substring(month + 1)) ? List.of(date) : List.of(), true));
        }
        if (year < 0 && month > YEAR && month == digits && day > month) {
            return withSigns(words.substring(0, YEAR) + "年" + words.substring(YEAR), "年", "月", "日")
                    .map(date -> new Reading(List.of(date), true));
        }
        boolean all = year == YEAR
                && month < 0
                && day == words.length() - 1
                && words.substring(0, YEAR).chars().allMatch(c -> isDigit((char) c))
                && Numerals.endOfDigits(words, YEAR + 1, day) == day;
        return all ? withoutSigns(words.substring(0, YEAR) + words.substring(YEAR + 1, day)) : Optional.empty();
    }

    /** Where 日 is lost at the end, another digit may be, too: 3月1 may have been 3月16日. */
    private static boolean isWhole(String day) {
        return day.length() > 1 ? !day.endsWith("十") : "456789四五六七八九".contains(day);
    }

    /** The date in （2021年1月29日某省人民代表大会通过）; empty if the line is something else or names several days. */
    static Optional<Stretch> ofAdoption(String text, int start, int end) {
        boolean adopted = text.charAt(start) == '（' && text.startsWith("通过）", end - 3);
        String words = adopted ? text.substring(start, end) : "";
        int day = words.indexOf('日');
        boolean only = day > 0 && words.lastIndexOf('日') == day;
        return only && of(words, 1, day + 1).isPresent()
                ? Optional.of(new Stretch(start + 1, start + day + 1))
                : Optional.empty();
    }

    /** Where the date of a line that says when something was printed starts (某市人民政府办公室 2021年5月1日印发); -1 if the line is another. */
    static int startOfPrinting(String line) {
        String words = line.endsWith(PRINT) ? line + PRINTED.substring(1) : line;
        if (!words.endsWith(PRINTED)) {
            return -1;
        }
        int year = words.indexOf('年');
        if (year > 0) {
            return Math.max(0, year - 4);
        }
        int start = words.length() - PRINTED.length();
        while (start > 0 && (isDigit(words.charAt(start - 1)) || words.charAt(start - 1) == ' ')) {
            start--;
        }
        return of(words.substring(start)).isPresent() ? start : -1;
    }

    /** Most lines are, which shows before they are copied. */
    private static boolean isTooLong(String text, int start, int end) {
        int characters = 0;
        for (int i = start; i < end && characters <= LONGEST; i++) {
            characters += text.charAt(i) == ' ' ? 0 : 1;
        }
        return characters > LONGEST;
    }

    /** 2024年4月6日 16:40: the time of the day tells nothing of the date. */
    static Stretch withoutTime(String text, Stretch date) {
        int day = date.start();
        while (day < date.end() && text.charAt(day) != '日') {
            day++;
        }
        int time = Blanks.after(text, Math.min(day + 1, date.end()), date.end());
        boolean timed = time < date.end() && isDigit(text.charAt(time));
        return timed ? new Stretch(date.start(), day + 1) : date;
    }

    private static String bare(String stretch) {
        String words = stretch.replace(" ", "");
        if (words.startsWith("（") && words.endsWith("）")) {
            words = words.substring(1, words.length() - 1);
        }
        if (words.endsWith(PRINT)) {
            return words.substring(0, words.length() - 1);
        }
        return words.endsWith(PRINTED) ? words.substring(0, words.length() - PRINTED.length()) : words;
    }

    private static Optional<LocalDate> withSigns(String words, String yearSign, String monthSign, String daySign) {
        int y = words.indexOf(yearSign);
        int m = y < 0 ? -1 : words.indexOf(monthSign, y + 1);
        int d = m < 0 ? -1 : words.indexOf(daySign, m + 1);
        if (y != 4 || m < 0 || d != words.length() - 1) {
            return Optional.empty();
        }
        return date(
                Numerals.value(words.substring(0, y)),
                Numerals.value(words.substring(y + 1, m)),
                Numerals.value(words.substring(m + 1, d)));
    }

    /** 2019316: every split into year, month and day without leading zeros that gives a date. */
    private static Optional<Reading> withoutSigns(String digits) {
        int year = Numerals.value(digits.substring(0, 4));
        String rest = digits.substring(4);
        if (year < 1949 || year > 2100 || rest.length() > 4) {
            return Optional.empty();
        }
        List<LocalDate> readings = new ArrayList<>();
        for (int cut = 1; cut < rest.length(); cut++) {
            String month = rest.substring(0, cut);
            String day = rest.substring(cut);
            boolean even = rest.length() == 4 && cut == 2;
            if (even || (month.charAt(0) != '0' && day.charAt(0) != '0' && month.length() <= 2 && day.length() <= 2)) {
                date(year, Numerals.value(month), Numerals.value(day)).ifPresent(readings::add);
            }
        }
        return Optional.of(new Reading(List.copyOf(readings), true));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1900 || month < 1 || day < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
