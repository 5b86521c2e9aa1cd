package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The five-year plans (五年规划) by name: “十四五”期间 is 2021 to 2025. */
public final class FiveYearPlans {
    /** The first year of each, by what it is called in times. */
    private static final Lexicon<Integer> NAMES =
            Lexicon.of(Map.of("十二五", 2011, "十三五", 2016, "十四五", 2021, "十五五", 2026, "十六五", 2031));

    private static final Lexicon<Integer> TITLES =
            Lexicon.of(Map.of("第十三个五年", 2016, "第十四个五年", 2021, "第十五个五年", 2026, "第十六个五年", 2031));
    private static final List<String> SPANS = List.of("期间", "时期");
    private static final List<String> ENDS = List.of("末", "期末");

    private FiveYearPlans() {}

    /** “十四五”期间, “十四五”末: the time that starts at an offset. */
    static Optional<TimeExpression> at(CharSequence text, int i, int limit) {
        return planAt(text, i, limit).map(TimeExpression.class::cast);
    }

    private static Optional<TimeExpression.Plan> planAt(CharSequence text, int i, int limit) {
        int name = text.charAt(i) == '十' ? i : i + 1;
        Optional<Lexicon.Match<Integer>> plan = NAMES.at(text, name, limit);
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        int year = plan.get().meaning();
        int after = plan.get().end();
        while (after < limit && "”\"’」』".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        String rest = text.subSequence(after, Math.min(limit, after + 2)).toString();
        if (SPANS.contains(rest)) {
            return Optional.of(new TimeExpression.Plan(i, after + 2, year, false));
        }
        int from = after;
        return ENDS.stream()
                .filter(rest::startsWith)
                .findFirst()
                .map(end -> new TimeExpression.Plan(i, from + end.length(), year, true));
    }

    /** The last year of the plan of which a time at an offset speaks. */
    static OptionalInt lastYearAt(CharSequence text, int i, int limit) {
        return planAt(text, i, limit)
                .map(time -> OptionalInt.of(time.firstYear() + 4))
                .orElse(OptionalInt.empty());
    }

    /** The first year of the plan that a title names. */
    public static OptionalInt firstYearIn(String title) {
        return NAMES.firstIn(title, 0, title.length())
                .or(() -> TITLES.firstIn(title, 0, title.length()))
                .map(plan -> OptionalInt.of(plan.meaning()))
                .orElse(OptionalInt.empty());
    }
}
