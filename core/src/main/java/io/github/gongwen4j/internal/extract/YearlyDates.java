package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import java.time.Period;
import java.util.List;

/** Dates of every year behind the first one: 每年2月底前各省完成考核，3月底前国家完成分析. */
final class YearlyDates {
    private static final Period YEAR = Period.ofYears(1);
    private static final CharacterSet STATEMENT_ENDS = CharacterSet.of("。；！？\n");

    private YearlyDates() {}

    /** Some times by place, where dates that recur with the first one of their statement are recurring times. */
    static List<TimeExpression> in(CharSequence text, List<TimeExpression> times) {
        boolean yearly = false;
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            int last = i == 0 ? time.start() : times.get(i - 1).end();
            yearly &= STATEMENT_ENDS.indexIn(text, last, time.start()) == time.start();
            if (yearly && isDateOfNoYear(time)) {
                times.set(i, new TimeExpression.Every(time.start(), time.end(), YEAR));
            }
            yearly |= namesDate(text, time);
        }
        return times;
    }

    /** 每年2月底前; 每年 alone does not tell when the rest is due. */
    private static boolean namesDate(CharSequence text, TimeExpression time) {
        return time instanceof TimeExpression.Every every
                && every.period().equals(YEAR)
                && every.end() > every.start() + 2
                && isDigit(text.charAt(every.start() + 2));
    }

    private static boolean isDateOfNoYear(TimeExpression time) {
        return time instanceof TimeExpression.By by
                && by.when().year().isEmpty()
                && by.when().ahead() == 0
                && by.when().month() > 0;
    }
}
