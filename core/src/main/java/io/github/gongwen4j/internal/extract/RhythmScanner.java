package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises brief words for how often something is done: 一月一调度, 周调度, 逐月通报. The name of a mechanism (建立月通报制度) orders to set
 * it up.
 */
final class RhythmScanner {
    private static final Lexicon<Period> PERIODS = Lexicon.of(Map.of(
            "日",
            Period.ofDays(1),
            "天",
            Period.ofDays(1),
            "周",
            Period.ofDays(7),
            "旬",
            Period.ofDays(10),
            "月",
            Period.ofMonths(1),
            "季",
            Period.ofMonths(3),
            "季度",
            Period.ofMonths(3),
            "半年",
            Period.ofMonths(6),
            "年",
            Period.ofYears(1)));
    private static final Lexicon<String> ACTS = Lexicon.read(RhythmScanner.class, "rhythm-acts.txt");
    private static final Lexicon<String> MECHANISMS = Lexicon.of(List.of("制", "机制", "办法", "模式"));
    private static final Lexicon<String> DOING = Lexicon.of(List.of("实行", "坚持", "做到"));
    private static final String MARKS = "，。；：、（）";
    private static final String ONCE = "一次";
    private static final int LONGEST_NAME = 24;
    /** What a rhythm starts with. */
    static final CharacterSet STARTS = CharacterSet.of("一逐").and(PERIODS.starts());

    private final CharSequence text;
    private final int limit;

    RhythmScanner(CharSequence text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The rhythm that starts at an offset. */
    Optional<TimeExpression> at(int i) {
        boolean one = text.charAt(i) == '一';
        // 逐月调度
        boolean each = text.charAt(i) == '逐';
        Optional<Lexicon.Match<Period>> period = PERIODS.at(text, one || each ? i + 1 : i, limit);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        int from = period.get().end();
        boolean counted = from < limit && text.charAt(from) == '一';
        Optional<Lexicon.Match<String>> act = ACTS.at(text, counted ? from + 1 : from, limit);
        boolean whole = act.isPresent()
                && (counted || each || (!one && standsApart(i, act.get().end())));
        return whole && !isName(act.get().end())
                ? Optional.of(new TimeExpression.Every(
                        i, act.get().end(), period.get().meaning()))
                : Optional.empty();
    }

    private boolean standsApart(int start, int end) {
        boolean opens = start == 0
                || (MARKS + " \n").indexOf(text.charAt(start - 1)) >= 0
                || DOING.endingAt(text, start, 0).isPresent();
        // 半年通报一次
        int stop = Characters.standsAt(text, end, limit, ONCE) ? end + ONCE.length() : end;
        return opens && (stop >= limit || MARKS.indexOf(text.charAt(stop)) >= 0);
    }

    /** 周调度、月通报机制 */
    private boolean isName(int end) {
        for (int i = end; i < Math.min(limit, end + LONGEST_NAME) && "，。；".indexOf(text.charAt(i)) < 0; i++) {
            if (MECHANISMS.at(text, i, limit).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
