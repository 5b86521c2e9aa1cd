package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a line, however short, holds several items of a body, told by the numbers of its sentences: 一、…。二、…, or
 * 1.… 完成时限：6月底前 2.…, where each has fields of its own. A list within a paragraph has numbers like 1. and no such fields.
 */
final class NumberedSentences {
    private static final CharacterSet STARTS = Numerals.han().and(CharacterSet.of("（123456789"));

    private static final Set<Style> STYLES = Set.of(Style.HAN, Style.HAN_BRACKETED, Style.ARABIC);

    private NumberedSentences() {}

    /** Whether the line from one offset to another, which is no row of a table, holds them. */
    static boolean in(String text, int start, int end) {
        Map<Style, Integer> last = new EnumMap<>(Style.class);
        for (int i = STARTS.indexIn(text, start, end); i < end; i = STARTS.indexIn(text, i + 1, end)) {
            int before = Blanks.before(text, i, start);
            char mark = before == start ? '。' : text.charAt(before - 1);
            boolean sentence = isSentenceEnd(mark) || mark == '）';
            boolean field = !sentence && isHan(mark) && FieldValue.mayEndAt(text, before, start);
            Optional<Mark> number = sentence || field
                    ? MarkScanner.at(text, i, end).filter(found -> isItem(text, found, end))
                    : Optional.empty();
            if (number.isPresent()) {
                Style style = number.get().style();
                int value = number.get().value();
                boolean next = value > 1 && value == last.getOrDefault(style, 0) + 1;
                if (next && before > start && (field || style != Style.ARABIC)) {
                    return true;
                }
                last.put(style, value);
            }
        }
        return false;
    }

    private static boolean isItem(String text, Mark mark, int end) {
        return STYLES.contains(mark.style()) && mark.end() < end && isHan(text.charAt(mark.end()));
    }
}
