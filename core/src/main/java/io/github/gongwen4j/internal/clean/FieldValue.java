package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.Optional;

/** Tells where the value of a field ends without a mark: behind the last name in 配合单位：市财政局、各县（区）人民政府, behind the time in 完成时限：6月底前. */
final class FieldValue {
    private static final int LONGEST = 160;
    private static final int LONGEST_LABEL = 10;
    private static final CharacterSet ENDS_OF_TIMES = CharacterSet.of("前底末内日月年期度");

    private FieldValue() {}

    /** Whether such a value, which starts not in front of a limit, may end at an offset. */
    static boolean mayEndAt(String text, int offset, int limit) {
        int stop = Math.max(limit, offset - LONGEST);
        int piece = offset;
        while (piece > stop && "、，：。；".indexOf(text.charAt(piece - 1)) < 0) {
            piece--;
        }
        int value = piece;
        while (value > stop && "：。；".indexOf(text.charAt(value - 1)) < 0) {
            value--;
        }
        Optional<Label> label = piece < offset && value > stop && text.charAt(value - 1) == '：'
                ? labelInFrontOf(text, value, limit)
                : Optional.empty();
        if (label.isEmpty()) {
            return false;
        }
        return label.get().kind().isUnits()
                ? UnitNames.isName(text.substring(piece, offset))
                : label.get().kind() == Label.Kind.TIME && ENDS_OF_TIMES.contains(text.charAt(offset - 1));
    }

    private static Optional<Label> labelInFrontOf(String text, int value, int limit) {
        for (int i = value - 2; i >= Math.max(limit, value - LONGEST_LABEL); i--) {
            Optional<Label> label = Label.at(text, i, value);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }
}
