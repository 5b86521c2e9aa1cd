package io.github.gongwen4j.rules;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.internal.outline.Line;
import io.github.gongwen4j.model.Numbering;
import io.github.gongwen4j.model.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The number at the start of a line as it is printed.
 *
 * @param mark the number
 * @param words the number with the mark of punctuation behind it, without blanks
 * @param span where it stands in the original
 * @param last where the last of its words stands in the original
 */
record OutlineMark(Mark mark, String words, Span span, Span last) {

    /** The numbers of the lines of a text. */
    static List<OutlineMark> in(Subject subject) {
        List<OutlineMark> marks = new ArrayList<>();
        for (Line line : subject.lines()) {
            line.mark().ifPresent(mark -> marks.add(of(mark, subject)));
        }
        return marks;
    }

    boolean isBracketed() {
        return isBracketed(mark);
    }

    private static boolean isBracketed(Mark mark) {
        return mark.style() == Numbering.Style.HAN_BRACKETED || mark.style() == Numbering.Style.ARABIC_BRACKETED;
    }

    /** （一）．加强检查: a mark that is not read as a part of the number. */
    private static boolean hasMarkAt(String text, int offset) {
        return offset + 1 < text.length()
                && ".．，".indexOf(text.charAt(offset)) >= 0
                && Characters.isHan(text.charAt(offset + 1));
    }

    private static OutlineMark of(Mark mark, Subject subject) {
        String text = subject.cleanText();
        int end = Math.min(mark.end(), text.length());
        while (end > mark.start() + 1 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (isBracketed(mark) && hasMarkAt(text, end)) {
            end++;
        }
        String words = text.substring(mark.start(), end).replace(" ", "");
        return new OutlineMark(mark, words, subject.place(mark.start(), end), subject.place(end - 1, end));
    }
}
