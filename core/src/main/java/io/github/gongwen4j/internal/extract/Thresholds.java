package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.UnitKind;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;

/** Tells the numbers that say which things are meant (流域面积200平方公里以上中小河流) from those that are to be reached. */
final class Thresholds {
    private static final Lexicon<String> SIZES = Lexicon.of(List.of("面积", "长度", "容量", "库容", "里程", "产量", "吨位"));

    private Thresholds() {}

    /** 流域面积200—3000平方公里中小河流, （含30户以上村寨）: the size of the things, or a remark on which are included. */
    static boolean tell(CharSequence text, Quantity quantity, Stretch clause) {
        int before = quantity.numberStart() - 1;
        if (before >= clause.start() && text.charAt(before) == '含') {
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
