package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;
import java.util.Set;

/** Tells the numbers that say which things are meant (流域面积200平方公里以上中小河流) from those that are to be reached. */
final class Thresholds {
    private static final Lexicon<String> SIZES = Lexicon.of(List.of("面积", "长度", "容量", "库容", "里程", "产量", "吨位"));

    private static final Set<UnitKind> COUNTABLE = Set.of(UnitKind.COUNT, UnitKind.AMOUNT, UnitKind.MONEY);
    /** 35微克以下水平, 3件以下并…: words that are none of what the bound tells. */
    private static final Lexicon<String> NO_THINGS =
            Lexicon.of(List.of("水平", "目标", "范围", "标准", "并", "且", "和", "与", "及", "的"));

    private static final Set<Comparing> LIMITS = Set.of(Comparing.LESS_THAN, Comparing.MORE_THAN);
    private static final Lexicon<String> ALL = Lexicon.of(List.of("全部", "一律", "应当"));
    private static final Lexicon<String> CONDITIONS =
            Lexicon.of(List.of("的部分", "的须", "的应", "的必须", "的依法", "的一律", "的不得", "的可以", "的可", "的由", "的按"));
    private static final Lexicon<String> ASSETS = Lexicon.of(List.of("优势"));
    private static final int SHORTEST_NOUN = 3;
    private static final int LONGEST_NOUN = 24;
    /** 供热, 服务, 覆盖 in front of 半径. */
    private static final int KIND_OF_RADIUS = 2;
    /** 举办10场以上招聘会提供岗位5000个: two things are done. */
    private static final Lexicon<String> VERBS = Lexicon.of(
            List.of("其中", "提供", "带动", "新增", "完成", "达到", "建成", "惠及", "服务", "培训", "吸引", "解决", "实现", "发放", "签约", "引进"));
    /** 发现1户虚假整改的，责令返工: what is done once that happens. */
    private static final Lexicon<String> EVENTS = Lexicon.of(List.of("发现", "出现", "发生", "查出", "查实"));

    private Thresholds() {}

    /** 实验室大楼（8.6万平方米）: the bracket tells how large the thing is. */
    private static boolean isSize(CharSequence text, Quantity quantity, Stretch clause) {
        return quantity.kind() == UnitKind.AMOUNT
                && quantity.start() > clause.start()
                && text.charAt(quantity.start() - 1) == '（'
                && quantity.end() + 1 < clause.end()
                && text.charAt(quantity.end()) == '）';
    }

    /** 首次突破1亿元、5亿元的企业: a list of amounts that tells which ones. */
    private static boolean isListed(CharSequence text, Quantity quantity, Stretch clause) {
        int i = quantity.end();
        boolean list = quantity.kind() == UnitKind.MONEY && i < clause.end() && text.charAt(i) == '、';
        while (list
                && i < clause.end()
                && (Characters.isDigit(text.charAt(i)) || "、.万亿元以上".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return list && i < clause.end() && text.charAt(i) == '的';
    }

    /** 30户以上自然村寨全覆盖: all of a class are meant. */
    private static boolean isClass(CharSequence text, Quantity quantity, Stretch clause) {
        return (quantity.kind() == UnitKind.COUNT || quantity.kind() == UnitKind.AMOUNT)
                && quantity.before().isEmpty()
                && quantity.after().isPresent()
                && quantity.end() < clause.end()
                && Characters.isHan(text.charAt(quantity.end()))
                && (clause.of(text).endsWith("全覆盖")
                        || ALL.anyIn(text, quantity.end(), clause.end())
                        || numberFollows(text, quantity.end(), clause.end()));
    }

    /** 淘汰35蒸吨/小时及以下燃煤锅炉: nobody sets out to do so few; the bound tells which ones. */
    private static boolean isUpTo(CharSequence text, Quantity quantity, Stretch clause) {
        int end = quantity.end();
        return COUNTABLE.contains(quantity.kind())
                && quantity.before().isEmpty()
                && quantity.after().filter(word -> word == Comparing.AT_MOST).isPresent()
                && text.charAt(end - 1) == '下'
                && end < clause.end()
                && Characters.isHan(text.charAt(end))
                && NO_THINGS.at(text, end, clause.end()).isEmpty();
    }

    /** 30户以上自然村通硬化路850公里: with nothing but words between, the second number counts what the first describes. */
    private static boolean numberFollows(CharSequence text, int start, int end) {
        int to = start;
        while (to < Math.min(end, start + LONGEST_NOUN) && Characters.isHan(text.charAt(to))) {
            if ("和与及并".indexOf(text.charAt(to)) >= 0) {
                return false;
            }
            to++;
        }
        if (VERBS.anyIn(text, start, to)) {
            return false;
        }
        return to < end && to - start > SHORTEST_NOUN && Characters.isDigit(text.charAt(to));
    }

    /** 超定额20%以内的部分, 1000人以上的须报批: what holds for some only. */
    static boolean isCondition(CharSequence text, Quantity quantity, Stretch clause) {
        // 周边50米范围内可燃物
        if (Characters.standsAt(text, quantity.end(), clause.end(), "范围")) {
            return true;
        }
        // 15公里供热半径范围内的锅炉
        int behind = quantity.end();
        boolean radius = quantity.kind() == UnitKind.AMOUNT
                && (Characters.standsAt(text, behind, clause.end(), "半径")
                        || Characters.standsAt(text, behind + KIND_OF_RADIUS, clause.end(), "半径"));
        if (radius) {
            return true;
        }
        boolean event = text.charAt(clause.end() - 1) == '的'
                && EVENTS.endingAt(text, quantity.start(), clause.start()).isPresent();
        // 依托在读大学生超10万人的人才优势
        boolean asset = Characters.standsAt(text, behind, clause.end(), "的")
                && ASSETS.endingAt(text, clause.end(), behind).isPresent();
        return event
                || asset
                || CONDITIONS.at(text, quantity.end(), clause.end()).isPresent()
                || (clause.end() == quantity.end() + 1 && text.charAt(quantity.end()) == '的')
                || isAlternative(text, quantity, clause);
    }

    /** 能见度低于50米或1小时降雨量超过60毫米的路段, 床位不足40张且人数少于10人的敬老院: one of the conditions that tell which ones. */
    private static boolean isAlternative(CharSequence text, Quantity quantity, Stretch clause) {
        int behind = quantity.end();
        if (quantity.before().filter(LIMITS::contains).isEmpty()
                || behind >= clause.end()
                || "或且".indexOf(text.charAt(behind)) < 0) {
            return false;
        }
        String others = text.subSequence(behind, clause.end()).toString();
        return others.indexOf('的') > 0 && !others.contains("的目标");
    }

    /** 完成46个排口整治任务的80%: a share of the things counted follows. */
    static boolean isWhole(CharSequence text, Quantity quantity, Stretch clause) {
        int stop = Math.min(clause.end(), quantity.end() + LONGEST_NOUN);
        for (int i = quantity.end(); i + 1 < stop; i++) {
            if (text.charAt(i) == '的' && Characters.isDigit(text.charAt(i + 1))) {
                int end = Numerals.endOfDigits(text, i + 1, stop);
                return end < stop && text.charAt(end) == '%';
            }
            if (!Characters.isHan(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /** 流域面积200—3000平方公里中小河流, （含30户以上村寨）: the size of the things, or a remark on which are included. */
    static boolean tell(CharSequence text, Quantity quantity, Stretch clause) {
        int before = quantity.numberStart() - 1;
        if (before >= clause.start() && text.charAt(before) == '含') {
            return true;
        }
        if (isCondition(text, quantity, clause)
                || isSize(text, quantity, clause)
                || isListed(text, quantity, clause)
                || isClass(text, quantity, clause)
                || isUpTo(text, quantity, clause)) {
            return true;
        }
        int behind = quantity.end();
        boolean size = quantity.kind() == UnitKind.AMOUNT
                && quantity.before().isEmpty()
                && SIZES.endingAt(text, quantity.numberStart(), clause.start()).isPresent();
        return size
                && behind < clause.end()
                && Characters.isHan(text.charAt(behind))
                && "和与及".indexOf(text.charAt(behind)) < 0;
    }
}
