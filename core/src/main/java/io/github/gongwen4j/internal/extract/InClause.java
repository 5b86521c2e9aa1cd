package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;
import java.util.List;

/** A quantity and the clause that holds it: what stands around the number. */
record InClause(CharSequence text, Quantity quantity, Stretch clause) {
    private static final int RECURRENCE_WINDOW = 40;
    /** 等候时间原则上不超过2小时 */
    private static final Lexicon<String> ADVERBS =
            Lexicon.of(List.of("原则上", "一般", "平均", "最长", "总体", "基本", "均", "应", "须", "要", "应当", "力争"));

    /** Whether nothing but a separator follows. */
    boolean endsItem() {
        // 划定可钓水域18处并设立标识牌
        return quantity.end() >= clause.end() || "、，；并".indexOf(text.charAt(quantity.end())) >= 0;
    }

    /** Whether 每 stands in front of the number, and not far from it. */
    boolean isRepeated() {
        int window = Math.max(clause.start(), quantity.numberStart() - RECURRENCE_WINDOW);
        return text.subSequence(window, quantity.numberStart()).toString().indexOf('每') >= 0;
    }

    /** Whether a character stands right behind the quantity. */
    boolean isFollowedBy(char c) {
        return quantity.end() < clause.end() && text.charAt(quantity.end()) == c;
    }

    /** Whether the unit ends with one of some characters. */
    boolean hasUnitOf(String lastCharacters) {
        return lastCharacters.indexOf(text.charAt(quantity.unitEnd() - 1)) >= 0;
    }

    /** Whether the words in front of the number start so: 控制在4级. */
    boolean isBoundBy(String word) {
        return Characters.standsAt(text, quantity.start(), quantity.numberStart(), word);
    }

    /** Whether the clause has one of some words in front of the quantity and its bound, with an adverb between them at most. */
    boolean standsBehind(Lexicon<String> words) {
        int before = ADVERBS.endingAt(text, quantity.start(), clause.start())
                .map(Lexicon.Match::start)
                .orElse(quantity.start());
        return words.endingAt(text, before, clause.start()).isPresent();
    }

    /** Whether any of some words stands in the clause. */
    boolean holds(Lexicon<String> words) {
        return words.anyIn(text, clause.start(), clause.end());
    }
}
