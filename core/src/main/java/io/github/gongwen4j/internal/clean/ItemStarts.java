package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.numbering.Mark;
import io.github.gongwen4j.model.Numbering.Style;

/** Tells whether the number of an item may start a line where it stands within one. */
final class ItemStarts {
    private static final String CLOSERS = "）〕】";

    private final String text;

    ItemStarts(String text) {
        this.text = text;
    }

    /**
     * Behind a sentence or the value of a field; the first one behind a colon, too, and one whose numeral is no word (统一、) behind any word.
     */
    boolean mayStartLine(Mark mark, int lineStart) {
        char before = before(mark);
        boolean word = mark.style() == Style.ARABIC || mark.style() == Style.NAMED;
        boolean list = text.startsWith(GluedAnnexes.LIST, mark.start() - GluedAnnexes.LIST.length());
        return isBehindSentence(mark)
                || (before == '：' && mark.value() == 1 && !list)
                || (word && isHan(before))
                || isBehindValue(mark, lineStart);
    }

    boolean isBehindSentence(Mark mark) {
        return isSentenceEnd(before(mark)) || isBehindBracket(mark);
    }

    boolean isBehindBracket(Mark mark) {
        return CLOSERS.indexOf(before(mark)) >= 0;
    }

    /** 配合单位：市财政局二、: no mark ends the value of a field on a line of its own. */
    boolean isBehindValue(Mark mark, int lineStart) {
        return isHan(before(mark)) && FieldValue.mayEndAt(text, mark.start(), lineStart);
    }

    boolean areWordsBehind(Mark mark, int end) {
        return mark.end() < end && isHan(text.charAt(mark.end()));
    }

    /** The character in front of a number and of the signs of Markdown there. */
    private char before(Mark mark) {
        int i = mark.start() - 1;
        while (i > 0 && " #*".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.charAt(i);
    }
}
