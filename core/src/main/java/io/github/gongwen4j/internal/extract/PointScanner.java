package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.standsAt;

import io.github.gongwen4j.internal.extract.When.Part;
import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the point of the calendar that starts at an offset: a year, a month, a day, or a part of one. */
final class PointScanner {
    /** What stands between the numbers of 2021.12.31. */
    static final String SEPARATORS = ".-/";

    /** What 今年, 本年 and 明年 start with. */
    static final CharacterSet RELATIVE = CharacterSet.of("今本明");

    private static final Pattern TIME_OF_DAY =
            Pattern.compile("(（(?:星期|周).）)?((?:上午|中午|下午)?下班|上午|中午|下午|晚上|晚)?(\\d{1,2}(?:[:：]\\d{2}|时|点))?");

    private final CharSequence text;
    private final int limit;

    PointScanner(CharSequence text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** A point and the offset after it. */
    record Point(When when, int end) {}

    /** 2021年3月15日前, 6月底, 2020年12月上旬, 今年底, 明年一季度. */
    Optional<Point> at(int start, OptionalInt knownYear) {
        Optional<Point> numeric = numeric(start);
        if (numeric.isPresent()) {
            return numeric;
        }
        int i = start;
        OptionalInt year = OptionalInt.empty();
        boolean yearNamed = false;
        int yearEnd = endOfYear(i);
        if (yearEnd > 0) {
            char c = text.charAt(i);
            year = RELATIVE.contains(c)
                    ? OptionalInt.empty()
                    : OptionalInt.of(Numerals.value(text.subSequence(i, i + 4)));
            yearNamed = true;
            i = yearEnd;
        }
        int monthEnd = Numerals.endOfDigits(text, i, limit);
        int month = 0;
        int day = 0;
        if (monthEnd > i && monthEnd - i <= 2 && monthEnd < limit && text.charAt(monthEnd) == '月') {
            month = number(i, monthEnd);
            i = monthEnd + 1;
            if (i < limit && text.charAt(i) == '份') {
                i++;
            }
            int dayEnd = Numerals.endOfDigits(text, i, limit);
            boolean digits = dayEnd > i && dayEnd - i <= 2 && dayEnd < limit;
            if (digits && "日号".indexOf(text.charAt(dayEnd)) >= 0) {
                day = number(i, dayEnd);
                i = dayEnd + 1;
            } else if (digits && endOfBefore(dayEnd) > dayEnd) {
                // 11月20前: the 日 is lost.
                day = number(i, dayEnd);
                i = dayEnd;
            }
        }
        if ((!yearNamed && month == 0) || month > 12 || day > 31 || (month == 0 && isToBeFilledIn(i))) {
            return Optional.empty();
        }
        Point point = suffixed(i, year.isPresent() ? year : knownYear, month, day);
        return Optional.of(text.charAt(start) == '明' ? new Point(point.when.nextYear(), point.end) : point);
    }

    /** 、20日前 behind 6月10日: a day of the same month. */
    Optional<Point> dayAt(int start, When before) {
        int end = Numerals.endOfDigits(text, start, limit);
        boolean day = end > start && end - start <= 2 && end < limit && "日号".indexOf(text.charAt(end)) >= 0;
        // 20日内 is a term, 20日龄 an age.
        boolean other = day && end + 1 < limit && "内后龄起".indexOf(text.charAt(end + 1)) >= 0;
        int value = day && !other ? number(start, end) : 0;
        if (value <= before.day() || value > 31) {
            return Optional.empty();
        }
        Point point = suffixed(end + 1, before.year(), before.month(), value);
        return Optional.of(before.ahead() > 0 ? new Point(point.when.nextYear(), point.end) : point);
    }

    /** 2024年  月  日: a form leaves month and day to whoever signs it. */
    private boolean isToBeFilledIn(int afterYear) {
        int i = Blanks.after(text, afterYear, limit);
        return i > afterYear && i < limit && text.charAt(i) == '月';
    }

    /** 2021.12.31, 2021-12-31 */
    private Optional<Point> numeric(int i) {
        int year = Numerals.endOfDigits(text, i, Math.min(limit, i + 5));
        if (year - i != 4 || year >= limit || SEPARATORS.indexOf(text.charAt(year)) < 0 || !isYear(i)) {
            return Optional.empty();
        }
        int month = Numerals.endOfDigits(text, year + 1, limit);
        boolean full = month > year + 1 && month < limit && text.charAt(month) == text.charAt(year);
        int day = full ? Numerals.endOfDigits(text, month + 1, limit) : month;
        if (!full || month - year > 3 || day == month + 1 || day - month > 3) {
            return Optional.empty();
        }
        When when = new When(
                OptionalInt.of(number(i, year)), number(year + 1, month), number(month + 1, day), Part.WHOLE, false);
        int end = endOfBefore(day);
        return when.month() > 12 || when.month() < 1 || when.day() > 31 || when.day() < 1
                ? Optional.empty()
                : Optional.of(new Point(end > day ? when.withBefore() : when, end));
    }

    /** A point with the words behind its numbers: 底, 下旬, 前. */
    Point suffixed(int offset, OptionalInt year, int month, int day) {
        int i = offset;
        Part part = Part.WHOLE;
        // 2021年年底
        boolean twice = month == 0 && i + 1 < limit && text.charAt(i) == '年' && "底末内终".indexOf(text.charAt(i + 1)) >= 0;
        i += twice ? 1 : 0;
        if (i < limit && "底末".indexOf(text.charAt(i)) >= 0) {
            part = Part.END;
            i++;
        } else if (month > 0 && standsAt(text, i, limit, "中下旬")) {
            part = Part.LAST_TWO_THIRDS;
            i += 3;
        } else if (month > 0 && standsAt(text, i, limit, "上中旬")) {
            part = Part.FIRST_TWO_THIRDS;
            i += 3;
        } else if (month > 0 && i + 1 < limit && text.charAt(i + 1) == '旬') {
            Part third = thirdOf(text.charAt(i));
            i += third == part ? 0 : 2;
            part = third;
        } else if (month == 0) {
            Optional<Lexicon.Match<TimeWord>> word = TimeWord.WORDS
                    .at(text, i, limit)
                    .filter(w -> w.meaning() == TimeWord.WHOLE_YEAR
                            || partOf(w.meaning()).isPresent());
            part = word.flatMap(w -> partOf(w.meaning())).orElse(part);
            i = word.map(Lexicon.Match::end).orElse(i);
            if (word.isEmpty() && i < limit && text.charAt(i) == '内') {
                part = Part.END;
                i++;
            }
        }
        int beforeEnd = day > 0 ? endOfBefore(endOfTimeOfDay(i)) : endOfBefore(i);
        if (day > 0 && beforeEnd == endOfTimeOfDay(i)) {
            beforeEnd = i;
        }
        return new Point(new When(year, month, day, part, beforeEnd > i), beforeEnd);
    }

    static Optional<Part> partOf(TimeWord word) {
        return switch (word) {
            case FIRST_HALF -> Optional.of(Part.FIRST_HALF);
            case SECOND_HALF -> Optional.of(Part.SECOND_HALF);
            case FIRST_QUARTER -> Optional.of(Part.FIRST_QUARTER);
            case SECOND_QUARTER -> Optional.of(Part.SECOND_QUARTER);
            case THIRD_QUARTER -> Optional.of(Part.THIRD_QUARTER);
            case FOURTH_QUARTER -> Optional.of(Part.FOURTH_QUARTER);
            default -> Optional.empty();
        };
    }

    /** 7月25日下班前, 10月8日（星期六）17：00前: the hour belongs to the day. */
    private int endOfTimeOfDay(int offset) {
        String words = text.subSequence(offset, Math.min(limit, offset + 16)).toString();
        Matcher time = TIME_OF_DAY.matcher(words);
        return time.lookingAt() ? offset + time.end() : offset;
    }

    private static Part thirdOf(char c) {
        return switch (c) {
            case '上' -> Part.FIRST_THIRD;
            case '中' -> Part.SECOND_THIRD;
            case '下' -> Part.LAST_THIRD;
            default -> Part.WHOLE;
        };
    }

    /** The offset after 前, 以前, 之前. */
    int endOfBefore(int i) {
        if (i < limit && text.charAt(i) == '前') {
            if (i + 1 < limit && text.charAt(i + 1) == '后') {
                // 8月29日前后: around that day.
                return i;
            }
            // 6月前往, 年底前置 are other words; behind 底, 旬 and 日 there is no doubt.
            boolean sure = i > 0 && "底末旬日号".indexOf(text.charAt(i - 1)) >= 0;
            boolean other = i + 1 < limit && "往置期述者列端沿".indexOf(text.charAt(i + 1)) >= 0;
            boolean premise = i + 2 < limit && text.charAt(i + 1) == '提' && "出交供升请报".indexOf(text.charAt(i + 2)) < 0;
            return !sure && (other || premise) ? i : i + 1;
        }
        boolean two = i + 1 < limit && "以之".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == '前';
        return two ? i + 2 : i;
    }

    /** The offset after 2021年, 二〇二一年, 今年, 本年, 明年; -1 if there is no year. */
    private int endOfYear(int i) {
        char c = text.charAt(i);
        if (RELATIVE.contains(c)) {
            // 发明年底, 文明年度: the end of another word.
            boolean other = c == '明' && i > 0 && "发文证透说申声公光开聪鲜".indexOf(text.charAt(i - 1)) >= 0;
            return !other && i + 1 < limit && text.charAt(i + 1) == '年' ? i + 2 : -1;
        }
        int end = isDigit(c) ? Numerals.endOfDigits(text, i, limit) : Numerals.endOfHan(text, i, limit);
        boolean year = end - i == 4 && end < limit && text.charAt(end) == '年' && isYear(i);
        int after = year ? end + 1 : -1;
        return year && after < limit && text.charAt(after) == '度' ? after + 1 : after;
    }

    boolean isYear(int i) {
        int value = Numerals.value(text.subSequence(i, i + 4));
        return value >= 1949 && value <= 2100;
    }

    private int number(int start, int end) {
        return Numerals.value(text.subSequence(start, end));
    }
}
