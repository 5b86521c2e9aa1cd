package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Set;

/** Tells the terms of benefits, fees and fines (补助100万元, 返还50%) from commitments. */
final class BenefitTerms {
    private static final int NEAR = 10;
    private static final Lexicon<String> GIVING = Lexicon.read(BenefitTerms.class, "giving-words.txt");
    private static final Lexicon<String> BENEFITS = Lexicon.read(BenefitTerms.class, "benefit-words.txt");
    private static final int WIDEST = 60;
    private static final Lexicon<String> PROMISES = Lexicon.of(List.of("确保", "力争", "实现", "保证"));
    private static final Lexicon<String> CAPS = Lexicon.of(
            List.of("最高", "最多", "最长", "单个", "单户", "单家", "单笔", "每户", "每人", "每家", "每次", "原则上每", "累计", "总额", "期限", "贴息"));
    private static final Lexicon<String> HIGHEST = Lexicon.of(List.of("最高"));
    private static final Lexicon<String> PRICES = Lexicon.read(BenefitTerms.class, "price-words.txt");
    private static final Lexicon<String> LOAN_RATES = Lexicon.of(List.of("贷款利率", "利率水平"));
    private static final Lexicon<String> LOWERING = Lexicon.of(List.of("下调", "优惠", "让利", "下调至", "优惠至"));
    private static final Lexicon<String> RATES = Lexicon.of(List.of("进度", "比例", "比重"));
    private static final Lexicon<String> FEES = Lexicon.of(List.of(
            "服务费", "管理费", "使用费", "过渡费", "伙食费", "住宿费", "车辆通行费", "停车费", "物业费", "检测费", "保洁费", "热价", "水价", "电价", "气价", "票价",
            "收购价", "单价", "投入标准为", "投资标准为", "餐补", "每期收费", "每次收费", "每学期收费", "课酬", "劳务费", "讲课费", "误工补偿", "处理费最低", "处理费标准",
            "处罚金额", "缴存额", "食宿安置标准", "住宿标准", "伙食标准"));
    private static final Set<Comparing> CONCESSIONS = Set.of(Comparing.FALL, Comparing.AT_MOST);
    private static final Lexicon<String> LIMITS = Lexicon.of(List.of("最高", "最多", "最长", "上限"));
    private static final String CONDITIONS = "对凡";
    /** 争取上级补助资金1.2亿元: money that comes in. */
    private static final Lexicon<String> SEEKING = Lexicon.of(List.of("争取"));

    /** 按每吉焦24元结算: how much is paid for each. */
    private static final Lexicon<String> STANDARDS =
            Lexicon.of(List.of("标准", "的标准", "报销", "的比例报销", "/人", "结算", "计算", "计收", "计费", "收取", "收费", "列支"));

    /** 每增加投资5000万元增加1名指标: how one number follows another. */
    private static final Lexicon<String> PROPORTIONS =
            Lexicon.of(List.of("每增加", "每新增", "每增长", "每提高", "每减少", "每降低", "每下降"));

    /** Who is chosen is chosen by the work itself. */
    private static final Lexicon<String> SELECTING =
            Lexicon.of(List.of("选拔", "遴选", "评选", "评定", "选聘", "选派", "选树", "择优资助"));

    /** 引进200名专家，并给予项目资助: the same body does both. */
    private static final Lexicon<String> FOLLOWING = Lexicon.of(List.of("并给予", "并相应给予", "同时给予"));

    private final CharSequence text;

    BenefitTerms(CharSequence text) {
        this.text = text;
    }

    /** Whether a quantity is a term of a benefit, a fee or a fine. */
    boolean isTerm(Quantity quantity, Stretch statement, Stretch clause) {
        if (PROPORTIONS.at(text, clause.start(), clause.end()).isPresent()) {
            return true;
        }
        // 提供最高50万元创业担保贷款
        if (quantity.kind() == UnitKind.MONEY
                && HIGHEST.at(text, quantity.start(), quantity.numberStart()).isPresent()) {
            return true;
        }
        boolean rate = quantity.before().isPresent() && measuresRate(clause.start(), quantity.start());
        boolean priced = PRICES.endingAt(text, quantity.start(), clause.start()).isPresent();
        if (GIVING.anyIn(text, clause.start(), clause.end())
                || givesNext(quantity, statement, clause, rate && !priced)
                || isStandard(quantity, clause)
                || isConcession(quantity, statement, clause)) {
            return true;
        }
        // 再贷款利率1.5%: the price itself, not what becomes of it.
        boolean price = quantity.kind() == UnitKind.SHARE
                && quantity.before().isEmpty()
                && quantity.after().isEmpty()
                && PRICES.endingAt(text, quantity.start(), clause.start()).isPresent();
        if (price) {
            return true;
        }
        boolean counts = quantity.kind() == UnitKind.COUNT
                || quantity.kind() == UnitKind.TIME
                || SEEKING.anyIn(text, clause.start(), quantity.start());
        return (BENEFITS.anyIn(text, clause.start(), clause.end()) && !rate && !counts) || isFee(quantity, clause);
    }

    /** 补贴发放率, 补助资金支出进度9月底前, 劳务报酬占投资的比例: how much of it is done, not how much someone gets. */
    private boolean measuresRate(int from, int to) {
        return to > from
                && (text.charAt(to - 1) == '率'
                        || RATES.firstIn(text, from, to)
                                .filter(rate -> rate.meaning().equals("进度")
                                        || text.subSequence(from, rate.start())
                                                        .toString()
                                                        .indexOf('占')
                                                >= 0)
                                .isPresent());
    }

    /** 充电服务费每千瓦时不高于0.4元: what someone pays; the list names only such. */
    private boolean isFee(Quantity quantity, Stretch clause) {
        return quantity.kind() == UnitKind.MONEY && FEES.anyIn(text, clause.start(), quantity.start());
    }

    /** Whether a clause names something that is paid for. */
    boolean namesFee(Stretch clause) {
        return FEES.anyIn(text, clause.start(), clause.end());
    }

    /** 对…达到5家的企业，给予…: the clause behind gives what this one makes a condition. */
    private boolean givesNext(Quantity quantity, Stretch statement, Stretch clause, boolean rate) {
        int next = clause.end() + 1;
        int stop = Math.min(statement.end(), next + NEAR);
        boolean condition =
                CONDITIONS.indexOf(text.charAt(clause.start())) >= 0 || text.charAt(clause.end() - 1) == '的';
        // 组团参展10场，对参展企业给予补助; 选拔500名教师，在服务期内给予补助: what the clause behind gives, it gives to others, or to those who are
        // chosen.
        boolean chosen = !condition && SELECTING.anyIn(text, clause.start(), quantity.numberStart());
        boolean others = quantity.kind() == UnitKind.COUNT
                && next < stop
                && (text.charAt(next) == '对'
                        || chosen
                        || (!condition && FOLLOWING.at(text, next, stop).isPresent()));
        boolean gives = next < stop && !others && GIVING.anyIn(text, next, stop);
        // 给予30%的补助，最高不超过500万元
        boolean cap = CAPS.at(text, clause.start(), clause.end()).isPresent()
                || LIMITS.anyIn(text, clause.start(), clause.end());
        if (cap && givesBefore(statement, clause)) {
            return true;
        }
        return (gives && (!rate || condition)) || (condition && GIVING.anyIn(text, clause.start(), statement.end()));
    }

    /** Whether the clauses in front of one give something. */
    boolean givesBefore(Stretch statement, Stretch clause) {
        return GIVING.anyIn(text, statement.start(), clause.start())
                || BENEFITS.anyIn(text, statement.start(), clause.start())
                || FEES.anyIn(text, statement.start(), clause.start());
    }

    /** 按保费的50%补贴，单个企业每年不超过20万元: the clause bounds what is given. */
    boolean isCap(Stretch statement, Stretch clause) {
        return CAPS.at(text, clause.start(), clause.end()).isPresent() && givesBefore(statement, clause);
    }

    /** 连续三年每月分别发放5000元生活补贴: money that someone gets again and again. */
    boolean isAllowance(Stretch clause) {
        return namesMoney(clause) && BENEFITS.anyIn(text, clause.start(), clause.end());
    }

    /** Whether an amount of money stands in a clause. */
    boolean namesMoney(Stretch clause) {
        boolean money = false;
        for (int i = clause.start() + 1; i < clause.end(); i++) {
            money |= text.charAt(i) == '元' && (isDigit(text.charAt(i - 1)) || "万千百".indexOf(text.charAt(i - 1)) >= 0);
        }
        return money;
    }

    /** 对受影响的企业，…利率下浮10%: a lower price for those whom the sentence names is what they get, unless it is promised. */
    private boolean isConcession(Quantity quantity, Stretch statement, Stretch clause) {
        boolean lower = quantity.before().filter(CONCESSIONS::contains).isPresent()
                || LOWERING.endingAt(text, quantity.start(), clause.start()).isPresent();
        int from = Math.max(statement.start(), quantity.start() - WIDEST);
        boolean forSome = CONDITIONS.indexOf(text.charAt(statement.start())) >= 0;
        // 名单内企业贷款利率再降50个基点: what some get already gets cheaper for them.
        boolean loan = text.charAt(quantity.start()) == '再' && LOAN_RATES.anyIn(text, clause.start(), quantity.start());
        return lower
                && (forSome || loan || givesBefore(statement, clause))
                && PRICES.anyIn(text, clause.start(), quantity.start())
                && !PROMISES.anyIn(text, from, quantity.start());
    }

    /** 按每人100元标准: the rate at which something is paid. */
    private boolean isStandard(Quantity quantity, Stretch clause) {
        boolean money = quantity.kind() == UnitKind.MONEY || quantity.kind() == UnitKind.SHARE;
        return money && STANDARDS.at(text, quantity.end(), clause.end()).isPresent();
    }
}
