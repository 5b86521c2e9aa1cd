package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Recognises what stands behind digits in place of a unit: 1:1.6, 10/10万, 10万分之12, 1/3以上, or nothing at all (0.011以内). */
final class Rates {
    private static final Lexicon<String> BASES =
            Lexicon.of(List.of("万", "10万", "十万", "百万", "千", "1000", "10000", "100000"));
    private static final Lexicon<String> BOUNDS = Lexicon.of(List.of("以上", "以下", "以内", "左右", "及以上", "及以下", "之内"));
    /** 80万人口: people who are counted without a measure word. */
    static final Lexicon<String> POPULATIONS = Lexicon.of(List.of(
            "人口",
            "贫困人口",
            "农村人口",
            "农村贫困人口",
            "建档立卡贫困人口",
            "相对贫困人口",
            "低收入人口",
            "农业转移人口",
            "户籍人口",
            "非户籍人口",
            "常住人口",
            "城镇人口",
            "城市人口",
            "流动人口",
            "困难人口",
            "残疾人口",
            "老年人口"));

    private static final Lexicon<String> REACHING = Lexicon.of(List.of(
            "达到", "达", "突破", "超过", "超", "提高到", "提升到", "提高至", "提升至", "增加到", "增至", "保持在", "稳定在", "控制在", "不低于", "不少于",
            "不超过", "力争达到"));
    private static final Lexicon<String> INDEXES = Lexicon.of(List.of("指数", "系数", "密度", "指数值", "得分", "强度"));
    private static final Lexicon<String> LASTING = Lexicon.of(List.of("年限", "保存", "留存", "保管期"));
    private static final int YEARS_WINDOW = 8;
    private static final int LONGEST_FRACTION = 2;

    private final CharSequence text;
    private final int end;

    Rates(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The rate, ratio or bare number whose first number stands at an offset. */
    Optional<Numbered> at(int i, BigDecimal first, int numberEnd) {
        return perBase(i, first, numberEnd)
                .or(() -> ofBase(i, numberEnd))
                .or(() -> fraction(i, numberEnd))
                .or(() -> ratio(i, first, numberEnd))
                .or(() -> years(i, first, numberEnd))
                .or(() -> people(i, first, numberEnd))
                .or(() -> bare(i, first, numberEnd));
    }

    /** 10/10万: the denominator is the unit. */
    private Optional<Numbered> perBase(int i, BigDecimal first, int slash) {
        Optional<Lexicon.Match<String>> base = is(slash, "/") ? BASES.at(text, slash + 1, end) : Optional.empty();
        return base.filter(b -> b.end() >= end || !isDigit(text.charAt(b.end())))
                .map(b -> new Numbered(i, b.end(), first, "/" + b.meaning(), UnitKind.SHARE, Optional.empty()));
    }

    /** 10万分之12 */
    private Optional<Numbered> ofBase(int i, int numberEnd) {
        int parts = numberEnd < end && "万千".indexOf(text.charAt(numberEnd)) >= 0 ? numberEnd + 1 : numberEnd;
        if (parts + 2 >= end || text.charAt(parts) != '分' || text.charAt(parts + 1) != '之') {
            return Optional.empty();
        }
        int stop = endOfNumber(parts + 2);
        return stop == parts + 2
                ? Optional.empty()
                : Optional.of(new Numbered(
                        i,
                        stop,
                        new BigDecimal(text.subSequence(parts + 2, stop).toString()),
                        "/" + text.subSequence(i, parts),
                        UnitKind.SHARE,
                        Optional.empty()));
    }

    /** 1/3以上; without a bound it may be anything, a date or one of a series. */
    private Optional<Numbered> fraction(int i, int slash) {
        int stop = is(slash, "/") ? Numerals.endOfDigits(text, slash + 1, end) : slash;
        boolean small = stop > slash + 1 && stop - slash - 1 <= LONGEST_FRACTION && slash - i <= LONGEST_FRACTION;
        if (!small || BOUNDS.at(text, stop, end).isEmpty()) {
            return Optional.empty();
        }
        int numerator = Numerals.value(text.subSequence(i, slash));
        int denominator = Numerals.value(text.subSequence(slash + 1, stop));
        boolean proper = numerator > 0 && numerator < denominator;
        return proper
                ? Optional.of(Numbered.share(i, stop, SpelledNumbers.percent(numerator, denominator)))
                : Optional.empty();
    }

    /** 1:1.6, 2.5:1: the term that is not 1 is the value, the other one stays in the unit. 17:00 is a time of day. */
    private Optional<Numbered> ratio(int i, BigDecimal first, int colon) {
        int stop = is(colon, ":：∶") ? endOfNumber(colon + 1) : colon;
        boolean clock = stop == colon + 3 && text.charAt(colon + 1) == '0';
        if (stop <= colon + 1 || clock || (stop < end && is(stop, ":："))) {
            return Optional.empty();
        }
        String second = text.subSequence(colon + 1, stop).toString();
        boolean toOne = second.equals("1") && first.compareTo(BigDecimal.ONE) != 0;
        BigDecimal value = toOne ? first : new BigDecimal(second);
        String unit = toOne ? ":1" : text.subSequence(i, colon) + ":";
        return Optional.of(new Numbered(i, stop, value, unit, UnitKind.PLAIN, Optional.empty()));
    }

    /** 平均受教育年限达到11.3年, 记录保存不少于2年: elsewhere 年 makes a date or a term. */
    private Optional<Numbered> years(int i, BigDecimal first, int numberEnd) {
        boolean schooling = is(numberEnd, "年") && LASTING.anyIn(text, Math.max(0, i - YEARS_WINDOW), i);
        return schooling
                ? Optional.of(new Numbered(i, numberEnd + 1, first, "年", UnitKind.PLAIN, Optional.empty()))
                : Optional.empty();
    }

    /** 80万贫困人口: nothing but the multiplier stands in place of a unit. */
    private Optional<Numbered> people(int i, BigDecimal first, int numberEnd) {
        int stop = numberEnd;
        while (is(stop, "千百万亿余多")) {
            stop++;
        }
        boolean many = stop > numberEnd && is(numberEnd, "千百万亿");
        if (!many || POPULATIONS.at(text, stop, end).isEmpty()) {
            return Optional.empty();
        }
        String unit =
                text.subSequence(numberEnd, stop).toString().replace("余", "").replace("多", "");
        return Optional.of(new Numbered(i, stop, first, unit, UnitKind.COUNT, Optional.empty()));
    }

    /** 0.011以内, 0.4。, 指数达到45, 常住人口达到200万 */
    private Optional<Numbered> bare(int i, BigDecimal first, int numberEnd) {
        int stop = numberEnd;
        while (is(stop, "万亿")) {
            stop++;
        }
        boolean many = stop > numberEnd;
        boolean closes = stop >= end || is(stop, "，。；、");
        boolean closed = closes && (many ? isReached(i) : first.scale() > 0 || isIndex(i));
        boolean bounded = BOUNDS.at(text, stop, end).isPresent() && (!many || isReached(i));
        String unit = text.subSequence(numberEnd, stop).toString();
        return bounded || closed
                ? Optional.of(new Numbered(i, stop, first, unit, UnitKind.PLAIN, Optional.empty()))
                : Optional.empty();
    }

    private boolean isReached(int i) {
        return REACHING.endingAt(text, i, 0).isPresent();
    }

    /** 指数达到45: an index has no unit. */
    private boolean isIndex(int i) {
        return REACHING.endingAt(text, i, 0)
                .filter(verb -> INDEXES.endingAt(text, verb.start(), 0).isPresent())
                .isPresent();
    }

    private int endOfNumber(int from) {
        int stop = Numerals.endOfDigits(text, from, end);
        boolean point = stop > from && stop + 1 < end && text.charAt(stop) == '.' && isDigit(text.charAt(stop + 1));
        return point ? Numerals.endOfDigits(text, stop + 1, end) : stop;
    }

    private boolean is(int at, String marks) {
        return at < end && marks.indexOf(text.charAt(at)) >= 0;
    }
}
