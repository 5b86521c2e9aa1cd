package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;

/**
 * Tells the times of running text by which work is to be done from those of facts, benefits and rules, and from baselines.
 */
final class BindingTimes {
    private static final Lexicon<String> NOT_BEFORE = Lexicon.read(BindingTimes.class, "no-time-before.txt");
    /** 占比年底达到75%: words that only end like those in front of a baseline. */
    private static final Lexicon<String> NO_BASELINE = Lexicon.of(
            List.of("占比", "配比", "对比", "参与", "合同", "会同", "共同", "一同", "陪同", "加以", "予以", "得以", "难以", "应对", "针对性"));

    private static final Lexicon<String> NOT_AFTER = Lexicon.read(BindingTimes.class, "no-time-after.txt");
    private static final Lexicon<String> NEVER_AFTER =
            Lexicon.of(List.of("起", "以来", "以后", "之后", "后", "相比", "及以前", "底数", "以上", "急需", "所需", "急用"));
    /** 连续15年居首位, 连续两年不合格率超过5%的学科: what was, or what a rule speaks of. */
    private static final Lexicon<String> FACTS_OF_YEARS = Lexicon.of(List.of(
            "居", "位居", "位列", "名列", "排名", "保持", "蝉联", "获", "荣获", "被", "不合格", "不达标", "未", "没有", "考核", "末位", "增长", "下降"));

    /** 按日连续处罚: how a fine grows. */
    private static final Lexicon<String> PENALTIES =
            Lexicon.of(List.of("连续处罚", "连续计罚", "连续罚款", "计罚", "处罚", "加处罚款", "加收"));

    /** 立行立改类问题: a class of problems. */
    private static final Lexicon<String> CLASSED = Lexicon.of(List.of("类", "的问题", "问题", "事项", "的事项"));

    /** 发现问题立即整改: what is done whenever something happens. */
    private static final Lexicon<String> CONDITIONS = Lexicon.of(List.of("发现", "一经", "一旦", "凡"));

    /** What makes a rule of an order: what happens first, or who is meant in general. */
    private static final Lexicon<String> RULES = Lexicon.read(BindingTimes.class, "standing-rules.txt");

    /** 年底考核, 年底分红 */
    private static final Lexicon<String> JUDGING = Lexicon.of(List.of("考", "绩", "总", "评", "奖", "分红", "分配", "述", "决"));

    private static final Lexicon<String> AIMS =
            Lexicon.of(List.of("要", "须", "应", "必须", "力争", "确保", "务必", "全部", "全面", "实现"));

    private static final String PUBLISHED = "发布";

    private static final Lexicon<String> GROUNDS = Lexicon.of(List.of("基础上"));

    private static final Lexicon<String> REPEATED = Lexicon.of(List.of("每", "按月", "逐月"));

    private final CharSequence text;
    private final int documentYear;
    private final BenefitTimes benefits;
    private final BareTimes bare;

    /** Prepares to judge by the year before which everything is past; 0 if unknown. */
    BindingTimes(CharSequence text, int documentYear) {
        this.text = text;
        this.documentYear = documentYear;
        this.benefits = new BenefitTimes(text);
        this.bare = new BareTimes(text);
    }

    /** Whether an expression of a stretch of running text binds work. */
    boolean binds(TimeExpression expression, int start, int end) {
        if (expression instanceof TimeExpression.Always || Formulas.hold(text, expression.start(), expression.end())) {
            return false;
        }
        if (expression instanceof TimeExpression.AtOnce) {
            Stretch clause = Clauses.clause(text, expression.start(), start, end);
            return (expression.end() - expression.start() > 2 || isOrder(expression, start, end))
                    && CLASSED.at(text, expression.end(), end).isEmpty()
                    && !isPossible(expression, start, end)
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
                || isHandled(expression, start)
                || isPublication(expression, start)
                || isSince(text, expression.end())) {
            return false;
        }
        Stretch sentence = Clauses.sentence(text, from, start, end);
        if (benefits.isTerm(expression, sentence)) {
            return false;
        }
        if (expression instanceof TimeExpression.Every every) {
            return isRecurringWork(every, end) && !PastFacts.tellsNow(text, sentence.start(), from);
        }
        if (expression instanceof TimeExpression.AfterIssue || expression instanceof TimeExpression.Relative) {
            return true;
        }
        if (isPast(expression) || isGround(expression, start, end)) {
            return false;
        }
        if (expression instanceof TimeExpression.OfMonth) {
            // 每月25日前报送本月底前到期的清单: the month of each time.
            return !REPEATED.anyIn(text, sentence.start(), from);
        }
        boolean period = isBare(expression) || YearsOfPapers.isPart(expression);
        return !(period && PastFacts.tellsNow(text, sentence.start(), from))
                && !bare.isSubject(expression, start, end)
                && !namesOtherEnd(expression, start)
                && !tellsStatus(expression, start)
                && (namesEnd(expression) || bare.isBound(expression, start, end));
    }

    /** 2030年以后, 7月起: what begins then; but 7月起草文件 is done then. */
    static boolean isSince(CharSequence text, int end) {
        return NEVER_AFTER.at(text, end, text.length()).isPresent()
                && !Characters.standsAt(text, end, text.length(), "起草");
    }

    /** 某某区管委会2026年3月27日发布，: when the paper itself came out; 于6月30日发布 may be an order. */
    private boolean isPublication(TimeExpression expression, int start) {
        int from = expression.start();
        int verb = expression.end() + PUBLISHED.length();
        return expression instanceof TimeExpression.By by
                && by.when().year().isPresent()
                && by.when().day() > 0
                && !by.when().before()
                && from > start
                && "于在拟到".indexOf(text.charAt(from - 1)) < 0
                && Characters.standsAt(text, expression.end(), text.length(), PUBLISHED)
                && (verb >= text.length() || "，。；\n".indexOf(text.charAt(verb)) >= 0);
    }

    /** 12月10日前，将上半年清单落实情况上报: the time of what is handed in. */
    private boolean isHandled(TimeExpression expression, int start) {
        boolean due = expression instanceof TimeExpression.Every
                || (expression instanceof TimeExpression.By by && by.when().before());
        return !due && expression.start() > start && "将把".indexOf(text.charAt(expression.start() - 1)) >= 0;
    }

    /** 要立即协调供货商增派人手, 立即对下穿通道开展检查; but 发现险情的，要立即转移 is a rule. */
    private boolean isOrder(TimeExpression expression, int start, int end) {
        int from = expression.start();
        Stretch sentence = Clauses.sentence(text, from, start, end);
        boolean asked = from > sentence.start() + 1
                && text.charAt(from - 1) == '要'
                && "重需必主只首".indexOf(text.charAt(from - 2)) < 0;
        boolean opens = expression.end() < end && text.charAt(expression.end()) == '对';
        return (asked || opens)
                && !CONDITIONS.anyIn(text, sentence.start(), from)
                && !RULES.anyIn(text, sentence.start(), from);
    }

    /** 能立即整改的当场整改: which of them, not when. */
    private boolean isPossible(TimeExpression expression, int start, int end) {
        int from = expression.start();
        boolean possible = from > start && "能可需".indexOf(text.charAt(from - 1)) >= 0;
        return possible || (expression.end() < end && text.charAt(expression.end()) == '的');
    }

    /** 在2023年划界126条河流的基础上: what the work builds on; 在6月底前完成排查的基础上 is work, too. */
    private boolean isGround(TimeExpression expression, int start, int end) {
        Stretch clause = Clauses.clause(text, expression.start(), start, end);
        return isBare(expression)
                && GROUNDS.endingAt(text, clause.end(), expression.end()).isPresent();
    }

    static boolean isBare(TimeExpression expression) {
        return !(expression instanceof TimeExpression.By by) || by.when().isBare();
    }

    private boolean isRecurringWork(TimeExpression.Every every, int end) {
        if (every.end() >= end) {
            return true;
        }
        if (PENALTIES.at(text, every.end(), end).isPresent()) {
            return false;
        }
        if (text.charAt(every.start()) == '连'
                && FACTS_OF_YEARS.at(text, every.end(), end).isPresent()) {
            return false;
        }
        char next = text.charAt(every.end());
        return "的度人均龄份计产可".indexOf(next) < 0;
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

    /** 截至6月底完工9个: how things stood on a day of this year; with a year, or with 前, it may be an aim. */
    private boolean tellsStatus(TimeExpression expression, int start) {
        return expression instanceof TimeExpression.By by
                && by.when().year().isEmpty()
                && !by.when().before()
                && AIMS.at(text, expression.end(), text.length()).isEmpty()
                && BareTimes.STATUS.endingAt(text, expression.start(), start).isPresent();
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
                && text.charAt(expression.end() - 1) != '内'
                && JUDGING.at(text, expression.end(), text.length()).isPresent();
        return other || judged;
    }
}
