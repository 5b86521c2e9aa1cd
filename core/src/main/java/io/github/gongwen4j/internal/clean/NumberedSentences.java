package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.internal.numbering.Numerals;
import java.util.Optional;

/**
 * Whether a line, however short, holds several items of a body, told by the numbers of its sentences: 一、…。二、…, or
 * 1.… 完成时限：6月底前 2.…, where each has fields of its own. A list within a paragraph has numbers like 1. and no such fields.
 */
final class NumberedSentences {
    private static final CharacterSet STARTS = Numerals.han().and(CharacterSet.of("（123456789"));

    private NumberedSentences() {}

    static boolean in(String text, int start, int end) {
        int han = 0;
        int bracketed = 0;
        int arabic = 0;
        for (int i = STARTS.indexIn(text, start, end); i < end; i = STARTS.indexIn(text, i + 1, end)) {
            int before = Blanks.before(text, i, start);
            char last = before == start ? '。' : text.charAt(before - 1);
            boolean starts = isSentenceEnd(last) || last == '）';
            boolean field = !starts && isHan(last) && FieldValue.mayEndAt(text, before, start);
            Optional<Mark> mark = starts || field ? MarkScanner.at(text, i, end) : Optional.empty();
            if (mark.isEmpty()
                    || mark.get().end() >= end
                    || !isHan(text.charAt(mark.get().end()))) {
                continue;
            }
            int value = mark.get().value();
            boolean next;
            switch (mark.get().style()) {
                case HAN -> {
                    next = value == han + 1;
                    han = value;
                }
                case HAN_BRACKETED -> {
                    next = value == bracketed + 1;
                    bracketed = value;
                }
                case ARABIC -> {
                    next = value == arabic + 1 && field;
                    arabic = value;
                }
                default -> next = false;
            }
            if (next && value > 1 && before > start) {
                return true;
            }
        }
        return false;
    }
}
