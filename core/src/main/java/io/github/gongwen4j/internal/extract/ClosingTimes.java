package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;

/** Tells whether a time behind a number closes its statement: 新建公园3个，年底前全部完成; 新建公园3个（年底前）. */
final class ClosingTimes {
    private static final CharacterSet STATEMENT = CharacterSet.of("。；！？\n");
    private static final CharacterSet CLAUSE = CharacterSet.of("，。；：！？\n");
    private static final Lexicon<String> CLOSING = Lexicon.read(ClosingTimes.class, "closing-words.txt");

    private final CharSequence text;

    ClosingTimes(CharSequence text) {
        this.text = text;
    }

    /** Whether a time closes the statement that a number in front of it stands in. */
    boolean closes(TimeExpression time, Stretch number) {
        int from = number.end();
        boolean same = time.start() > from
                && time.start() - from <= Clauses.LONGEST
                && STATEMENT.indexIn(text, from, time.start()) == time.start();
        return same && endsStatement(afterClosing(time)) && (isBracketed(time, from) || isClause(time));
    }

    private boolean isBracketed(TimeExpression time, int from) {
        int open = time.start() - 1;
        return text.charAt(open) == '（'
                && CLAUSE.indexIn(text, from, open) == open
                && Brackets.afterGroup(text, open, text.length()) == afterClosing(time) + 1;
    }

    private boolean isClause(TimeExpression time) {
        return text.charAt(time.start() - 1) == '，' && afterClosing(time) > time.end();
    }

    private int afterClosing(TimeExpression time) {
        return CLOSING.at(text, time.end(), text.length())
                .map(Lexicon.Match::end)
                .orElse(time.end());
    }

    private boolean endsStatement(int offset) {
        return offset >= text.length() || "。；）\n".indexOf(text.charAt(offset)) >= 0;
    }
}
