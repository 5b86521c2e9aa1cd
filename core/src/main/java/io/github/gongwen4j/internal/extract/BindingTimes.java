package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;

/**
 * Tells the times of running text by which work is to be done from those of facts, benefits and rules, and from baselines.
 */
final class BindingTimes {
    private static final int NEAR = 6;
    private static final Lexicon<String> BINDING_BEFORE = Lexicon.read(BindingTimes.class, "binding-before.txt");
    static final Lexicon<String> BINDING_AFTER = Lexicon.read(BindingTimes.class, "binding-after.txt");
    private static final Lexicon<String> NOT_BEFORE = Lexicon.read(BindingTimes.class, "no-time-before.txt");
    /** 占比年底达到75%: words that only end like those in front of a baseline. */
    private static final Lexicon<String> NO_BASELINE = Lexicon.of(
            List.of("占比", "配比", "对比", "参与", "合同", "会同", "共同", "一同", "陪同", "加以", "予以", "得以", "难以", "应对", "针对性"));

    private static final Lexicon<String> NOT_AFTER = Lexicon.read(BindingTimes.class, "no-time-after.txt");
    private static final Lexicon<String> NEVER_AFTER =
            Lexicon.of(List.of("起", "以来", "以后", "之后", "后", "相比", "及以前", "底数", "以上"));
    /** 连续15年居首位, 连续两年不合格率超过5%的学科: what was, or what a rule speaks of. */
    private static final Lexicon<String> FACTS_OF_YEARS = Lexicon.of(List.of(
            "居", "位居", "位列", "名列", "排名", "保持", "蝉联", "获", "荣获", "被", "不合格", "不达标", "未", "没有", "考核", "末位", "增长", "下降"));

    /** 立行立改类问题: a class of problems. */
    private static final Lexicon<String> CLASSED = Lexicon.of(List.of("类", "的问题", "问题", "事项", "的事项"));

    private static final Lexicon<String> HELD = Lexicon.of(List.of(
            "实行", "执行", "实施", "集中", "严格", "严禁", "禁止", "每日", "每天", "每周", "每月", "每季度", "开展", "组织", "推行", "加强", "强化",
            "全面"));

    /** 发现问题立即整改: what is done whenever something happens. */
    private static final Lexicon<String> CONDITIONS = Lexicon.of(List.of("发现", "一经", "一旦", "凡"));

    /** 年底考核, 年底分红 */
    private static final Lexicon<String> JUDGING = Lexicon.of(List.of("考", "绩", "总", "评", "奖", "分红", "分配", "述", "决"));

    private static final Lexicon<String> STATUS = Lexicon.of(List.of("截至", "截止", "截至到", "截止到"));

    private final CharSequence text;
    private final int documentYear;
    private final BenefitTimes benefits;

    /** Prepares to judge by the year before which everything is past; 0 if unknown. */
    BindingTimes(CharSequence text, int documentYear) {
        this.text = text;
        this.documentYear = documentYear;
        this.benefits = new BenefitTimes(text);
    }

    /** Whether an expression of a stretch of running text binds work. */
    boolean binds(TimeExpression expression, int start, int end) {
        if (expression instanceof TimeExpression.Always) {
            return false;
        }
        if (expression instanceof TimeExpression.AtOnce) {
            Stretch clause = Clauses.clause(text, expression.start(), start, end);
            return expression.end() - expression.start() > 2
                    && CLASSED.at(text, expression.end(), end).isEmpty()
                    && !(text.charAt(expression.start() + 1) == '即'
                            && CONDITIONS.anyIn(text, clause.start(), expression.start()));
        }
        int from = expression.start();
        // 自10月至次年3月 is no baseline.
        boolean since = expression instanceof TimeExpression.Between
                && from > start
                && "自从".indexOf(text.charAt(from - 1)) >= 0;
        boolean baseline = !since
                && NOT_BEFORE.endingAt(text, from, start).isPresent()
                && NO_BASELINE.endingAt(text, from, start).isEmpty();
        if (baseline
                || (isBare(expression)
                        && !(expression instanceof TimeExpression.Every)
                        && NOT_AFTER.at(text, expression.end(), end).isPresent())
                || NEVER_AFTER.at(text, expression.end(), end).isPresent()) {
            return false;
        }
        Stretch sentence = Clauses.sentence(text, from, start, end);
        if (benefits.isTerm(expression, sentence)) {
            return false;
        }
        if (expression instanceof TimeExpression.Every every) {
            return isRecurringWork(every, end);
        }
        if (expression instanceof TimeExpression.AfterIssue || expression instanceof TimeExpression.Relative) {
            return true;
        }
        if (isPast(expression)) {
            return false;
        }
        return !namesOtherEnd(expression, start) && (namesEnd(expression) || isBound(expression, start, end));
    }

    static boolean isBare(TimeExpression expression) {
        return !(expression instanceof TimeExpression.By by) || by.when().isBare();
    }

    private boolean isRecurringWork(TimeExpression.Every every, int end) {
        if (every.end() >= end) {
            return true;
        }
        if (text.charAt(every.start()) == '连'
                && FACTS_OF_YEARS.at(text, every.end(), end).isPresent()) {
            return false;
        }
        char next = text.charAt(every.end());
        return "的度人均龄份计产".indexOf(next) < 0;
    }

    private boolean isPast(TimeExpression expression) {
        if (documentYear == 0) {
            return false;
        }
        if (expression instanceof TimeExpression.By by) {
            return by.when().year().isPresent() && by.when().year().getAsInt() < documentYear;
        }
        if (expression instanceof TimeExpression.Between between) {
            return between.to().year().isPresent() && between.to().year().getAsInt() < documentYear;
        }
        return expression instanceof TimeExpression.Plan plan && plan.firstYear() + 4 < documentYear;
    }

    /** Whether the expression itself says that something ends then. */
    private static boolean namesEnd(TimeExpression expression) {
        if (expression instanceof TimeExpression.Plan plan) {
            return plan.atEnd();
        }
        return expression instanceof TimeExpression.Until
                || (expression instanceof TimeExpression.By by && !by.when().isBare());
    }

    /** 去年底, 5年内, 学年末 are not this year's end; 年底考核 is no time. */
    private boolean namesOtherEnd(TimeExpression expression, int start) {
        if (!(expression instanceof TimeExpression.By by)
                || by.when().year().isPresent()
                || by.when().month() > 0) {
            return false;
        }
        int from = expression.start();
        boolean other = from > start
                && ("去上往前历多常周学任每近逐一两二三四五六七八九十几数半".indexOf(text.charAt(from - 1)) >= 0
                        || isDigit(text.charAt(from - 1)));
        boolean judged = by.when().part() == When.Part.END
                && !by.when().before()
                && expression.end() < text.length()
                && JUDGING.at(text, expression.end(), text.length()).isPresent();
        return other || judged;
    }

    /** Whether the words around a bare year or period bind work to it. */
    private boolean isBound(TimeExpression expression, int start, int end) {
        int from = expression.start();
        if (STATUS.endingAt(text, from, start).isPresent()
                && expression.end() < end
                && text.charAt(expression.end()) == '，') {
            // 截至2024年4月，仍有86个: how things stood.
            return false;
        }
        if (BINDING_BEFORE.endingAt(text, from, start).isPresent()) {
            return true;
        }
        int after = expression.end();
        if (standsInBrackets(expression, start, end) || standsAlone(expression, start, end)) {
            return true;
        }
        boolean comma = after < end && text.charAt(after) == '，';
        boolean opensClause = from == start
                || "，。；：、（".indexOf(text.charAt(from - 1)) >= 0
                || (from > start && "到至于在自从".indexOf(text.charAt(from - 1)) >= 0)
                || (from > start + 1 && text.charAt(from - 1) == '和' && "年月日底".indexOf(text.charAt(from - 2)) >= 0);
        int next = comma ? after + 1 : after;
        if (text.charAt(from) == '当') {
            // 当年开工、当年建成; 当年 in other places is the year of something else.
            return (opensClause || text.charAt(from - 1) == '、')
                    && BINDING_AFTER.at(text, after, end).isPresent();
        }
        if (!opensClause) {
            return BINDING_AFTER.at(text, after, end).isPresent();
        }
        if (comma && from > start && "到至".indexOf(text.charAt(from - 1)) >= 0) {
            // 到2025年，现代化取得重要进展。
            return true;
        }
        if (comma
                && expression instanceof TimeExpression.Between
                && HELD.at(text, next, end).isPresent()) {
            // 10月1日至次年5月31日，实行值班
            return true;
        }
        if (comma) {
            Stretch sentence = Clauses.sentence(text, from, start, end);
            return BINDING_AFTER.anyIn(text, next, sentence.end());
        }
        boolean goal = from > start && "到至".indexOf(text.charAt(from - 1)) >= 0;
        boolean wholeYear = expression instanceof TimeExpression.By by
                && by.when().year().isEmpty()
                && by.when().month() == 0;
        wholeYear |= expression instanceof TimeExpression.Plan;
        boolean year = expression instanceof TimeExpression.By by && by.when().month() == 0;
        Stretch clause = Clauses.clause(text, from, start, end);
        // 2025年12月对实施情况开展评估: a month with its year is a plan, however far the verb stands.
        boolean month = expression instanceof TimeExpression.By by
                && by.when().month() > 0
                && by.when().year().isPresent();
        int stop = goal || wholeYear || month ? clause.end() : Math.min(end, next + NEAR);
        return BINDING_AFTER.anyIn(text, next, stop) || ((wholeYear || year) && holdsNumber(next, clause.end()));
    }

    /** 2022年5月至2024年12月。 below the heading 行动时间: nothing but a period. */
    private boolean standsAlone(TimeExpression expression, int start, int end) {
        return expression instanceof TimeExpression.Between
                && text.subSequence(start, expression.start()).toString().isBlank()
                && (expression.end() >= end || (text.charAt(expression.end()) == '。' && expression.end() + 1 >= end));
    }

    /** 全年送戏下乡1200场: the number is what the year is to bring. */
    private boolean holdsNumber(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** 宣传发动阶段（3月1日—3月20日）: a bracket with nothing but a time of months or days is a time slot. */
    private boolean standsInBrackets(TimeExpression expression, int start, int end) {
        boolean framed = expression.start() > start
                && text.charAt(expression.start() - 1) == '（'
                && expression.end() < end
                && text.charAt(expression.end()) == '）';
        if (expression instanceof TimeExpression.By by) {
            return framed && by.when().month() > 0;
        }
        return framed
                && expression instanceof TimeExpression.Between between
                && between.to().month() > 0;
    }
}
