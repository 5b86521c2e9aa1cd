package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with what it counts in, before the words around it are looked at.
 *
 * @param start where the number starts
 * @param end the offset after its unit
 * @param value the number, 90 for 90 %
 * @param unit the unit; empty if there is none
 * @param kind what the unit measures
 * @param bound how the number itself compares (过半 is more than 50 %)
 */
record Numbered(int start, int end, BigDecimal value, String unit, UnitKind kind, Optional<Comparing> bound) {

    static Numbered share(int start, int end, BigDecimal percent) {
        return new Numbered(start, end, percent, "%", UnitKind.SHARE, Optional.empty());
    }
}
