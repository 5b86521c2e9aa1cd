package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.TextLines;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The headings between the rows of a table on one line (6月底前二、人才培养), told by their numbers, which go on. Belongs to one run. */
final class RowHeadings {
    private static final int LONGEST = 40;

    private final String text;
    private final Map<Style, Integer> last = new EnumMap<>(Style.class);

    RowHeadings(String text) {
        this.text = text;
    }

    /** Whether a cell starts with the number of a heading. */
    boolean isAt(TextLines.Line cell) {
        return at(cell.start(), cell.end()).isPresent();
    }

    /** The first heading within a stretch that its end may belong to, remembered from then on. */
    Optional<Mark> take(int start, int end) {
        for (int i = Math.max(start, end - LONGEST); i < end; i++) {
            Optional<Mark> mark = at(i, end).filter(this::goesOn);
            if (mark.isPresent()) {
                last.put(mark.get().style(), mark.get().value());
                return mark;
            }
        }
        return Optional.empty();
    }

    /** （一） may start again below each 一、. */
    private boolean goesOn(Mark mark) {
        boolean again = mark.style() == Style.HAN_BRACKETED && mark.value() == 1;
        return again || mark.value() == last.getOrDefault(mark.style(), 0) + 1;
    }

    /** 一、 and words, but not 一、二季度. */
    private Optional<Mark> at(int start, int end) {
        char first = start < end ? text.charAt(start) : ' ';
        if (first != '（' && !Numerals.isHanNumeral(first)) {
            return Optional.empty();
        }
        return MarkScanner.at(text, start, end)
                .filter(mark -> mark.style() == Style.HAN || mark.style() == Style.HAN_BRACKETED)
                .filter(mark -> mark.end() < end
                        && isHan(text.charAt(mark.end()))
                        && !Numerals.isHanNumeral(text.charAt(mark.end())));
    }
}
