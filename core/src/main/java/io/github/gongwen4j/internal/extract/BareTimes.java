package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;

/** Tells whether the words around a bare year or period, which names no end, bind work to it. */
final class BareTimes {
    private static final int NEAR = 6;
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_SLOGAN = 24;
    private static final Lexicon<String> BINDING_BEFORE = Lexicon.read(BareTimes.class, "binding-before.txt");
    static final Lexicon<String> BINDING_AFTER = Lexicon.read(BareTimes.class, "binding-after.txt");
    private static final Lexicon<String> FUNDING = Lexicon.of(List.of("安排", "统筹", "筹措", "筹集", "投入", "落实", "列支"));

    private static final Lexicon<String> PERIODS =
            Lexicon.of(List.of("整治期", "集中期", "攻坚期", "行动期", "排查期", "推进期", "实施期", "登记期", "普查期", "阶段", "活动月", "宣传月"));

    static final Lexicon<String> STATUS = Lexicon.of(List.of("截至", "截止", "截至到", "截止到"));

    private final CharSequence text;
    private final YearsOfSubjects yearsOfSubjects;
    private final YearsOfPapers yearsOfPapers;
    private final DatedActs acts;

    BareTimes(CharSequence text) {
        this.text = text;
        this.yearsOfSubjects = new YearsOfSubjects(text);
        this.yearsOfPapers = new YearsOfPapers(text);
        this.acts = new DatedActs(text);
    }

    /** Whether an expression tells what an account is about: 一季度经济运行情况. */
    boolean isSubject(TimeExpression expression, int start, int end) {
        return yearsOfPapers.isSubject(expression, start, end);
    }

    /** Whether work is bound to an expression of a stretch of running text. */
    boolean isBound(TimeExpression expression, int start, int end) {
        int from = expression.start();
        int after = expression.end();
        if (STATUS.endingAt(text, from, start).isPresent() && is(after, "，", end)) {
            // 截至2024年4月，仍有86个: how things stood.
            return false;
        }
        if (yearsOfPapers.isInName(expression, start, end)) {
            return false;
        }
        if (BINDING_BEFORE.endingAt(text, from, start).isPresent()
                || standsInBrackets(expression, start, end)
                || isNamedPeriod(expression, end)
                || standsAlone(expression, start, end)) {
            return true;
        }
        if (expression instanceof TimeExpression.By && isPurpose(from, start)) {
            return false;
        }
        boolean opens = opensClause(from, start);
        if (text.charAt(from) == '当') {
            // 当年开工、当年建成; 当年 in other places is the year of something else.
            return (opens || text.charAt(from - 1) == '、')
                    && BINDING_AFTER.at(text, after, end).isPresent();
        }
        if (!opens) {
            return BINDING_AFTER.at(text, after, end).isPresent()
                    || yearsOfSubjects.isAim(expression, start, end)
                    || isFunded(expression, start, end);
        }
        int next = isOfMonths(expression) ? afterName(after, end) : after;
        boolean comma = is(next, "，", end);
        // 10月1日至次年5月31日，实行值班; 5月10日—6月10日集中整治; but 2021—2023年实施方案 is a name.
        boolean period = comma ? expression instanceof TimeExpression.Between : isOfMonths(expression);
        if (period && DatedActs.HELD.at(text, comma ? next + 1 : next, end).isPresent()) {
            return true;
        }
        return comma ? bindsBehindComma(from, next, start, end) : bindsInClause(expression, start, end);
    }

    /** 为明年全面完成目标打好基础: what is done now serves another year; 完成时间为2025年 names it. */
    private boolean isPurpose(int from, int start) {
        return from > start + 1 && text.charAt(from - 1) == '为' && "间限点期".indexOf(text.charAt(from - 2)) < 0;
    }

    private boolean opensClause(int from, int start) {
        if (from == start) {
            return true;
        }
        char before = text.charAt(from - 1);
        boolean list = from > start + 1 && before == '和' && "年月日底".indexOf(text.charAt(from - 2)) >= 0;
        // 三是6月15日至9月15日…
        boolean point = from > start + 1 && before == '是' && Numerals.isHanNumeral(text.charAt(from - 2));
        boolean part = from > start + 1 && Characters.standsAt(text, from - 2, from, "其中");
        return "，。；：、（到至于在自从—".indexOf(before) >= 0 || list || point || part;
    }

    /** 市本级2024年安排资金800万元, 2024—2026年每年安排: what a year gets. */
    private boolean isFunded(TimeExpression expression, int start, int end) {
        Stretch clause = Clauses.clause(text, expression.start(), start, end);
        boolean each = Characters.standsAt(text, expression.end(), clause.end(), "每年");
        return FUNDING.at(text, expression.end() + (each ? 2 : 0), clause.end())
                .filter(verb -> holdsNumber(verb.end(), clause.end()) && !is(verb.end(), "的", end))
                .isPresent();
    }

    /** 3月至11月为集中整治期 */
    private boolean isNamedPeriod(TimeExpression expression, int end) {
        int after = expression.end();
        if (!isOfMonths(expression) || !is(after, "为", end)) {
            return false;
        }
        int last = after;
        while (last < Math.min(end, after + LONGEST_NAME + 4) && "，。；".indexOf(text.charAt(last)) < 0) {
            last++;
        }
        return PERIODS.endingAt(text, last, after + 1).isPresent();
    }

    private static boolean isOfMonths(TimeExpression expression) {
        return expression instanceof TimeExpression.Between between
                && between.to().month() > 0;
    }

    /** 6月15日至9月15日主汛期内，: the offset behind what the period is called. */
    private int afterName(int after, int end) {
        for (int i = after; i < Math.min(end, after + LONGEST_NAME); i++) {
            if (text.charAt(i) == '，') {
                return i > after && "内间".indexOf(text.charAt(i - 1)) >= 0 ? i : after;
            }
        }
        return after;
    }

    private boolean bindsBehindComma(int from, int comma, int start, int end) {
        // 到2025年，现代化取得重要进展。
        boolean goal = from > start && "到至".indexOf(text.charAt(from - 1)) >= 0;
        Stretch sentence = Clauses.sentence(text, from, start, end);
        Stretch next = Clauses.clause(text, comma + 1, sentence.start(), sentence.end());
        boolean funded = FUNDING.anyIn(text, comma + 1, next.end()) && holdsNumber(comma + 1, next.end());
        return goal
                || funded
                || BINDING_AFTER.anyIn(text, comma + 1, sentence.end())
                || headsStage(from, sentence, start, end);
    }

    /** ——2024年，打基础、建机制。完成…: a slogan between the year of a stage and what it is to bring. */
    private boolean headsStage(int from, Stretch sentence, int start, int end) {
        boolean dash = from > start ? text.charAt(from - 1) == '—' : from > 0 && text.charAt(from - 1) == '—';
        if (!dash || sentence.length() > LONGEST_SLOGAN || sentence.end() + 1 >= end) {
            return false;
        }
        Stretch next = Clauses.sentence(text, sentence.end() + 1, start, end);
        return BINDING_AFTER.anyIn(text, next.start(), next.end());
    }

    private boolean bindsInClause(TimeExpression expression, int start, int end) {
        int from = expression.start();
        int after = expression.end();
        boolean goal = from > start && "到至".indexOf(text.charAt(from - 1)) >= 0;
        // 2025—2027年全市新招聘240名
        boolean years = expression instanceof TimeExpression.Between between
                && between.to().month() == 0;
        boolean plan = years || expression instanceof TimeExpression.Plan;
        boolean year = false;
        boolean wholeYear = plan && !years;
        boolean month = false;
        if (expression instanceof TimeExpression.By by) {
            boolean named = by.when().year().isPresent();
            year = by.when().month() == 0;
            wholeYear = year && !named;
            // 2025年12月对实施情况开展评估: a month with its year is a plan, however far the verb stands.
            month = !year && named;
        }
        Stretch clause = Clauses.clause(text, from, start, end);
        if ((DatedActs.isOfDays(expression) && acts.areHeld(after, clause.end()))
                || acts.handle(after, clause.end())
                || (!year && !plan && acts.follow(after, clause.end()))) {
            return true;
        }
        int stop = goal || wholeYear || month ? clause.end() : Math.min(end, after + NEAR);
        return BINDING_AFTER.anyIn(text, after, stop) || ((plan || year) && holdsNumber(after, clause.end()));
    }

    /** 2022年5月至2024年12月。 below the heading 行动时间: a sentence that is nothing but a period. */
    private boolean standsAlone(TimeExpression expression, int start, int end) {
        int from = expression.start();
        while (from > start && text.charAt(from - 1) == ' ') {
            from--;
        }
        boolean opens = from == start || text.charAt(from - 1) == '。';
        return expression instanceof TimeExpression.Between
                && opens
                && (expression.end() >= end || text.charAt(expression.end()) == '。');
    }

    /** 全年送戏下乡1200场: the number is what the year is to bring. */
    private boolean holdsNumber(int start, int end) {
        return holdsNumber(text, start, end);
    }

    static boolean holdsNumber(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            // 达到两成左右
            boolean tenths = i > start && text.charAt(i) == '成' && Numerals.isHanNumeral(text.charAt(i - 1));
            if (isDigit(text.charAt(i)) || tenths) {
                return true;
            }
        }
        return false;
    }

    /** 宣传发动阶段（3月1日—3月20日）: a bracket with nothing but a time of months or days is a time slot. */
    private boolean standsInBrackets(TimeExpression expression, int start, int end) {
        boolean month = expression instanceof TimeExpression.By by && by.when().month() > 0;
        return (month || isOfMonths(expression))
                && expression.start() > start
                && text.charAt(expression.start() - 1) == '（'
                && is(expression.end(), "）", end);
    }

    private boolean is(int i, String mark, int end) {
        return i < end && text.charAt(i) == mark.charAt(0);
    }
}
