package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Brackets;
import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Stretch;

/** Sentences and clauses around an offset. Work is bounded: a sentence longer than the bound is looked at in part. */
final class Clauses {
    /** How far a sentence is looked at in each direction. Hardly one of a document is longer, and each number and time looks. */
    static final int LONGEST = 240;

    private static final int LONGEST_CLAUSE = 120;

    private static final CharacterSet SENTENCE = CharacterSet.of("。！？\n");
    private static final CharacterSet STATEMENT = CharacterSet.of("。；！？\n");
    private static final CharacterSet CLAUSE = CharacterSet.of("，。；：！？\n");
    /** Beside these, marks that part clauses where commas and full stops were lost or never set: cells, markup, full stops of Latin text. */
    private static final CharacterSet PIECE = CLAUSE.and(CharacterSet.of("|<>."));

    private Clauses() {}

    /** The sentence around an offset: up to 。 and its like, semicolons included. */
    static Stretch sentence(CharSequence text, int offset, int start, int end) {
        return around(text, offset, Math.max(start, offset - LONGEST), Math.min(end, offset + LONGEST), SENTENCE);
    }

    /** The part of a sentence around an offset that semicolons bound, too. */
    static Stretch statement(CharSequence text, int offset, int start, int end) {
        return around(text, offset, Math.max(start, offset - LONGEST), Math.min(end, offset + LONGEST), STATEMENT);
    }

    /** The clause around an offset: commas and colons bound it. */
    static Stretch clause(CharSequence text, int offset, int start, int end) {
        return around(
                text, offset, Math.max(start, offset - LONGEST_CLAUSE), Math.min(end, offset + LONGEST_CLAUSE), CLAUSE);
    }

    /** The piece of a clause around an offset: edges of cells, markup and full stops of Latin text bound it, too. */
    static Stretch piece(CharSequence text, int offset, int start, int end) {
        int first = Math.max(start, offset - LONGEST_CLAUSE);
        int from = offset;
        while (from > first && !(isMark(text, from - 1, PIECE) && endsPiece(text, from - 1, start))) {
            from--;
        }
        int last = Math.min(end, offset + LONGEST_CLAUSE);
        int to = offset;
        while (to < last && !(isMark(text, to, PIECE) && endsPiece(text, to, start))) {
            to++;
        }
        return new Stretch(from, to);
    }

    /** A point behind a letter or a digit ends nothing. */
    private static boolean endsPiece(CharSequence text, int at, int start) {
        return text.charAt(at) != '.' || at == start || !Characters.isAlphanumeric(text.charAt(at - 1));
    }

    private static Stretch around(CharSequence text, int offset, int start, int end, CharacterSet marks) {
        int from = offset;
        while (from > start && !isMark(text, from - 1, marks)) {
            from--;
        }
        int to = offset;
        while (to < end && !isMark(text, to, marks)) {
            to++;
        }
        return new Stretch(from, to);
    }

    /** Whether one of the marks stands at an offset; the colon of a ratio (1：1.6) parts no clauses. */
    private static boolean isMark(CharSequence text, int at, CharacterSet marks) {
        char c = text.charAt(at);
        return marks.contains(c) && !(c == '：' && isRatio(text, at));
    }

    private static boolean isRatio(CharSequence text, int colon) {
        return colon > 0
                && colon + 1 < text.length()
                && Characters.isDigit(text.charAt(colon - 1))
                && Characters.isDigit(text.charAt(colon + 1));
    }

    /** The offset after the first sentence end outside brackets, or the end. */
    static int endOfFirst(CharSequence text, int start, int end, String marks) {
        return Brackets.indexOutside(text, start, end, marks);
    }
}
