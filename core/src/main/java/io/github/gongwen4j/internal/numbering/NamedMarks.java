package io.github.gongwen4j.internal.numbering;

import io.github.gongwen4j.internal.lexicon.Blanks;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.model.Numbering.Style;
import java.util.Optional;

/** Recognises numbers behind a word at the start of a line: 问题1：. */
final class NamedMarks {
    static final Lexicon<String> NAMES = Lexicon.read(NamedMarks.class, "named-numbers.txt");

    private NamedMarks() {}

    /** The number whose word starts at an offset. */
    static Optional<Mark> at(CharSequence text, int start, int limit) {
        Optional<Lexicon.Match<String>> name = NAMES.at(text, start, limit);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int first = Blanks.after(text, name.get().end(), limit);
        if (first < limit && "：:".indexOf(text.charAt(first)) >= 0) {
            return ofCard(text, start, Blanks.after(text, first + 1, limit), limit);
        }
        int end = Numerals.endOf(text, first, limit);
        int mark = Blanks.after(text, end, limit);
        boolean marked = (mark < limit && "：:、.".indexOf(text.charAt(mark)) >= 0) || mark > end;
        if (end == first || (!marked && mark < limit)) {
            return Optional.empty();
        }
        String numeral = text.subSequence(first, end).toString();
        int words = Mark.startOfWords(text, mark, limit);
        return Mark.of(Style.NAMED, name.get().meaning() + numeral, Numerals.value(numeral), start, words);
    }

    /** 序号：1, alone on its line: a row of a table that was written out as lines. */
    private static Optional<Mark> ofCard(CharSequence text, int start, int first, int limit) {
        int end = Numerals.endOf(text, first, limit);
        return end > first && Blanks.after(text, end, limit) == limit
                ? Mark.ofNumeral(Style.NAMED, text.subSequence(first, end).toString(), start, limit)
                : Optional.empty();
    }
}
