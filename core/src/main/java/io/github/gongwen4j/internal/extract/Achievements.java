package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verbs that make a count something to be built, added, trained or finished. */
final class Achievements {
    private static final int POSTPOSED_WINDOW = 30;
    private static final int SHORTEST_NOUN = 2;
    private static final int LONGEST_OBJECT = 4;
    private static final Set<UnitKind> POSTPOSABLE = Set.of(UnitKind.COUNT, UnitKind.AMOUNT, UnitKind.WEAK);
    private static final Lexicon<String> ACHIEVEMENTS = achievements();
    private static final Lexicon<String> WEAK_ACHIEVEMENTS = Lexicon.read(Achievements.class, "weak-achievements.txt");
    private static final Lexicon<String> POSTPOSED = Lexicon.read(Achievements.class, "postposed-achievements.txt");
    /** What is done for so many (为700户家庭实施改造), or at so many places. */
    private static final Lexicon<String> SERVICES = Lexicon.of(List.of(
            "实施", "开展", "提供", "配备", "安装", "改造", "办理", "建立", "进行", "设立", "设置", "建设", "布设", "推广", "开设", "推行", "更换", "配发",
            "购置", "更新", "安排", "购买", "免费"));
    /** What so many are turned into (对120个小区实施改造); 对27户企业建立台账 only tells whom the work is about. */
    private static final Lexicon<String> RENEWALS =
            Lexicon.of(List.of("改造", "提升", "升级", "修缮", "加固", "整治", "治理", "提档", "提质", "翻建", "重建", "拆除", "搬迁"));

    private static final Set<String> DONE_BY_SOMEONE = Set.of("清理", "化解", "办结", "轮训");
    private static final Lexicon<String> ACTORS = Lexicon.of(List.of("部门", "单位", "专班", "干部", "人员", "力量"));

    /** 4个支部书记未参加过集中轮训 */
    private static final Lexicon<String> DENYING = Lexicon.of(List.of("未", "没有"));

    private static final Lexicon<String> AREAS =
            Lexicon.of(List.of("全省", "全市", "全县", "全区", "全镇", "全乡", "全州", "全旗", "全国", "全校", "城区", "辖区"));
    private static final Lexicon<String> PUSHING = Lexicon.of(List.of("推动", "推进", "加快推进", "支持", "加快", "组织", "安排"));
    private static final Lexicon<String> BUILDING =
            Lexicon.of(List.of("建设", "改造", "发展", "升级", "体检", "免费体检", "培训", "轮训", "研修", "参展", "演练", "见习", "实习"));
    /** What may stand in front of a verb that opens its clause. */
    private static final Lexicon<String> AIMING = Lexicon.of(List.of("力争", "争取", "确保", "计划"));

    private static final Lexicon<String> COMPLETING = Lexicon.of(List.of("完成"));
    private static final Lexicon<String> TRANSITIVE = Lexicon.of(List.of("完成", "实现"));

    private final CharSequence text;

    private static Lexicon<String> achievements() {
        List<String> all = new ArrayList<>(Lexicon.entries(Achievements.class, "achievements.txt"));
        all.addAll(Lexicon.entries(Achievements.class, "governing-acts.txt"));
        return Lexicon.of(all);
    }

    Achievements(CharSequence text) {
        this.text = text;
    }

    /** Whether a verb between two offsets governs the number at the second one; weak verbs need more than that. */
    boolean govern(int from, int to) {
        return lastVerb(from, to)
                .filter(verb -> !WEAK_ACHIEVEMENTS.endsOf(verb.meaning()))
                .isPresent();
    }

    /** Whether a verb that needs no more than a count ends at an offset. */
    boolean endAt(int offset, int limit) {
        return ACHIEVEMENTS
                .endingAt(text, offset, limit)
                .filter(verb -> !WEAK_ACHIEVEMENTS.endsOf(verb.meaning()))
                .isPresent();
    }

    /** 编制清单2批: a noun stands in front of the count, and nothing behind it. */
    boolean countsNoun(InClause count) {
        int at = count.quantity().numberStart();
        int from = count.clause().start();
        return at - SHORTEST_NOUN > from
                && (Characters.isHan(text.charAt(at - 1)) || "”》".indexOf(text.charAt(at - 1)) >= 0)
                && ACHIEVEMENTS.endingAt(text, at, from).isEmpty()
                && count.endsItem();
    }

    /** Whether a verb, weak or strong, stands between two offsets and governs the number at the second one. */
    boolean mention(int from, int to) {
        return lastVerb(from, to).isPresent();
    }

    /** The last verb before the number from which no 的 parts it, strong ones preferred. */
    private Optional<Lexicon.Match<String>> lastVerb(int from, int to) {
        Optional<Lexicon.Match<String>> weak = Optional.empty();
        boolean attribute = false;
        boolean noun = true;
        for (int i = to; i > from; i--) {
            i = text.charAt(i - 1) == '”' ? openingQuote(i - 1, from) : i;
            attribute |= i < to && text.charAt(i) == '的';
            noun &= attribute || i == to || Characters.isHan(text.charAt(i)) || "“、".indexOf(text.charAt(i)) >= 0;
            Optional<Lexicon.Match<String>> verb =
                    isOfName(i, to) ? Optional.empty() : ACHIEVEMENTS.endingAt(text, i, from);
            if (attribute) {
                // 培育年加工能力10万吨以上的龙头企业5家: only a verb that opens the clause reaches over an attribute.
                if (!noun) {
                    return weak;
                }
                boolean opens = verb.filter(v -> !WEAK_ACHIEVEMENTS.endsOf(v.meaning()))
                        .filter(v -> v.start() == from
                                || "是并：前底内末".indexOf(text.charAt(v.start() - 1)) >= 0
                                || AIMING.endingAt(text, v.start(), from).isPresent())
                        .filter(v -> !isAttribute(v, to))
                        .isPresent();
                if (opens) {
                    return verb;
                }
                continue;
            }
            // 已建成 tells what was done, 总投资 what something costs, unless it is what is to be completed.
            boolean told = verb.filter(v -> v.start() > from && "已曾总".indexOf(text.charAt(v.start() - 1)) >= 0)
                    .filter(v -> COMPLETING.endingAt(text, v.start() - 1, from).isEmpty())
                    .isPresent();
            if (told) {
                return Optional.empty();
            }
            if (verb.isPresent() && !WEAK_ACHIEVEMENTS.endsOf(verb.get().meaning())) {
                return verb;
            }
            weak = verb.isPresent() ? verb : weak;
        }
        return weak;
    }

    /** 经济技术开发区、高新区等4个功能区, 城乡建设局: what ends at an offset is a piece of a name; 建设区域中心 is none. */
    private boolean isOfName(int offset, int to) {
        return offset < to
                && "区局厅委".indexOf(text.charAt(offset)) >= 0
                && (offset + 1 == to || "级域块部员".indexOf(text.charAt(offset + 1)) < 0);
    }

    /** 发放“致市民的一封信”1份: what is quoted is a name as a whole. */
    private int openingQuote(int closing, int from) {
        int i = closing;
        while (i > from && text.charAt(i) != '“') {
            i--;
        }
        return i > from ? i : closing;
    }

    /** 建成的学校5所: the verb tells which ones. */
    private boolean isAttribute(Lexicon.Match<String> verb, int to) {
        int end =
                ACHIEVEMENTS.at(text, verb.start(), to).map(Lexicon.Match::end).orElse(verb.end());
        return text.charAt(end) == '的';
    }

    /** Whether words behind a count, or around it, make it something that is done: 3个市进入前50名, 为700户家庭实施改造. */
    boolean follow(Quantity quantity, Stretch clause) {
        int from = quantity.numberStart()
                - (AREAS.endingAt(text, quantity.numberStart(), clause.start()).isPresent() ? 2 : 0);
        char before = from > clause.start() ? text.charAt(from - 1) : ' ';
        boolean served = ("为在".indexOf(before) >= 0 && SERVICES.anyIn(text, quantity.end(), clause.end()))
                || ("对将".indexOf(before) >= 0
                        && RENEWALS.lastIn(text, quantity.end(), clause.end())
                                .filter(work -> !Characters.standsAt(text, work.start() - 2, work.start(), "易地"))
                                .isPresent());
        if (served && quantity.kind() == UnitKind.COUNT) {
            return true;
        }
        // 推动50个重大项目建设
        boolean pushed = quantity.kind() == UnitKind.COUNT
                && PUSHING.endingAt(text, quantity.numberStart(), clause.start())
                        .isPresent()
                && BUILDING.endingAt(text, clause.end(), quantity.end()).isPresent();
        if (pushed) {
            return true;
        }
        int stop = Math.min(clause.end(), quantity.end() + POSTPOSED_WINDOW);
        int behind = quantity.end();
        boolean closed = behind < clause.end() && text.charAt(behind) == '）';
        return POSTPOSABLE.contains(quantity.kind()) && !closed && isDone(behind, stop, clause.end());
    }

    /** Whether a verb behind a count makes it something that is done; 3个不达标断面全部达标 has two. */
    private boolean isDone(int behind, int stop, int end) {
        Optional<Lexicon.Match<String>> verb = POSTPOSED.firstIn(text, behind, stop);
        int from = behind;
        while (verb.filter(v -> "不未".indexOf(text.charAt(v.start() - 1)) >= 0).isPresent()) {
            from = verb.get().end();
            verb = POSTPOSED.firstIn(text, from, stop);
        }
        int start = from;
        // 3个断面未全部达标: the second verb is denied, too.
        return verb.filter(v -> v.start() > start || start == behind)
                .filter(v -> "没待已".indexOf(text.charAt(v.start() - 1)) < 0)
                .filter(v -> !isDenied(start, v) && !isDoneBy(behind, v))
                .filter(v -> !isNumbered(v, end))
                .isPresent();
    }

    private boolean isDenied(int from, Lexicon.Match<String> verb) {
        return DENYING.anyIn(text, from, verb.start());
    }

    /** 组织12个市直部门清理历史遗留问题: those counted do it, and are not what is done. */
    private boolean isDoneBy(int from, Lexicon.Match<String> verb) {
        return DONE_BY_SOMEONE.contains(verb.meaning())
                && ACTORS.endingAt(text, verb.start(), from).isPresent();
    }

    /** 260个项目完成投资450亿元: what is done has a number of its own. */
    private boolean isNumbered(Lexicon.Match<String> verb, int end) {
        int limit = Math.min(end, verb.end() + (TRANSITIVE.endsOf(verb.meaning()) ? LONGEST_OBJECT : 0));
        int at = verb.end();
        while (at < limit && Characters.isHan(text.charAt(at))) {
            at++;
        }
        return at < end && Characters.isDigit(text.charAt(at));
    }
}
