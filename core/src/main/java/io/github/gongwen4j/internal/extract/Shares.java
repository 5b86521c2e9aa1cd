package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells shares to reach and changes to bring about from weights, thresholds and terms. */
final class Shares {
    private static final int NUMBER_WORD = 3;
    private static final Set<Comparing> CHANGES = Set.of(Comparing.RISE, Comparing.FALL);
    private static final Set<Comparing> THRESHOLDS = Set.of(Comparing.LESS_THAN, Comparing.MORE_THAN);
    private static final Lexicon<String> WEIGHTS =
            Lexicon.of(List.of("占比", "权重", "占", "分值", "的占比", "权重的", "分值的", "总分的"));
    /** 费用由产权单位和建设单位各承担50%: how a cost is divided. */
    private static final Lexicon<String> BORNE =
            Lexicon.of(List.of("承担", "负担", "分担", "分摊", "承担其中", "承担其中的", "承担剩余", "承担剩余的", "承担费用的", "各占", "各负担", "各出"));

    private static final Lexicon<String> TERMS =
            Lexicon.of(List.of("的比例", "的标准", "的额度", "收取", "计收", "缴纳", "计征", "计提", "提取", "计算"));
    private static final Lexicon<String> DRAWING =
            Lexicon.of(List.of("抽查", "抽检", "抽取", "抽样", "抽测", "复核", "核查", "回访", "巡查", "检查"));
    /** 同比下降超过20%的企业 */
    private static final Lexicon<String> LIMITS = Lexicon.of(List.of("超过", "低于", "高于", "不足"));
    /** 20%的目标 is to be reached; 20%的企业 tells which ones. */
    private static final Lexicon<String> AIMS = Lexicon.of(List.of("的目标", "的水平", "的要求", "的任务"));
    /** 完成46个排口整治任务的80%, 分别占总产值的10%、40%: the share is to be reached, not told of something else. */
    private static final Lexicon<String> PARTS = Lexicon.of(List.of("完成", "分别占"));
    /** 提高至40%以上的政策延续至2025年底: what already holds. */
    private static final Lexicon<String> POLICIES = Lexicon.of(List.of("的政策延续", "的政策延长", "的政策执行", "的优惠政策"));

    private static final Lexicon<String> BY_RATE = Lexicon.of(List.of("按", "按照"));
    private static final Lexicon<String> SHARING =
            Lexicon.of(List.of("分配", "分成", "分红", "确定", "配套资金", "返还", "奖励", "补助", "补贴", "计提", "提取", "收取", "缴纳"));

    private static final int WIDEST_DRAWING = 8;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Shares() {}

    static boolean isCommitment(InClause share) {
        CharSequence text = share.text();
        Quantity quantity = share.quantity();
        // 单产增一成行动: a name.
        if (Characters.standsAt(text, quantity.end(), share.clause().end(), "行动")
                || isThreshold(share)
                || Thresholds.isCondition(text, quantity, share.clause())
                || POLICIES.at(text, quantity.end(), share.clause().end()).isPresent()) {
            return false;
        }
        int from = share.clause().start();
        // 按不低于60%的比例分配给脱贫户: the rate at which something is shared out.
        int behind = Characters.standsAt(text, quantity.end(), share.clause().end(), "的比例")
                ? quantity.end() + 3
                : quantity.end();
        boolean rate = BY_RATE.endingAt(text, quantity.start(), from).isPresent()
                && SHARING.at(text, behind, share.clause().end()).isPresent();
        if (quantity.before().isPresent() || quantity.after().isPresent()) {
            return !rate;
        }
        int before = quantity.numberStart() - 1;
        boolean ofSomething = before >= from && text.charAt(before) == '的' && !PARTS.anyIn(text, from, before);
        boolean change = quantity.kind() == UnitKind.STEP;
        // 网上可办事项占比100%: all of them; no weight in a scheme is that large.
        boolean all = quantity.value().compareTo(ALL) == 0 && !share.isFollowedBy('的');
        return BORNE.endingAt(text, quantity.numberStart(), from).isEmpty()
                && (all || WEIGHTS.endingAt(text, quantity.numberStart(), from).isEmpty())
                && !ofSomething
                && !change
                && (!isTerm(share) || isDrawn(share));
    }

    /** 整改率低于95%的乡镇, 不合格率超过5%的学科: what falls short or goes beyond is told from the rest. */
    private static boolean isThreshold(InClause share) {
        Quantity quantity = share.quantity();
        boolean beyond = quantity.before().filter(CHANGES::contains).isPresent()
                && LIMITS.endingAt(share.text(), quantity.numberStart(), quantity.start())
                        .isPresent();
        // 低于序时进度10个百分点以上的企业
        boolean apart = quantity.before().isEmpty()
                && quantity.after().isPresent()
                && LIMITS.anyIn(share.text(), share.clause().start(), quantity.start());
        return (beyond
                        || apart
                        || quantity.before().filter(THRESHOLDS::contains).isPresent())
                && share.isFollowedBy('的')
                && AIMS.at(share.text(), quantity.end(), share.clause().end()).isEmpty();
    }

    /** 按照5%的比例随机抽查: how many of them are to be looked at. */
    private static boolean isDrawn(InClause share) {
        int from = share.quantity().end();
        int to = Math.min(share.clause().end(), from + WIDEST_DRAWING);
        return DRAWING.firstIn(share.text(), from, to).isPresent();
    }

    /** 50%的比例, 30%的标准: the terms of something. */
    private static boolean isTerm(InClause share) {
        int from = share.quantity().unitEnd();
        int to = Math.min(share.text().length(), from + NUMBER_WORD);
        return TERMS.at(share.text(), from, to).isPresent();
    }
}
