package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.time.Period;
import java.util.List;

/** Tells times of benefits, of their validity and of those who apply for them from times by which work is due. */
final class BenefitTimes {
    private static final Lexicon<String> AIMS = Lexicon.of(List.of("力争", "确保", "争取", "力争在", "确保在"));
    private static final Lexicon<String> DUTIES = Lexicon.of(List.of(
            "完成", "到位", "拨付", "下达", "兑付", "出台", "印发", "制定", "落实", "建立", "发放", "启动", "设立", "组建", "检查", "排查", "核查", "抽查",
            "开展", "建成", "遴选", "评选", "选树", "选拔", "选聘", "选派", "征集"));
    private static final Lexicon<String> CONDITIONS =
            Lexicon.of(List.of("能够", "有望", "未能", "的企业", "的项目", "的单位", "的人员", "的，"));
    private static final Lexicon<String> APPLICANTS =
            Lexicon.of(List.of("企业", "申请人", "申报人", "申报单位", "申报企业", "申报主体", "申请单位", "符合条件的"));
    private static final Lexicon<String> APPLYING = Lexicon.of(List.of("申报", "申请", "报名"));
    private static final Lexicon<String> GIVING = Lexicon.read(BenefitTimes.class, "giving-words.txt");
    private static final Lexicon<String> VALIDITY = Lexicon.read(BenefitTimes.class, "validity-words.txt");

    private static final int SHORTEST_ORDER = 4;
    private static final Lexicon<String> HOLDING = Lexicon.of(List.of("执行", "止执行", "施行", "有效"));
    private static final Lexicon<String> RATES = Lexicon.of(List.of("按每", "按照每", "按人均"));
    private static final Lexicon<String> PAYEES =
            Lexicon.of(List.of("每人", "每户", "每生", "每名", "每家", "每亩", "每头", "每床", "每村", "每车"));
    private static final Lexicon<String> CAPPING = Lexicon.of(List.of("不超过", "最高", "最多", "限额"));
    private static final Period DAY = Period.ofDays(1);

    private static final Lexicon<String> ARRANGING = Lexicon.of(List.of("安排", "统筹", "筹措", "筹集", "整合"));

    private final CharSequence text;
    private final BenefitTerms terms;
    private final AttributeTimes attributes;

    BenefitTimes(CharSequence text) {
        this.text = text;
        this.terms = new BenefitTerms(text);
        this.attributes = new AttributeTimes(text);
    }

    /** Whether a time within a sentence belongs to the terms of a benefit. */
    boolean isTerm(TimeExpression expression, Stretch sentence) {
        Stretch clause = Clauses.clause(text, expression.start(), sentence.start(), sentence.end());
        // 确保7月底前拖欠的费用补发到位: by when, not which ones.
        boolean aimed = AIMS.endingAt(text, expression.start(), clause.start()).isPresent();
        if (isApplication(expression, clause)
                || isInForce(expression, clause)
                || VALIDITY.anyIn(text, clause.start(), clause.end())
                || (!aimed && attributes.isAttribute(expression.end(), sentence.end()))) {
            return true;
        }
        Stretch statement = Clauses.statement(text, expression.start(), sentence.start(), sentence.end());
        if (expression instanceof TimeExpression.Every every
                && (terms.isCap(statement, clause) || isPaid(every, statement, clause))) {
            return true;
        }
        return GIVING.anyIn(text, statement.start(), statement.end())
                && !aimed
                && !givesToOthers(expression, statement, clause)
                && !isFunded(expression, statement)
                && !isDuty(expression, clause)
                && !isGoal(expression, clause);
    }

    /** 2021—2023年省财政每年安排1.2亿元，…对脱贫县予以倾斜: what is put in place first is given out later. */
    private boolean isFunded(TimeExpression expression, Stretch statement) {
        Stretch clause = Clauses.clause(text, expression.end(), statement.start(), statement.end());
        boolean topic = clause.end() <= expression.end() && clause.end() + 1 < statement.end();
        Stretch funded = topic
                ? Clauses.clause(text, clause.end() + 1, statement.start(), statement.end())
                : new Stretch(expression.end(), Math.max(expression.end(), clause.end()));
        return ARRANGING.anyIn(text, funded.start(), funded.end())
                && terms.namesMoney(funded)
                && !GIVING.anyIn(text, statement.start(), funded.end());
    }

    /** 优惠政策自2024年1月1日起至2024年12月31日执行: how long it holds. */
    private boolean isInForce(TimeExpression expression, Stretch clause) {
        return expression instanceof TimeExpression.Between
                && HOLDING.at(text, expression.end(), clause.end())
                        .filter(word -> word.end() == clause.end())
                        .isPresent();
    }

    /** 每年组团参展，对参展企业给予补助: the clause behind says who gets it, so this one orders work. */
    private boolean givesToOthers(TimeExpression expression, Stretch statement, Stretch clause) {
        int next = clause.end() + 1;
        return next < statement.end()
                && clause.end() - expression.end() >= SHORTEST_ORDER
                && text.charAt(next) == '对'
                && !GIVING.anyIn(text, statement.start(), clause.end());
    }

    /** 每户过渡费每月不超过900元: what is paid again and again; but 每人每周走访2户 is a duty. */
    private boolean isPaid(TimeExpression.Every every, Stretch statement, Stretch clause) {
        boolean payee = PAYEES.endingAt(text, every.start(), clause.start()).isPresent();
        if (payee && every.period().equals(DAY)) {
            return true;
        }
        return terms.namesMoney(clause)
                && (payee
                        || terms.namesFee(clause)
                        || terms.isAllowance(clause)
                        || isRate(every, clause)
                        || isCapped(every, statement, clause));
    }

    /** 按每公里每年1.2万元结算, 每户过渡费每月: for what it is paid. */
    private boolean isRate(TimeExpression.Every every, Stretch clause) {
        boolean fee =
                PAYEES.at(text, clause.start(), every.start()).isPresent() && text.charAt(every.start() - 1) == '费';
        return fee || RATES.anyIn(text, clause.start(), every.start());
    }

    /** 给予场地补贴，每年不超过5000元: how much in each year. */
    private boolean isCapped(TimeExpression.Every every, Stretch statement, Stretch clause) {
        return CAPPING.at(text, every.end(), clause.end()).isPresent() && terms.givesBefore(statement, clause);
    }

    /** 到2026年建成2个平台，按50%给予补助: only the clause behind speaks of the benefit. */
    private boolean isGoal(TimeExpression expression, Stretch clause) {
        boolean opens = expression instanceof TimeExpression.Every
                || expression.start() == clause.start()
                || "到至".indexOf(text.charAt(expression.start() - 1)) >= 0;
        boolean bound =
                BareTimes.BINDING_AFTER.at(text, expression.end(), clause.end()).isPresent()
                        || (!BindingTimes.isBare(expression)
                                && BareTimes.BINDING_AFTER.anyIn(text, expression.end(), clause.end())
                                && !CONDITIONS.anyIn(
                                        text, expression.end(), Math.min(text.length(), clause.end() + 1)));
        return opens
                && bound
                && !GIVING.anyIn(text, clause.start(), clause.end())
                && text.charAt(clause.end() - 1) != '的';
    }

    /** 企业应于每年3月底前申报: what those do who want the benefit. */
    private boolean isApplication(TimeExpression expression, Stretch clause) {
        return APPLICANTS.at(text, clause.start(), clause.end()).isPresent()
                && APPLYING.anyIn(text, expression.end(), clause.end());
    }

    /** 6月底前完成退税, 每年进行核查，…扣减补助: what the document orders of those who give. */
    private boolean isDuty(TimeExpression expression, Stretch clause) {
        boolean ordered = DUTIES.anyIn(text, expression.end(), clause.end());
        if (expression instanceof TimeExpression.Every) {
            return ordered && !GIVING.anyIn(text, clause.start(), clause.end());
        }
        return ordered
                && expression instanceof TimeExpression.By
                && !BindingTimes.isBare(expression)
                && !CONDITIONS.anyIn(text, expression.end(), Math.min(text.length(), clause.end() + 1));
    }
}
