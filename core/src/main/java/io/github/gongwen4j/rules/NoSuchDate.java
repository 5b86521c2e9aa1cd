package io.github.gongwen4j.rules;

import io.github.gongwen4j.model.diagnostic.Code;
import io.github.gongwen4j.model.diagnostic.Diagnostic;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that no calendar has: 2月30日, 2021年13月. */
final class NoSuchDate implements Rule {
    private static final int LEAP_YEAR = 2000;
    private static final Anchored DATE = new Anchored(
            Pattern.compile("(?<![0-9.])(?:((?:19|20)[0-9]{2})年)?([0-9]{1,2})月(?![龄份])(?:([0-9]{1,2})日)?"), '月', 7, 4);

    @Override
    public Code code() {
        return DiagnosticCode.NO_SUCH_DATE;
    }

    @Override
    public RuleSource source() {
        return RuleSource.CROSS_CHECK;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> findings) {
        DATE.forEach(subject.cleanText(), date -> {
            if (!exists(date)) {
                findings.accept(Finding.of(code(), subject.place(date.start(), date.end()), "found", date.group()));
            }
        });
    }

    /** 18月龄 counts months; a month without year and day may count them, too. */
    private static boolean exists(Matcher date) {
        int month = Integer.parseInt(date.group(2));
        boolean year = date.group(1) != null;
        if (date.group(3) == null) {
            return !year || (month >= 1 && month <= 12);
        }
        // Without a year, the 29th of February may exist.
        int in = year ? Integer.parseInt(date.group(1)) : LEAP_YEAR;
        int day = Integer.parseInt(date.group(3));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(in, month).lengthOfMonth();
    }
}
