package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;
import static io.github.gongwen4j.internal.lexicon.Characters.isSentenceEnd;

import io.github.gongwen4j.internal.lexicon.Label;
import io.github.gongwen4j.internal.lexicon.RoleWords;
import io.github.gongwen4j.internal.numbering.MarkScanner;
import io.github.gongwen4j.model.Numbering.Style;

/**
 * Whether the paragraphs of a text hold several items each, told by statements of responsibility right in front of numbers that go on:
 * 1.疏浚河道。…（责任单位：市水利局）2.修复水面。…（责任单位：市林业局）. The points of one item have no statements of their own.
 */
final class AnsweredItems {
    private static final int SEVERAL = 2;
    private static final int LONGEST_NUMBER = 5;
    private static final int LONGEST_STATEMENT = 200;

    private AnsweredItems() {}

    static boolean are(String text) {
        int found = 0;
        for (int i = text.indexOf('）'); i >= 0 && found < SEVERAL; i = text.indexOf('）', i + 1)) {
            found += isNumber(text, i + 1) && isStatement(text, i) ? 1 : 0;
        }
        return found >= SEVERAL;
    }

    /** 2.修复水面 */
    private static boolean isNumber(String text, int offset) {
        int limit = Math.min(text.length(), offset + LONGEST_NUMBER);
        return offset < limit
                && isDigit(text.charAt(offset))
                && MarkScanner.at(text, offset, limit)
                        .filter(mark -> mark.style() == Style.ARABIC && mark.value() > 1)
                        .filter(mark -> mark.end() < limit && isHan(text.charAt(mark.end())))
                        .isPresent();
    }

    /** Whether a bracket that closes at an offset tells who is responsible. */
    private static boolean isStatement(String text, int close) {
        int start = close;
        while (start > 0 && close - start < LONGEST_STATEMENT && !isSentenceEnd(text.charAt(start - 1))) {
            start--;
        }
        int words = text.startsWith("（", start) ? start + 1 : start;
        return Label.at(text, words, close).isPresent()
                || RoleWords.atEnd(text, words, close).isPresent();
    }
}
