package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.List;

/** Tells the numbers that say which things are meant (流域面积200平方公里以上中小河流) from those that are to be reached. */
final class Thresholds {
    private static final Lexicon<String> SIZES = Lexicon.of(List.of("面积", "长度", "容量", "库容", "里程", "产量", "吨位"));

    private static final int LONGEST_NOUN = 24;

    private Thresholds() {}

    /** 实验室大楼（8.6万平方米）: the bracket tells how large the thing is. */
    private static boolean isSize(CharSequence text, Quantity quantity, Stretch clause) {
        return quantity.kind() == UnitKind.AMOUNT
                && quantity.start() > clause.start()
                && text.charAt(quantity.start() - 1) == '（'
                && quantity.end() + 1 < clause.end()
                && text.charAt(quantity.end()) == '）';
    }

    /** 30户以上自然村寨全覆盖: all of a class are meant. */
    private static boolean isClass(CharSequence text, Quantity quantity, Stretch clause) {
        return quantity.kind() == UnitKind.COUNT
                && quantity.before().isEmpty()
                && quantity.after().isPresent()
                && quantity.end() < clause.end()
                && Characters.isHan(text.charAt(quantity.end()))
                && clause.of(text).endsWith("全覆盖");
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
        if (isSize(text, quantity, clause) || isClass(text, quantity, clause)) {
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
