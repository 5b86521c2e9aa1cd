package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Set;

/** Tells how fast something is to be done, or how long it is to last, from other lengths of time. */
final class Durations {
    private static final Set<String> HOURS = Set.of("小时", "个小时", "分钟");
    /** 比法定期限缩短30日 */
    private static final Set<Comparing> CHANGES = Set.of(Comparing.RISE, Comparing.FALL);

    private static final Lexicon<String> PROCESSING = Lexicon.read(Durations.class, "processing-words.txt");
    private static final Lexicon<String> DURATIONS = Lexicon.of(List.of(
            "时间", "时限", "周期", "工期", "用时", "时长", "耗时", "住院日", "保存", "保存期", "保存期限", "留存", "留存期", "存储", "存储期", "停机时间",
            "等候", "间隔", "等待", "候诊", "时延", "延时", "办理", "办结", "审批", "响应"));
    private static final Lexicon<String> RATES = Lexicon.of(List.of("率", "比例", "占比"));
    /** Behind the issue of the document, or its receipt, a term runs once. */
    private static final Lexicon<String> ISSUED = Lexicon.of(List.of(
            "印发后", "印发之日起", "印发之日后", "印发起", "本通知后", "收到通知后", "接到通知后", "本通知之日起", "收到通知之日起", "接到通知之日起", "本方案后", "本函后",
            "交办单后", "督办单后", "督办函后"));

    private static final int WIDEST_SUPPLY = 10;
    private static final Lexicon<String> SUPPLIES =
            Lexicon.of(List.of("用量", "用水", "用煤", "用气", "需求", "需要", "消耗", "供应量", "供应"));
    private static final Lexicon<String> DAYS = Lexicon.of(List.of("天数"));

    private Durations() {}

    /** 退税办理时间压缩至4个工作日以内: how fast it is given, not what. */
    static boolean isShortened(InClause time) {
        return time.quantity().kind() == UnitKind.TIME && time.standsBehind(DURATIONS) && isCommitment(time);
    }

    /** 3日内办结, 时限压缩至4个工作日; and what is to last. */
    static boolean isCommitment(InClause time) {
        Quantity quantity = time.quantity();
        if (namesRate(time) || tellsWhich(time)) {
            return false;
        }
        if (quantity.before().filter(CHANGES::contains).isPresent()) {
            return true;
        }
        boolean before = quantity.before().filter(w -> w == Comparing.AT_MOST).isPresent();
        boolean bounded =
                before || quantity.after().filter(w -> w == Comparing.AT_MOST).isPresent();
        boolean shortened = before && "至到".indexOf(time.text().charAt(quantity.numberStart() - 1)) >= 0;
        boolean meant = shortened
                || (before && spans(time))
                || time.isBoundBy("控制在")
                || isLength(time)
                || time.holds(PROCESSING);
        return lasts(time) || (bounded && meant && !runsFromIssue(time));
    }

    /** 印发后1个月内完成部署: a time by which, for it counts from a day that is known. */
    private static boolean runsFromIssue(InClause time) {
        return ISSUED.endingAt(
                        time.text(),
                        time.quantity().numberStart(),
                        time.clause().start())
                .isPresent();
    }

    /** 数据从采集到入库不超过10分钟: from one step to another. */
    private static boolean spans(InClause time) {
        int from = time.clause().start();
        String words = time.text()
                .subSequence(from, Math.max(from, time.quantity().start()))
                .toString();
        int step = words.indexOf('从');
        return HOURS.contains(time.quantity().unit()) && step >= 0 && words.indexOf('到', step) > 0;
    }

    /** 办理时间不超过22个工作日, 办理时间分别不超过22个、32个工作日 */
    private static boolean isLength(InClause time) {
        int at = time.quantity().start();
        int from = time.clause().start();
        int handed =
                time.text().subSequence(from, Math.max(from, at)).toString().indexOf("分别");
        return time.standsBehind(DURATIONS)
                || (handed > 0
                        && DURATIONS.endingAt(time.text(), from + handed, from).isPresent());
    }

    /** 等候时间不超过8分钟的旅客占比达到95%: the share is promised, and the time tells of which. */
    private static boolean tellsWhich(InClause time) {
        return time.isFollowedBy('的')
                && RATES.anyIn(time.text(), time.quantity().end(), time.clause().end());
    }

    /** 接警后5分钟内到场率保持在90%以上: the rate is promised, and the time tells what it is a rate of. */
    private static boolean namesRate(InClause time) {
        CharSequence text = time.text();
        int from = time.quantity().end();
        int to = from;
        while (to < time.clause().end() && Characters.isHan(text.charAt(to))) {
            to++;
        }
        return time.quantity().before().isEmpty() && RATES.anyIn(text, from, to);
    }

    /**
     * 预警提前量达到24小时, 体育活动不少于2小时, 每周开放不少于3天: time that something is to last. Other days are the terms of a procedure more
     * often.
     */
    private static boolean lasts(InClause time) {
        Quantity quantity = time.quantity();
        boolean lasts = HOURS.contains(quantity.unit())
                || time.standsBehind(DAYS)
                || isLength(time)
                || (quantity.unit().equals("天") && time.isRepeated());
        // 储备量不低于15天用量, 满足市区7天以上用水需求
        boolean supply = SUPPLIES.firstIn(
                        time.text(), quantity.end(), Math.min(time.clause().end(), quantity.end() + WIDEST_SUPPLY))
                .isPresent();
        return quantity.before()
                        .filter(w -> w == Comparing.REACH || (w == Comparing.AT_LEAST && (lasts || supply)))
                        .isPresent()
                || (lasts && time.isBoundBy("突破"))
                || (supply
                        && quantity.after().filter(w -> w == Comparing.AT_LEAST).isPresent());
    }
}
