package io.github.gongwen4j.internal.clean;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.lexicon.Stretch;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.internal.lexicon.UnitNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fields of units and times that end with their line: 牵头部门：甲；完成时限：9月底前 needs no mark at its end, and the paragraph below it is the
 * text that it speaks of.
 */
final class WholeFields {
    private static final int LONGEST_PIECE = 20;
    /** What a break within a time leaves on either side: 2024年 and 9月底前, 9月 and 底前, 底 and 前. */
    private static final Pattern SPLIT_TIME =
            Pattern.compile("[0-9].|年[0-9底末上下前内度初中第一二三四]|月[0-9底末上中下初前份以之]|[底末旬日号度][前以之]|[半季].");

    private WholeFields() {}

    /** Whether a line is such a field, and the next one neither goes on with its last name nor with its time. */
    static boolean at(String text, Line line, Line next) {
        Optional<Label> label = Label.at(text, line.start(), line.end()).filter(WholeFields::isStatement);
        if (label.isEmpty()) {
            return false;
        }
        Label last = label.get();
        for (Optional<Label> more = label; more.isPresent(); more = Label.next(text, last.end(), line.end())) {
            last = more.get();
        }
        List<Stretch> pieces = Stretch.split(text, last.end(), line.end(), "、，；");
        if (pieces.isEmpty()) {
            return false;
        }
        if (last.kind() == Label.Kind.TIME) {
            String seam = text.charAt(line.end() - 1) + text.substring(next.start(), next.start() + 1);
            return !SPLIT_TIME.matcher(seam).matches();
        }
        String name = pieces.get(pieces.size() - 1).of(text);
        return UnitNames.isName(name)
                && !UnitNames.isName(name + firstPiece(text, next))
                && RoleWords.atEnd(text, next.start(), next.end()).isEmpty();
    }

    private static boolean isStatement(Label label) {
        return label.kind().isUnits() || label.kind() == Label.Kind.TIME;
    }

    private static String firstPiece(String text, Line line) {
        int stop = Math.min(line.end(), line.start() + LONGEST_PIECE);
        int end = line.start();
        while (end < stop && "、，；。：（".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(line.start(), end);
    }
}
