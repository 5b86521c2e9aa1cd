package io.github.gongwen4j.internal.assemble;

import io.github.gongwen4j.internal.extract.Quantity;
import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.model.Comparator;
import java.math.BigDecimal;

/** Turns the comparing words around a number into what they say of it. */
final class Bounds {
    private static final int LONGEST_BASELINE = 10;

    private Bounds() {}

    /** The number with the sign of its change. */
    static BigDecimal signed(Quantity quantity, BigDecimal value) {
        return quantity.before().filter(w -> w == Comparing.FALL).isPresent() ? value.negate() : value;
    }

    /** How the words around a number bound it. */
    static Comparator comparatorOf(String text, Quantity quantity) {
        // 新增 counts what is added; 人数增加 changes a number.
        boolean number = quantity.start() > 0 && "数量额".indexOf(text.charAt(quantity.start() - 1)) >= 0;
        boolean added = quantity.kind() == UnitKind.COUNT
                && !number
                && quantity.before().filter(w -> w == Comparing.RISE).isPresent()
                && !isCompared(text, quantity.start());
        boolean change = quantity.before()
                .filter(w -> w == Comparing.RISE || w == Comparing.FALL)
                .isPresent();
        if (change && !added) {
            return Comparator.CHANGE_BY;
        }
        if (quantity.upper().isPresent()) {
            return Comparator.BETWEEN;
        }
        return quantity.after()
                .or(quantity::before)
                .map(Bounds::comparatorOf)
                .orElseGet(() -> exceedsRound(text, quantity) ? Comparator.MORE_THAN : Comparator.EXACTLY);
    }

    /** 比上年增加200人, 同比增加200人: a change of what there was then. */
    private static boolean isCompared(String text, int at) {
        if (at >= 2 && text.charAt(at - 1) == '比' && "同环".indexOf(text.charAt(at - 2)) >= 0) {
            return true;
        }
        for (int i = at - 2; i >= Math.max(0, at - LONGEST_BASELINE); i--) {
            if ("比较".indexOf(text.charAt(i)) >= 0) {
                return "上去前年同2“".indexOf(text.charAt(i + 1)) >= 0;
            }
        }
        return false;
    }

    /** 500余人次, 100多家: somewhat more than the round number. */
    private static boolean exceedsRound(String text, Quantity quantity) {
        return text.substring(quantity.numberStart(), quantity.unitEnd())
                .chars()
                .anyMatch(c -> "余多".indexOf(c) >= 0);
    }

    private static Comparator comparatorOf(Comparing word) {
        return switch (word) {
            case AT_LEAST, REACH -> Comparator.AT_LEAST;
            case AT_MOST -> Comparator.AT_MOST;
            case MORE_THAN -> Comparator.MORE_THAN;
            case LESS_THAN -> Comparator.LESS_THAN;
            case ABOUT -> Comparator.ABOUT;
            case HOLD, RISE, FALL -> Comparator.EXACTLY;
        };
    }
}
