package io.github.gongwen4j.internal.extract;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Lexicon;

/** The units behind numbers: multipliers (万, 亿) in front, other units in brackets and the denominator of a rate behind. */
final class Units {
    private static final Lexicon<UnitKind> UNITS = Lexicon.read(Units.class, "units.txt", UnitKind.class);
    private static final String MULTIPLIERS = "千百万亿";
    private static final String MORE = "余多";

    private final CharSequence text;
    private final int end;

    Units(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The offset after the multipliers and the unit that start at an offset; -1 if there is no unit. */
    int endFrom(int offset) {
        int bare = startFrom(offset);
        if (bare < 0) {
            return -1;
        }
        int unitEnd = withOthers(endOf(bare));
        // 5万吨/日, 2.5批次/千人: a rate's denominator belongs to the unit.
        int per = unitEnd + 1;
        if (per >= end || text.charAt(unitEnd) != '/' || !isHan(text.charAt(per))) {
            return unitEnd;
        }
        int bareOfRate = startFrom(per);
        return bareOfRate < 0 ? per + 1 : endOf(bareOfRate);
    }

    /** What the unit counts or measures that {@link #endFrom} has found behind an offset. */
    UnitKind kindFrom(int offset) {
        return UNITS.at(text, startFrom(offset), end).orElseThrow().meaning();
    }

    /** The offset of the unit behind multipliers (千 is one in 5千人, none in 5千瓦); -1 if there is no unit. */
    private int startFrom(int offset) {
        int unit = offset;
        while (unit < end) {
            if (UNITS.at(text, unit, end).isPresent()) {
                if (unit > offset && Rates.POPULATIONS.at(text, unit, end).isPresent()) {
                    return -1;
                }
                // 10万分之12
                return text.charAt(unit) == '分' && unit + 1 < end && text.charAt(unit + 1) == '之' ? -1 : unit;
            }
            if (MULTIPLIERS.indexOf(text.charAt(unit)) < 0 && MORE.indexOf(text.charAt(unit)) < 0) {
                return -1;
            }
            unit++;
        }
        return -1;
    }

    private int endOf(int unit) {
        return UNITS.at(text, unit, end).orElseThrow().end();
    }

    /** 1.3万套（间）, 42万头（只、匹）: other units in brackets belong to the unit. */
    private int withOthers(int unitEnd) {
        int i = unitEnd;
        boolean more = i < end && text.charAt(i) == '（';
        while (more) {
            int other = UNITS.at(text, i + 1, end).map(Lexicon.Match::end).orElse(end);
            more = other < end && text.charAt(other) == '、';
            i = other;
        }
        return i > unitEnd && i < end && text.charAt(i) == '）' ? i + 1 : unitEnd;
    }
}
