package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.BodyStarts;
import io.github.gongwen4j.internal.lexicon.DocumentTypes;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import io.github.gongwen4j.internal.numbering.Numerals;

/** The line of a date below a title on one line: 2024年3月11日, （2024年3月11日）, with the name of a body or a person in front or without. */
final class GluedDate {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_DATE = 14;

    private GluedDate() {}

    /** The offset behind such a date if nothing but a name stands in front of it; the offset itself if it does not follow. */
    static int endOf(String text, int offset, int end) {
        int date = afterName(text, offset, end);
        boolean bracket = date < end && text.charAt(date) == '（';
        int after = afterDate(text, bracket ? date + 1 : date, end);
        if (bracket) {
            boolean title = DocumentTypes.endOf(text.substring(offset, date)).isPresent();
            return !title && after > date + 1 && after < end && text.charAt(after) == '）' ? after + 1 : offset;
        }
        // 2024年3月11日上午，… is a sentence.
        boolean whole = after == end
                || isDigit(text.charAt(after))
                || text.charAt(after) == '（'
                || BodyStarts.at(text, after, end);
        boolean name =
                date == offset || UnitNames.isName(text.substring(offset, date).strip());
        return after > date && whole && name ? after : offset;
    }

    /** Where the brackets of a date start behind the name in front of it; where that starts if there are none. */
    static int startOf(String text, int offset, int end) {
        int date = afterName(text, offset, end);
        return text.charAt(date) == '（' ? date : offset;
    }

    private static int afterName(String text, int offset, int end) {
        int i = offset;
        while (i < Math.min(end, offset + LONGEST_NAME) && (isHan(text.charAt(i)) || text.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    private static int afterDate(String text, int offset, int end) {
        int stop = Math.min(end, offset + LONGEST_DATE);
        int year = Numerals.endOfDigits(text, offset, stop);
        int month = year - offset == 4 && year < stop && text.charAt(year) == '年' ? number(text, year + 1, stop) : stop;
        int day = month < stop && text.charAt(month) == '月' ? number(text, month + 1, stop) : stop;
        return day < stop && text.charAt(day) == '日' ? day + 1 : offset;
    }

    private static int number(String text, int offset, int end) {
        int last = Numerals.endOfDigits(text, offset, end);
        return last > offset && last - offset <= 2 ? last : end;
    }
}
