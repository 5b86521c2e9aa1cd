package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises numbers that are written in characters: 百分之九十, 三分之二, 八成, 过半, 翻两番, 两所; see also {@link LargeNumbers}. */
final class SpelledNumbers {
    private static final Lexicon<String> DENOMINATORS =
            Lexicon.of(Map.of("百分之", "%", "千分之", "‰", "万分之", "/万", "十万分之", "/10万", "百万分之", "/百万"));
    private static final Lexicon<Comparing> HALVES = Lexicon.of(Map.of(
            "过半", Comparing.MORE_THAN, "超半数", Comparing.MORE_THAN, "半数以上", Comparing.AT_LEAST, "一半", Comparing.HOLD));
    private static final Lexicon<String> VOTES = Lexicon.of(List.of("同意", "表决", "出席", "赞成", "投票", "票数", "成员通过"));
    private static final Lexicon<String> AIMS = Lexicon.of(List.of("确保", "力争", "争取", "实现", "推动", "促进", "使", "完成"));
    private static final Lexicon<String> VERBS = Lexicon.read(SpelledNumbers.class, "achievements.txt");
    private static final Lexicon<String> WEAK_VERBS = Lexicon.read(SpelledNumbers.class, "weak-achievements.txt");
    private static final Lexicon<String> COUNTED =
            Lexicon.of(List.of("家", "所", "座", "名", "张", "户", "台", "套", "辆", "艘", "架", "栋", "幢", "株"));
    private static final Lexicon<String> COUNTED_AT_LEAST = Lexicon.of(List.of(
            "家", "所", "座", "名", "张", "户", "台", "套", "辆", "艘", "架", "栋", "幢", "株", "个", "处", "间", "支", "条", "项"));
    private static final Lexicon<String> LEAST = Lexicon.of(List.of("至少", "最少", "不少于", "不得少于"));
    private static final Lexicon<String> HELD = Lexicon.of(List.of("控制在", "达到", "压缩到", "压缩至", "压减至", "精简至"));
    private static final Lexicon<String> GRADE_BOUNDS = Lexicon.of(List.of("以内", "以上", "及以上", "及以内"));
    private static final Lexicon<String> ZERO_LEVELS =
            Lexicon.of(List.of("为", "均为", "降为", "降至", "降到", "保持为", "保持", "控制为"));
    private static final int VOTE_WINDOW = 10;
    /** What a number in characters starts with. */
    static final CharacterSet STARTS = Numerals.han().and(CharacterSet.of("千万过超半翻"));

    private final CharSequence text;
    private final int start;
    private final int end;
    private final List<Reading> readings;

    SpelledNumbers(CharSequence text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.readings = List.of(
                this::perHundred, this::fraction, this::half, this::tenths, this::grade, this::zero, this::count);
    }

    /** A way to read the number that starts at an offset. */
    private interface Reading {
        Optional<Numbered> at(int i);
    }

    /** The number that starts at an offset. */
    Optional<Numbered> at(int i) {
        char c = text.charAt(i);
        if (c == '翻') {
            return doubled(i);
        }
        if ("过超半".indexOf(c) >= 0) {
            return half(i);
        }
        boolean starts = Numerals.isHanNumeral(c) || c == '千' || c == '万';
        if (!starts || (i > start && Numerals.isHanNumeral(text.charAt(i - 1)))) {
            return Optional.empty();
        }
        for (Reading reading : readings) {
            Optional<Numbered> found = reading.at(i);
            if (found.isPresent()) {
                return found;
            }
        }
        return LargeNumbers.at(text, i, start, end);
    }

    /** 百分之九十五点五, 千分之五, 十万分之十二 */
    private Optional<Numbered> perHundred(int i) {
        Optional<Lexicon.Match<String>> word = DENOMINATORS.at(text, i, end);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int from = word.get().end();
        int stop = Numerals.endOfHan(text, from, end);
        int value = Numerals.value(text.subSequence(from, stop));
        if (value < 0) {
            return Optional.empty();
        }
        int last = stop < end && text.charAt(stop) == '点' ? Numerals.endOfHan(text, stop + 1, end) : stop;
        StringBuilder number = new StringBuilder().append(value).append(last > stop + 1 ? "." : "");
        for (int at = stop + 1; at < last; at++) {
            number.append(Numerals.value(text.subSequence(at, at + 1)));
        }
        String unit = word.get().meaning();
        int unitEnd = last > stop + 1 ? last : stop;
        return Optional.of(
                new Numbered(i, unitEnd, new BigDecimal(number.toString()), unit, UnitKind.SHARE, Optional.empty()));
    }

    /** 三分之二; of votes it is a rule of procedure. */
    private Optional<Numbered> fraction(int i) {
        int whole = Numerals.endOfHan(text, i, end);
        boolean parts = whole + 2 < end && text.charAt(whole) == '分' && text.charAt(whole + 1) == '之';
        int stop = parts ? Numerals.endOfHan(text, whole + 2, end) : whole;
        if (stop <= whole + 2 || isVote(stop)) {
            return Optional.empty();
        }
        int denominator = Numerals.value(text.subSequence(i, whole));
        int numerator = Numerals.value(text.subSequence(whole + 2, stop));
        boolean proper = numerator > 0 && numerator < denominator;
        return proper ? Optional.of(Numbered.share(i, stop, percent(numerator, denominator))) : Optional.empty();
    }

    /** Two thirds are 66.67 %: as many places as the reader of a ledger needs. */
    static BigDecimal percent(int numerator, int denominator) {
        BigDecimal share =
                BigDecimal.valueOf(100L * numerator).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        return share.stripTrailingZeros().scale() <= 0
                ? share.setScale(0, RoundingMode.UNNECESSARY)
                : share.stripTrailingZeros();
    }

    private boolean isVote(int from) {
        return VOTES.anyIn(text, from, Math.min(end, from + VOTE_WINDOW));
    }

    /** 过半学校, 半数以上的学校, 一半; 任务过半 tells how far work is, 过半数同意 how votes are counted. */
    private Optional<Numbered> half(int i) {
        Optional<Lexicon.Match<Comparing>> word = HALVES.at(text, i, end);
        if (word.isEmpty() || isVote(word.get().end())) {
            return Optional.empty();
        }
        int stop = word.get().end();
        boolean whole = text.charAt(i) == '一';
        boolean counted = i == start
                || "，。；：、\n".indexOf(text.charAt(i - 1)) >= 0
                || AIMS.endingAt(text, i, start).isPresent();
        boolean noun = stop < end && "，。；、数".indexOf(text.charAt(stop)) < 0;
        if (!whole && !(counted && noun)) {
            return Optional.empty();
        }
        Optional<Comparing> bound =
                whole ? Optional.empty() : Optional.of(word.get().meaning());
        return Optional.of(new Numbered(i, stop, BigDecimal.valueOf(50), "%", UnitKind.SHARE, bound));
    }

    /** 八成以上, 九成五; 一成不变 is no number. */
    private Optional<Numbered> tenths(int i) {
        boolean tenth = "一二三四五六七八九两".indexOf(text.charAt(i)) >= 0 && i + 1 < end && text.charAt(i + 1) == '成';
        if (!tenth) {
            return Optional.empty();
        }
        int value = 10 * Numerals.value(text.subSequence(i, i + 1));
        int stop = Numerals.endOfHan(text, i + 2, Math.min(end, i + 3));
        value += stop > i + 2 ? Numerals.value(text.subSequence(i + 2, stop)) : 0;
        boolean half = stop == i + 2 && stop < end && text.charAt(stop) == '半';
        boolean word = stop < end && "不本员果立为功套份品人熟效交长型绩才色活新分就".indexOf(text.charAt(stop)) >= 0;
        return word
                ? Optional.empty()
                : Optional.of(Numbered.share(i, half ? stop + 1 : stop, BigDecimal.valueOf(half ? value + 5 : value)));
    }

    /** 翻一番 doubles, 翻两番 quadruples; the number counts the doublings. */
    private Optional<Numbered> doubled(int i) {
        int from = i + 1 < end && text.charAt(i + 1) == '了' ? i + 2 : i + 1;
        int stop = Math.max(Numerals.endOfHan(text, from, end), Numerals.endOfDigits(text, from, end));
        int times = stop > from ? Numerals.value(text.subSequence(from, stop)) : -1;
        boolean doubling = times > 0 && times < 10 && stop < end && text.charAt(stop) == '番';
        return doubling
                ? Optional.of(new Numbered(
                        i, stop + 1, BigDecimal.valueOf(times), "番", UnitKind.STEP, Optional.of(Comparing.RISE)))
                : Optional.empty();
    }

    /** 败诉率均为零, 降为零: with the word that sets the level, without which it is a part of another word. */
    private Optional<Numbered> zero(int i) {
        boolean ends = i + 1 >= end || "，。；、".indexOf(text.charAt(i + 1)) >= 0;
        return text.charAt(i) == '零' && ends
                ? ZERO_LEVELS
                        .endingAt(text, i, start)
                        .map(level -> new Numbered(
                                level.start(), i + 1, BigDecimal.ZERO, "", UnitKind.PLAIN, Optional.of(Comparing.HOLD)))
                : Optional.empty();
    }

    /** 控制在三级以内, 达到二级以上; without a bound it is a name (三级医院). */
    private Optional<Numbered> grade(int i) {
        int stop = Numerals.endOfHan(text, i, end);
        boolean level = stop < end
                && text.charAt(stop) == '级'
                && HELD.endingAt(text, i, start).isPresent();
        boolean bound = level
                && GRADE_BOUNDS
                        .at(text, stop + 1, end)
                        .filter(b -> b.end() == end || "，。；、".indexOf(text.charAt(b.end())) >= 0)
                        .isPresent();
        return bound
                ? Optional.of(new Numbered(
                        i,
                        stop + 1,
                        BigDecimal.valueOf(Numerals.value(text.subSequence(i, stop))),
                        "级",
                        UnitKind.LEVEL,
                        Optional.empty()))
                : Optional.empty();
    }

    /** 新建两所学校, 新增床位二十张: only right behind a verb of building or at the end of its clause, for slogans count in characters. */
    private Optional<Numbered> count(int i) {
        int stop = Numerals.endOfHan(text, i, end);
        int unit = stop < end && "余多".indexOf(text.charAt(stop)) >= 0 ? stop + 1 : stop;
        boolean least = isLeast(i);
        Optional<Lexicon.Match<String>> word = (least ? COUNTED_AT_LEAST : COUNTED).at(text, unit, end);
        int value = word.isPresent() ? Numerals.value(text.subSequence(i, stop)) : 0;
        if (value < (least ? 1 : 2)) {
            return Optional.empty();
        }
        int last = word.get().end();
        boolean ends = last >= end || "，。；、".indexOf(text.charAt(last)) >= 0;
        boolean built = VERBS.endingAt(text, i, start)
                .filter(v -> !WEAK_VERBS.endsOf(v.meaning()))
                .isPresent();
        boolean other = i > start && "第数几每这那各前头近".indexOf(text.charAt(i - 1)) >= 0;
        return !other && (built || ends || least)
                ? Optional.of(new Numbered(
                        i, last, BigDecimal.valueOf(value), word.get().meaning(), UnitKind.COUNT, Optional.empty()))
                : Optional.empty();
    }

    /** 至少一名, 至少有一名, 至少配备一名: what is bounded is counted, were it one. */
    private boolean isLeast(int i) {
        int verb = i > start && text.charAt(i - 1) == '有'
                ? i - 1
                : VERBS.endingAt(text, i, start).map(Lexicon.Match::start).orElse(i);
        return LEAST.endingAt(text, verb, start).isPresent();
    }
}
