package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a quantity is a commitment: a level to reach or hold, a count to build or add, a share to cover. Facts, terms of
 * benefits, thresholds that define a group, and numbers in slogans are none.
 */
public final class Commitments {
    private static final Set<Comparing> LEVELS = Set.of(Comparing.REACH, Comparing.AT_LEAST, Comparing.HOLD);
    private static final Set<String> HOURS = Set.of("小时", "个小时", "分钟");
    private static final int NOUN_WINDOW = 10;
    private static final int SHORTEST_NOUN = 2;
    private static final int RECURRENCE_WINDOW = 16;
    private static final int VERB_WINDOW = 60;

    private static final Lexicon<String> NO_TARGET_NOUNS = Lexicon.read(Commitments.class, "no-target-nouns.txt");
    private static final Lexicon<String> PROCESSING = Lexicon.read(Commitments.class, "processing-words.txt");
    private static final Lexicon<String> RATINGS = Lexicon.of(List.of("满意度", "满意率", "测评", "评价", "得分", "指数"));
    private static final Lexicon<String> REMEDY = Lexicon.of(List.of("问题整改", "问题的整改", "问题整治"));
    private static final Lexicon<String> WEIGHTS = Lexicon.of(List.of("占比", "权重", "占", "分值", "的占比"));

    private static final Lexicon<String> TERMS =
            Lexicon.of(List.of("的比例", "的标准", "的额度", "收取", "计收", "缴纳", "计征", "计提", "计算"));
    /** 每百户不少于20平方米的标准配建: the standard is what is to be built. */
    private static final Lexicon<String> EQUIPPING = Lexicon.of(List.of(
            "的标准配建", "的标准配套", "的标准建设", "的标准配备", "的标准配置", "的标准设置", "的标准核定", "标准配建", "标准配套", "标准建设", "标准配备", "标准配置",
            "标准设置"));

    private static final Set<Comparing> CHANGES = Set.of(Comparing.RISE, Comparing.FALL);
    private static final Set<Comparing> THRESHOLDS = Set.of(Comparing.LESS_THAN, Comparing.MORE_THAN);
    /** 同比下降超过20%的企业 */
    private static final Lexicon<String> LIMITS = Lexicon.of(List.of("超过", "低于", "高于", "不足"));
    /** 完成46个排口整治任务的80%: the share is to be done, not the count. */
    private static final Lexicon<String> PARTS = Lexicon.of(List.of("完成"));

    /** 提高至40%以上的政策延续至2025年底: what already holds. */
    private static final Lexicon<String> POLICIES = Lexicon.of(List.of("的政策延续", "的政策延长", "的政策执行", "的优惠政策"));

    private static final Lexicon<String> SCORES =
            Lexicon.of(List.of("分值", "得分", "总分", "满分", "扣", "加分", "计分", "评分", "合格", "优秀", "等次", "权重"));

    private static final Lexicon<String> FOUNDING = Lexicon.of(List.of("设立", "组建", "发起", "成立"));
    private static final Lexicon<String> FUNDS = Lexicon.of(List.of("规模", "总规模", "首期", "首批", "资金池"));
    /** 安排专项资金1200万元: money that is put in place. */
    private static final Lexicon<String> MEANS = Lexicon.of(List.of("资金", "经费", "预算"));

    private static final Lexicon<String> ARRANGING =
            Lexicon.of(List.of("安排", "统筹", "筹措", "筹集", "投入", "整合", "落实", "列支", "设立"));
    /** 20%的目标 is to be reached; 20%的企业 tells which ones. */
    private static final Lexicon<String> AIMS = Lexicon.of(List.of("的目标", "的水平", "的要求", "的任务"));

    private static final Lexicon<String> DURATIONS =
            Lexicon.of(List.of("时间", "时限", "周期", "工期", "用时", "时长", "耗时", "住院日", "时延", "延时", "办理", "办结", "审批", "响应"));
    private static final Lexicon<String> DAYS = Lexicon.of(List.of("天数"));
    private static final List<String> RATES = List.of("每千人", "每万人", "每百人", "每十万人", "每10万人");

    private final CharSequence text;
    private final Achievements achievements;
    private final BenefitTerms benefits;
    private final PastFacts facts;

    /**
     * Prepares to judge quantities of a text.
     *
     * @param documentYear the year before which everything is past; 0 if unknown
     */
    public Commitments(CharSequence text, int documentYear) {
        this.text = text;
        this.achievements = new Achievements(text);
        this.benefits = new BenefitTerms(text);
        this.facts = new PastFacts(text, documentYear);
    }

    /** Whether 分别 in the same sentence hands out the numbers of a list. */
    public boolean isDistributed(Quantity quantity, Stretch stretch) {
        Stretch sentence = Clauses.statement(text, quantity.numberStart(), stretch.start(), stretch.end());
        return text.subSequence(sentence.start(), quantity.numberStart())
                .toString()
                .contains("分别");
    }

    /** Whether a quantity of a stretch of running text is a commitment. */
    public boolean isCommitment(Quantity quantity, Stretch stretch) {
        Stretch statement = Clauses.statement(text, quantity.numberStart(), stretch.start(), stretch.end());
        Stretch clause = Clauses.clause(text, quantity.numberStart(), stretch.start(), stretch.end());
        boolean baseline =
                quantity.numberStart() > clause.start() && "由从".indexOf(text.charAt(quantity.numberStart() - 1)) >= 0;
        if (baseline
                || isStep(quantity, clause)
                || isOutside(quantity)
                || facts.isFact(quantity, statement, clause)
                || (benefits.isTerm(quantity, statement, clause)
                        && !isShortened(quantity, clause)
                        && !isFund(quantity, clause))) {
            return false;
        }
        return switch (quantity.kind()) {
            case SHARE, STEP -> isShare(quantity, clause);
            case TIME -> isProcessingTime(quantity, clause);
            case LEVEL -> isLevel(quantity) && !isScore(quantity, clause);
            case PLAIN -> quantity.before().isPresent() || quantity.after().isPresent();
            case COUNT, MONEY, AMOUNT, WEAK -> isAmount(quantity, clause);
        };
    }

    /** 每增加10亿元: what something else is measured by. */
    private boolean isStep(Quantity quantity, Stretch clause) {
        return quantity.before().isPresent()
                && quantity.start() > clause.start()
                && text.charAt(quantity.start() - 1) == '每';
    }

    /** 达到3级, 管理层级控制在4级以内 */
    private boolean isLevel(Quantity quantity) {
        boolean held = Characters.standsAt(text, quantity.start(), quantity.numberStart(), "控制在");
        // 满意度95分以上
        boolean rated = quantity.after().filter(w -> w == Comparing.AT_LEAST).isPresent()
                && RATINGS.endingAt(text, quantity.start(), Math.max(0, quantity.start() - NOUN_WINDOW))
                        .isPresent();
        return held || rated || quantity.before().filter(LEVELS::contains).isPresent();
    }

    /** 考核得分达到60分为合格: a point of a scoring scheme; 满意度保持在90分以上 is none. */
    private boolean isScore(Quantity quantity, Stretch clause) {
        return quantity.unit().equals("分") && SCORES.anyIn(text, clause.start(), clause.end());
    }

    /** 5公里以外的村组: no level that can be reached. */
    private boolean isOutside(Quantity quantity) {
        int at = quantity.unitEnd();
        return at + 1 < text.length() && "以之".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == '外';
    }

    private boolean isShare(Quantity quantity, Stretch clause) {
        if (isThreshold(quantity, clause)
                || POLICIES.at(text, quantity.end(), clause.end()).isPresent()) {
            return false;
        }
        if (quantity.before().isPresent() || quantity.after().isPresent()) {
            return true;
        }
        if (WEIGHTS.endingAt(text, quantity.numberStart(), clause.start()).isPresent()) {
            return false;
        }
        int before = quantity.numberStart() - 1;
        boolean ofSomething =
                before >= clause.start() && text.charAt(before) == '的' && !PARTS.anyIn(text, clause.start(), before);
        boolean change = quantity.kind() == UnitKind.STEP;
        return !ofSomething && !change && !followedByNumberWord(quantity);
    }

    /** 整改率低于95%的乡镇, 不合格率超过5%的学科: what falls short or goes beyond is told from the rest. */
    private boolean isThreshold(Quantity quantity, Stretch clause) {
        boolean falls = quantity.before().filter(THRESHOLDS::contains).isPresent()
                || (quantity.before().filter(CHANGES::contains).isPresent()
                        && LIMITS.endingAt(text, quantity.numberStart(), quantity.start())
                                .isPresent());
        return falls
                && quantity.end() < clause.end()
                && text.charAt(quantity.end()) == '的'
                && AIMS.at(text, quantity.end(), clause.end()).isEmpty();
    }

    /** 50%的比例, 30%的标准: the terms of something. */
    private boolean followedByNumberWord(Quantity quantity) {
        String behind = text.subSequence(quantity.unitEnd(), Math.min(text.length(), quantity.unitEnd() + 3))
                .toString();
        return TERMS.at(behind, 0, behind.length()).isPresent();
    }

    /** 退税办理时间压缩至4个工作日以内: how fast it is given, not what. */
    private boolean isShortened(Quantity quantity, Stretch clause) {
        return quantity.kind() == UnitKind.TIME
                && DURATIONS.endingAt(text, quantity.start(), clause.start()).isPresent()
                && isProcessingTime(quantity, clause);
    }

    private boolean isProcessingTime(Quantity quantity, Stretch clause) {
        boolean bounded = quantity.before().filter(w -> w == Comparing.AT_MOST).isPresent()
                || quantity.after().filter(w -> w == Comparing.AT_MOST).isPresent();
        boolean shortened =
                quantity.before().filter(w -> w == Comparing.AT_MOST).isPresent()
                        && "至到".indexOf(text.charAt(quantity.numberStart() - 1)) >= 0;
        boolean held = Characters.standsAt(text, quantity.start(), quantity.numberStart(), "控制在");
        boolean duration =
                DURATIONS.endingAt(text, quantity.start(), clause.start()).isPresent();
        return isLasting(quantity, clause)
                || (bounded && (shortened || held || duration || PROCESSING.anyIn(text, clause.start(), clause.end())));
    }

    /**
     * 预警提前量达到24小时, 体育活动不少于2小时, 每周开放不少于3天: time that something is to last. Other days are the terms of a procedure more
     * often.
     */
    private boolean isLasting(Quantity quantity, Stretch clause) {
        boolean lasts = HOURS.contains(quantity.unit())
                || DAYS.endingAt(text, quantity.start(), clause.start()).isPresent()
                || (quantity.unit().equals("天") && isRepeated(quantity, clause));
        return quantity.before()
                .filter(w -> w == Comparing.REACH || (w == Comparing.AT_LEAST && lasts))
                .isPresent();
    }

    /** Whether 每 stands in front of the number, and not far from it. */
    private boolean isRepeated(Quantity quantity, Stretch clause) {
        int window = Math.max(clause.start(), quantity.numberStart() - RECURRENCE_WINDOW);
        return text.subSequence(window, quantity.numberStart()).toString().indexOf('每') >= 0;
    }

    private boolean isAmount(Quantity quantity, Stretch clause) {
        if (Thresholds.tell(text, quantity, clause) || Thresholds.isWhole(text, quantity, clause)) {
            return false;
        }
        boolean grade = quantity.unitEnd() < clause.end() && text.charAt(quantity.unitEnd()) == '级';
        if (grade) {
            return false;
        }
        if (isFund(quantity, clause)) {
            return true;
        }
        boolean governed = isGoverned(quantity, clause);
        boolean attribute = (quantity.end() < clause.end() && text.charAt(quantity.end()) == '的')
                || (quantity.kind() != UnitKind.COUNT && countFollows(quantity, clause));
        if (quantity.before().isPresent()
                && EQUIPPING.at(text, quantity.end(), clause.end()).isPresent()) {
            return true;
        }
        if (quantity.before().isPresent()) {
            boolean about = quantity.before().get() == Comparing.ABOUT;
            boolean threshold = attribute && quantity.kind() != UnitKind.COUNT;
            return !threshold && ((about || attribute) ? governed : !isSlogan(quantity, clause));
        }
        if (attribute && (quantity.after().isPresent() || quantity.kind() != UnitKind.COUNT)) {
            return false;
        }
        boolean boundAtEnd =
                quantity.kind() == UnitKind.COUNT && quantity.after().isPresent() && endsItem(quantity, clause);
        return (governed || boundAtEnd) && !isSlogan(quantity, clause);
    }

    /** 设立总规模50亿元的产业基金，首期10亿元: money to be put in place. */
    private boolean isFund(Quantity quantity, Stretch clause) {
        int from = quantity.start();
        if (quantity.kind() != UnitKind.MONEY) {
            return false;
        }
        if (MEANS.endingAt(text, from, clause.start()).isPresent()) {
            return ARRANGING.anyIn(text, clause.start(), from);
        }
        if (FUNDS.endingAt(text, from, clause.start()).isEmpty()) {
            return false;
        }
        Stretch statement = Clauses.statement(text, from, Math.max(0, from - Clauses.LONGEST), clause.end());
        return FOUNDING.anyIn(text, statement.start(), from);
    }

    /** Whether nothing but a separator follows. */
    private boolean endsItem(Quantity quantity, Stretch clause) {
        return quantity.end() >= clause.end() || "、，；".indexOf(text.charAt(quantity.end())) >= 0;
    }

    /** 转移就业4.5万人，失业人员再就业1.6万人: behind a commitment of the same sentence a noun with a count is one, too. */
    public boolean isContinued(Quantity quantity, Quantity before, Stretch stretch) {
        Stretch clause = Clauses.clause(text, quantity.numberStart(), stretch.start(), stretch.end());
        Stretch statement = Clauses.statement(text, quantity.numberStart(), stretch.start(), stretch.end());
        boolean same = before.numberStart() >= statement.start();
        boolean countable = quantity.kind() == UnitKind.COUNT
                || quantity.kind() == UnitKind.AMOUNT
                || quantity.kind() == UnitKind.MONEY;
        boolean fact = facts.isFact(quantity, statement, clause) || benefits.isTerm(quantity, statement, clause);
        int from = Math.max(clause.start(), before.end());
        boolean noun = quantity.start() - from >= 2
                && text.subSequence(from, quantity.start()).toString().indexOf('的') < 0;
        return same && countable && noun && !fact && endsItem(quantity, clause) && !isSlogan(quantity, clause);
    }

    /** 至少办好1所高中和1所中等职业学校: the bound of the first holds for the second. */
    public boolean isParallel(Quantity quantity, Quantity before) {
        int from = before.end();
        int to = quantity.start();
        return quantity.before().isEmpty()
                && quantity.after().isEmpty()
                && quantity.unit().equals(before.unit())
                && before.before()
                        .filter(b -> b == Comparing.AT_LEAST || b == Comparing.AT_MOST)
                        .isPresent()
                && before.after().isEmpty()
                && to - from > 1
                && to - from <= VERB_WINDOW / 2
                && "和及与".indexOf(text.charAt(to - 1)) >= 0
                && text.subSequence(from, to).chars().allMatch(c -> Characters.isHan((char) c));
    }

    /** 产值10亿元以上企业3户: the amount tells which things the count counts. */
    private boolean countFollows(Quantity quantity, Stretch clause) {
        int stop = Math.min(clause.end(), quantity.end() + NOUN_WINDOW);
        for (int i = quantity.end(); i < stop; i++) {
            char c = text.charAt(i);
            if ("、（和".indexOf(c) >= 0) {
                return false;
            }
            if (Characters.isDigit(c)) {
                return i > quantity.end() + 1;
            }
        }
        return false;
    }

    private boolean isGoverned(Quantity quantity, Stretch clause) {
        int from = Math.max(clause.start(), quantity.numberStart() - VERB_WINDOW);
        boolean strong = achievements.govern(from, quantity.numberStart());
        boolean occasion = "次场期轮遍批".indexOf(text.charAt(quantity.unitEnd() - 1)) >= 0;
        boolean recurring = occasion && isRepeated(quantity, clause);
        boolean held = (occasion || countsNoun(quantity, clause))
                && endsItem(quantity, clause)
                && achievements.mention(from, quantity.numberStart());
        if (recurring || held || isPerHead(quantity, clause)) {
            return true;
        }
        boolean sum = quantity.numberStart() > clause.start() && text.charAt(quantity.numberStart() - 1) == '等';
        return strong || (!sum && achievements.follow(quantity, clause));
    }

    /** 编制清单2批: a noun stands in front of the count, and nothing behind it. */
    private boolean countsNoun(Quantity quantity, Stretch clause) {
        int at = quantity.numberStart();
        return at - SHORTEST_NOUN > clause.start()
                && Characters.isHan(text.charAt(at - 1))
                && !achievements.endAt(at, clause.start())
                && endsItem(quantity, clause);
    }

    /** 每千人口拥有全科医生3.93名: a rate stands for itself. */
    private boolean isPerHead(Quantity quantity, Stretch clause) {
        String before = text.subSequence(clause.start(), quantity.numberStart()).toString();
        boolean rate = quantity.kind() == UnitKind.COUNT && RATES.stream().anyMatch(before::contains);
        return rate && endsItem(quantity, clause);
    }

    private boolean isSlogan(Quantity quantity, Stretch clause) {
        if (quantity.kind() != UnitKind.WEAK && quantity.kind() != UnitKind.COUNT) {
            return false;
        }
        int from = quantity.end();
        int stop = from;
        int limit = Math.min(clause.end(), from + NOUN_WINDOW);
        while (stop < limit && "、“（和".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        boolean occasion = "次场期遍".indexOf(text.charAt(quantity.unitEnd() - 1)) >= 0;
        boolean quoted = !occasion
                && stop == from
                && stop < limit
                && text.charAt(stop) == '“'
                && quantity.before().isEmpty();
        boolean category = "种类批".indexOf(text.charAt(quantity.unitEnd() - 1)) >= 0
                && quantity.before().filter(LEVELS::contains).isEmpty()
                && !isRepeated(quantity, clause)
                && !countsNoun(quantity, clause);
        boolean suspicious = quantity.kind() == UnitKind.WEAK || text.charAt(quantity.unitEnd() - 1) == '个';
        // 完成3项问题整改
        boolean mended =
                PARTS.endingAt(text, quantity.numberStart(), clause.start()).isPresent()
                        && REMEDY.at(text, from, clause.end()).isPresent();
        return quoted || category || (suspicious && !mended && NO_TARGET_NOUNS.anyIn(text, from, stop));
    }
}
