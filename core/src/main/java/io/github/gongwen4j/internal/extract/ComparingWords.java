package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the word in front of a number that says how the number bounds what it measures. */
final class ComparingWords {
    private static final Lexicon<Comparing> BEFORE =
            Lexicon.read(ComparingWords.class, "comparators-before.txt", Comparing.class);
    /** 改造提升160万亩: 提升 is part of the work, not a change of an amount. */
    private static final Lexicon<String> WORKS =
            Lexicon.of(List.of("改造", "整治", "整修", "修缮", "更新", "优化", "巩固", "提质", "建设"));

    /** 提高占比至75% says the same as 占比提高至75%. */
    private static final Lexicon<Comparing> CHANGING = Lexicon.of(Map.of(
            "提高", Comparing.REACH,
            "提升", Comparing.REACH,
            "扩大", Comparing.REACH,
            "增加", Comparing.REACH,
            "降低", Comparing.AT_MOST,
            "减少", Comparing.AT_MOST,
            "压减", Comparing.AT_MOST,
            "压缩", Comparing.AT_MOST,
            "缩短", Comparing.AT_MOST));

    private static final Lexicon<String> AIMING =
            Lexicon.of(List.of("力争", "争取", "确保", "努力", "进一步", "逐步", "年底前", "底前", "年", "月", "将", "要"));

    private static final Set<UnitKind> LEVELS = Set.of(UnitKind.SHARE, UnitKind.COUNT, UnitKind.AMOUNT, UnitKind.MONEY);

    private static final String POINTS = "个百分点";
    private static final int WIDEST_GAP = 7;
    private static final int WIDEST_RATE = 8;
    private static final int WIDEST_SHARE = 16;
    private static final int WIDEST_OBJECT = 24;
    private static final Set<Comparing> BOUNDS = Set.of(Comparing.AT_LEAST, Comparing.AT_MOST);

    private final CharSequence text;
    private final int start;

    /** Prepares to look back as far as an offset. */
    ComparingWords(CharSequence text, int start) {
        this.text = text;
        this.start = start;
    }

    /** What stands between a verb of change and its number; empty where that is another comparing word (增长不低于10%). */
    static Stretch between(CharSequence text, int verb, int number) {
        int behind = BEFORE.at(text, verb, number).map(Lexicon.Match::end).orElse(number);
        boolean bound = BEFORE.endingAt(text, number, behind).isPresent();
        return new Stretch(bound ? number : behind, number);
    }

    /** The comparing word in front of a number. */
    Optional<Lexicon.Match<Comparing>> before(int numberStart, UnitKind kind, boolean boundBehind) {
        Optional<Lexicon.Match<Comparing>> adjacent = BEFORE.endingAt(text, numberStart, start);
        boolean otherWord = adjacent.isPresent() && endsOtherWord(adjacent.get());
        if (adjacent.isPresent() && !otherWord) {
            return withVerb(adjacent.get());
        }
        if ((kind == UnitKind.SHARE || kind == UnitKind.STEP)
                && numberStart > start
                && text.charAt(numberStart - 1) == '的') {
            return boundOfShare(numberStart, kind);
        }
        Optional<Lexicon.Match<Comparing>> perHead =
                beforeRate(numberStart, kind).or(() -> raisedTo(numberStart, kind));
        if (perHead.isPresent()) {
            return perHead;
        }
        int limit = Math.max(start, numberStart - WIDEST_GAP);
        for (int i = numberStart - 1; i > limit; i--) {
            if ("，。；：、的（）%".indexOf(text.charAt(i)) >= 0 || isDigit(text.charAt(i))) {
                return Optional.empty();
            }
            Optional<Lexicon.Match<Comparing>> word = BEFORE.endingAt(text, i, start)
                    .filter(w -> bridges(w, kind, boundBehind) || changes(w, numberStart));
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.empty();
    }

    /** 达到每千人5批次: the bound stands in front of what the number is per; the words between are none of it. */
    private Optional<Lexicon.Match<Comparing>> beforeRate(int numberStart, UnitKind kind) {
        int limit = Math.max(start, numberStart - WIDEST_RATE);
        int each = numberStart - 1;
        while (each > limit && isHan(text.charAt(each)) && text.charAt(each) != '每') {
            each--;
        }
        boolean rate = kind != UnitKind.SHARE && each > start && text.charAt(each) == '每';
        return rate
                ? BEFORE.endingAt(text, each, start)
                        .filter(w -> w.meaning() == Comparing.REACH || BOUNDS.contains(w.meaning()))
                        .map(w -> new Lexicon.Match<>(numberStart, numberStart, w.meaning()))
                : Optional.empty();
    }

    /** 提高占比至75%: the object stands between the verb and 至. */
    private Optional<Lexicon.Match<Comparing>> raisedTo(int numberStart, UnitKind kind) {
        int to = numberStart - 1;
        // 扩大服务，送到30个社区: where something goes.
        boolean level = LEVELS.contains(kind)
                && to > start
                && (text.charAt(to) == '至' || (text.charAt(to) == '到' && "送派落分伸盖入走下".indexOf(text.charAt(to - 1)) < 0));
        int limit = Math.max(start, to - WIDEST_OBJECT);
        for (int i = to - 1; level && i >= limit && (isHan(text.charAt(i)) || text.charAt(i) == '、'); i--) {
            Optional<Lexicon.Match<Comparing>> verb =
                    CHANGING.at(text, i, to).filter(v -> to - v.end() >= 2 && opensWords(v.start()));
            if (verb.isPresent()) {
                return Optional.of(
                        new Lexicon.Match<>(to, numberStart, verb.get().meaning()));
            }
        }
        return Optional.empty();
    }

    /** Whether a verb stands at the start of its clause, or behind 力争, 将 and the like. */
    private boolean opensWords(int verb) {
        return verb == start
                || !isHan(text.charAt(verb - 1))
                || AIMING.endingAt(text, verb, start).isPresent();
    }

    /** 不超过最大承载量的75%, 达到2022年的1.5倍: the bound stands in front of what the share is of. */
    private Optional<Lexicon.Match<Comparing>> boundOfShare(int numberStart, UnitKind kind) {
        int limit = Math.max(start, numberStart - WIDEST_SHARE);
        boolean multiple = kind == UnitKind.STEP;
        for (int i = numberStart - 2;
                i > limit && (isHan(text.charAt(i)) || (multiple && isDigit(text.charAt(i))));
                i--) {
            Optional<Lexicon.Match<Comparing>> word = BEFORE.endingAt(text, i, start)
                    .filter(w -> BOUNDS.contains(w.meaning()) || (multiple && w.meaning() == Comparing.REACH));
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.empty();
    }

    /** 至少配备1名, 至多设立2个 and 达到分级评价4级以上 reach over words; other comparing words stand right before their number. */
    private boolean bridges(Lexicon.Match<Comparing> word, UnitKind kind, boolean boundBehind) {
        boolean minimum = word.meaning() == Comparing.AT_LEAST && word.end() - word.start() == 2;
        boolean maximum = word.meaning() == Comparing.AT_MOST && "至最".indexOf(text.charAt(word.start())) >= 0;
        boolean level = word.meaning() == Comparing.REACH && kind == UnitKind.LEVEL && boundBehind;
        // 压减审批事项10%以上
        boolean fall = word.meaning() == Comparing.FALL && kind == UnitKind.SHARE;
        // 不低于职工总数1%
        boolean ofWhole = kind == UnitKind.SHARE && text.charAt(word.start()) == '不' && BOUNDS.contains(word.meaning());
        return ofWhole || minimum || (maximum && kind == UnitKind.COUNT) || level || fall;
    }

    /** 提高土地利用率5个百分点: points only tell how much something changes. */
    private boolean changes(Lexicon.Match<Comparing> word, int numberStart) {
        int unit = numberStart;
        while (unit < text.length() && (isDigit(text.charAt(unit)) || text.charAt(unit) == '.')) {
            unit++;
        }
        boolean change = word.meaning() == Comparing.RISE || word.meaning() == Comparing.FALL;
        return change && Characters.standsAt(text, unit, text.length(), POINTS);
    }

    /** 稳定在不低于90%, 增长约10%: the verb before a comparing word belongs to it; a verb of change wins. */
    private Optional<Lexicon.Match<Comparing>> withVerb(Lexicon.Match<Comparing> word) {
        Optional<Lexicon.Match<Comparing>> verb = BEFORE.endingAt(text, word.start(), start);
        if (verb.isEmpty()) {
            return Optional.of(word);
        }
        boolean change = verb.get().meaning() == Comparing.RISE || verb.get().meaning() == Comparing.FALL;
        // 费用增长控制在5%以内: 增长 is what is controlled.
        if (change && "不至约超大最".indexOf(text.charAt(word.start())) < 0) {
            return Optional.of(word);
        }
        Comparing meaning = change ? verb.get().meaning() : word.meaning();
        return Optional.of(new Lexicon.Match<>(verb.get().start(), word.end(), meaning));
    }

    /** 签约10万人, 节约5%, 附近100米, 改造提升160万亩: 约, 近 and 提升 are no comparing words there. */
    private boolean endsOtherWord(Lexicon.Match<Comparing> word) {
        boolean work = word.meaning() == Comparing.RISE
                && WORKS.endingAt(text, word.start(), start).isPresent();
        boolean about = word.meaning() == Comparing.ABOUT
                && word.end() - word.start() == 1
                && word.start() > start
                && "签节契预合条制特履违附最邻就临靠远亲周".indexOf(text.charAt(word.start() - 1)) >= 0;
        return work || about;
    }
}
