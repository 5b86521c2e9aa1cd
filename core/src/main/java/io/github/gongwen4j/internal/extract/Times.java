package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time expressions by which work is to be done.
 *
 * <p>In a time slot (完成时限：…, a responsibility statement) every expression counts. In running text an expression that names an end
 * (6月底前, 年内) counts unless its sentence speaks of the past or of the terms of a benefit, and a bare year, month or period counts
 * only where the sentence binds work to it (2025年建成…, 确保2020年…). Titles and quotations hold names, not times.
 */
public final class Times {
    private static final int NEAR = 6;
    private static final Lexicon<String> BINDING_BEFORE = Lexicon.read(Times.class, "binding-before.txt");
    static final Lexicon<String> BINDING_AFTER = Lexicon.read(Times.class, "binding-after.txt");
    private static final Lexicon<String> NOT_BEFORE = Lexicon.read(Times.class, "no-time-before.txt");
    /** 占比年底达到75%: words that only end like those in front of a baseline. */
    private static final Lexicon<String> NO_BASELINE = Lexicon.of(
            List.of("占比", "配比", "对比", "参与", "合同", "会同", "共同", "一同", "陪同", "加以", "予以", "得以", "难以", "应对", "针对性"));

    private static final Lexicon<String> NOT_AFTER = Lexicon.read(Times.class, "no-time-after.txt");
    private static final Lexicon<String> NEVER_AFTER =
            Lexicon.of(List.of("起", "以来", "以后", "之后", "后", "相比", "及以前", "底数", "以上"));
    /** 连续15年居首位, 连续两年不合格率超过5%的学科: what was, or what a rule speaks of. */
    private static final Lexicon<String> FACTS_OF_YEARS = Lexicon.of(List.of(
            "居", "位居", "位列", "名列", "排名", "保持", "蝉联", "获", "荣获", "被", "不合格", "不达标", "未", "没有", "考核", "末位", "增长", "下降"));

    /** 立行立改类问题: a class of problems. */
    private static final Lexicon<String> CLASSED = Lexicon.of(List.of("类", "的问题", "问题", "事项", "的事项"));

    private static final Lexicon<String> HELD = Lexicon.of(
            List.of("实行", "执行", "实施", "集中", "严格", "严禁", "禁止", "每日", "每天", "每周", "组织", "推行", "加强", "强化", "全面"));

    /** 发现问题立即整改: what is done whenever something happens. */
    private static final Lexicon<String> CONDITIONS = Lexicon.of(List.of("发现", "一经", "一旦", "凡"));

    private static final Lexicon<String> STATUS = Lexicon.of(List.of("截至", "截止", "截至到", "截止到"));

    private final CharSequence text;
    private final int documentYear;
    private final BenefitTimes benefits;

    /**
     * Prepares to search a text.
     *
     * @param documentYear the year of the document; what lies before it is past. 0 if unknown
     */
    public Times(CharSequence text, int documentYear) {
        this.text = text;
        this.documentYear = documentYear;
        this.benefits = new BenefitTimes(text);
    }

    /** All expressions of a time slot. */
    public List<TimeExpression> inSlot(int start, int end) {
        List<TimeExpression> found = new ArrayList<>();
        TimeScanner scanner = new TimeScanner(text, end);
        int i = scanner.nextStart(start);
        while (i < end) {
            Optional<TimeExpression> time = timeAt(i, start, scanner);
            time.ifPresent(found::add);
            i = scanner.nextStart(time.map(TimeExpression::end).orElse(i + 1));
        }
        return found;
    }

    /** The expressions of running text that bind work. */
    public List<TimeExpression> inText(int start, int end) {
        List<TimeExpression> found = new ArrayList<>();
        TimeScanner scanner = new TimeScanner(text, end);
        Zones zones = new Zones(text, start, end);
        List<TimeExpression> listed = new ArrayList<>();
        int i = scanner.nextStart(start);
        while (i < end) {
            Optional<TimeExpression> time = timeAt(i, start, scanner);
            if (time.isEmpty()) {
                i = scanner.nextStart(i + 1);
                continue;
            }
            TimeExpression expression = time.get();
            boolean name = zones.contains(i) && !(expression instanceof TimeExpression.Plan);
            // 3月、9月集中开展: what binds the last month of a list binds those before it.
            if (!listed.isEmpty() && listed.get(listed.size() - 1).end() < expression.start() - 1) {
                listed.clear();
            }
            if (!name && binds(expression, start, end)) {
                found.addAll(listed);
                found.add(expression);
                listed.clear();
            } else if (!name && isListed(expression, end)) {
                listed.add(expression);
            } else {
                listed.clear();
            }
            i = scanner.nextStart(expression.end());
        }
        return found;
    }

    /** 3月、: a bare month with another one behind it. */
    private boolean isListed(TimeExpression expression, int end) {
        int mark = expression.end();
        return expression instanceof TimeExpression.By by
                && by.when().isBare()
                && (by.when().month() > 0 || by.when().year().isPresent())
                && mark + 1 < end
                && "、和".indexOf(text.charAt(mark)) >= 0
                && isDigit(text.charAt(mark + 1));
    }

    private Optional<TimeExpression> timeAt(int i, int start, TimeScanner scanner) {
        return startsWithin(i, start) ? Optional.empty() : scanner.at(i);
    }

    /** Whether an offset lies within a number or a word that started before it. */
    private boolean startsWithin(int i, int start) {
        if (i == start) {
            return false;
        }
        char before = text.charAt(i - 1);
        char c = text.charAt(i);
        boolean number = isDigit(c)
                && (isDigit(before) || (".-/".indexOf(before) >= 0 && i - 1 > start && isDigit(text.charAt(i - 2))));
        boolean numeral = Numerals.isHanNumeral(c) && Numerals.isHanNumeral(before);
        return number || numeral;
    }

    private boolean binds(TimeExpression expression, int start, int end) {
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
        boolean baseline = NOT_BEFORE.endingAt(text, from, start).isPresent()
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
                && "考绩总评奖分述决".indexOf(text.charAt(expression.end())) >= 0;
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
                || (from > start && "到至于在".indexOf(text.charAt(from - 1)) >= 0);
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
