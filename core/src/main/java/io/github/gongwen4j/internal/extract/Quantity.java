package io.github.gongwen4j.internal.extract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit and the words that compare it.
 *
 * @param start where the comparing words, or else the number, start
 * @param numberStart where the number starts
 * @param unitEnd the offset after the unit
 * @param end the offset after the comparing words behind the unit
 * @param value the number, 90 for 90 %
 * @param upper the upper number of a range
 * @param unit the unit as written, 万 and 亿 included; empty if there is none
 * @param kind what the unit measures
 * @param before the comparing word before the number
 * @param after the comparing word behind the unit
 */
public record Quantity(
        int start,
        int numberStart,
        int unitEnd,
        int end,
        BigDecimal value,
        Optional<BigDecimal> upper,
        String unit,
        UnitKind kind,
        Optional<Comparing> before,
        Optional<Comparing> after) {

    /** What a unit measures. */
    public enum UnitKind {
        /** Things that are built, added, served: 家, 所, 名. */
        COUNT,
        /** %, ‰. */
        SHARE,
        /** 个百分点, 个基点, 倍. */
        STEP,
        /** 级. */
        LEVEL,
        /** 元, 亿元. */
        MONEY,
        /** 公里, 吨, 亩. */
        AMOUNT,
        /** 个工作日, 小时. */
        TIME,
        /** 项, 条, 种: slogans use them as well. */
        WEAK,
        /** A ratio, or a number without a unit. */
        PLAIN
    }

    /** What a comparing word says. */
    public enum Comparing {
        /** 不低于. */
        AT_LEAST,
        /** 不超过. */
        AT_MOST,
        /** 超过. */
        MORE_THAN,
        /** 低于. */
        LESS_THAN,
        /** 约. */
        ABOUT,
        /** 达到: at least, unless the word behind says otherwise. */
        REACH,
        /** 保持在: the level itself, unless the word behind says otherwise. */
        HOLD,
        /** 增长. */
        RISE,
        /** 下降. */
        FALL
    }

    /** The same quantity with another comparing word behind it. */
    public Quantity withAfter(Comparing word, int newEnd) {
        return new Quantity(start, numberStart, unitEnd, newEnd, value, upper, unit, kind, before, Optional.of(word));
    }

    /** The same quantity counted in another unit. */
    Quantity withUnit(String other, UnitKind otherKind) {
        return new Quantity(start, numberStart, unitEnd, end, value, upper, other, otherKind, before, after);
    }

    /** The same quantity with another comparing word before it. */
    public Quantity withBefore(Comparing word) {
        return new Quantity(start, numberStart, unitEnd, end, value, upper, unit, kind, Optional.of(word), after);
    }
}
