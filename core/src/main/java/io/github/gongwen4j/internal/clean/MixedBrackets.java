package io.github.gongwen4j.internal.clean;

import static io.github.gongwen4j.internal.lexicon.Characters.isDigit;
import static io.github.gongwen4j.internal.lexicon.Characters.isHan;

import io.github.gongwen4j.internal.lexicon.CharacterSet;
import io.github.gongwen4j.internal.lexicon.TextLines.Line;
import io.github.gongwen4j.model.diagnostic.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * Makes a pair of two brackets of different kinds: （市公安局督导], 〔市商务局负责）, 云政发〔2021]3号, where all other brackets of the
 * line are pairs. An interval such as [0，5） has no words within, and stays.
 */
final class MixedBrackets implements Cleaner {
    private static final String OPENERS = "（〔[【〈《";
    private static final String CLOSERS = "）〕]】〉》";
    private static final CharacterSet BRACKETS = CharacterSet.of(OPENERS + CLOSERS);
    private static final CharacterSet NOT_ROUND = CharacterSet.of("〔[【〈〕]】〉");
    private static final int ROUND = 0;
    private static final int TITLE = 5;
    private static final int LONGEST = 200;
    private static final int DEEPEST = 8;
    private static final int YEAR = 4;

    /** Where two brackets stand. */
    private record Pair(int open, int close) {}

    @Override
    public void clean(Draft draft) {
        if (!draft.inventory().holdsAny(NOT_ROUND)) {
            return;
        }
        String text = draft.text();
        Finder notRound = Finder.of(draft, NOT_ROUND);
        for (Line line : draft.lines()) {
            if (notRound.firstIn(line.start(), line.end()) < line.end()) {
                mend(draft, mixed(text, line.start(), line.end()));
            }
        }
    }

    private static void mend(Draft draft, List<Pair> pairs) {
        String text = draft.text();
        TreeMap<Integer, Character> meant = new TreeMap<>();
        for (Pair pair : pairs) {
            int kind = kind(text, pair);
            if (kind >= 0) {
                meant.put(pair.open, OPENERS.charAt(kind));
                meant.put(pair.close, CLOSERS.charAt(kind));
            }
        }
        meant.forEach((at, bracket) -> {
            if (text.charAt(at) != bracket) {
                draft.replace(at, bracket, DiagnosticCode.LOOK_ALIKE);
            }
        });
    }

    /** The pairs of different brackets of a line; none if another bracket of it is left over. */
    private static List<Pair> mixed(String text, int start, int end) {
        List<Pair> mixed = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = BRACKETS.indexIn(text, start, end); i < end; i = BRACKETS.indexIn(text, i + 1, end)) {
            int kind = CLOSERS.indexOf(text.charAt(i));
            boolean closes = kind >= 0 && !open.isEmpty();
            // 1）建设: the bracket of a number has no other half.
            boolean ofNumber = i > start && isDigit(text.charAt(i - 1));
            if ((kind >= 0 && !closes && !ofNumber) || open.size() > DEEPEST) {
                return List.of();
            }
            if (kind < 0) {
                open.push(i);
            } else if (closes) {
                Pair pair = new Pair(open.pop(), i);
                if (OPENERS.indexOf(text.charAt(pair.open)) != kind) {
                    mixed.add(pair);
                }
            }
        }
        return open.isEmpty() ? mixed : List.of();
    }

    /** Which pair is meant; -1 if nobody can tell. */
    private static int kind(String text, Pair pair) {
        int opener = OPENERS.indexOf(text.charAt(pair.open));
        int closer = CLOSERS.indexOf(text.charAt(pair.close));
        if (pair.close - pair.open > LONGEST) {
            return -1;
        }
        String within = text.substring(pair.open + 1, pair.close).strip();
        if (within.length() == YEAR && within.chars().allMatch(c -> isDigit((char) c))) {
            return OPENERS.indexOf('〔');
        }
        boolean words = within.chars().anyMatch(c -> isHan((char) c));
        return words ? ofWords(opener, closer) : -1;
    }

    /** Round brackets where one of the two is round, 《》 where both are angles. */
    private static int ofWords(int opener, int closer) {
        if (Math.min(opener, closer) >= OPENERS.indexOf('〈')) {
            return TITLE;
        }
        if (opener == TITLE || closer == TITLE) {
            return -1;
        }
        return opener == ROUND || closer == ROUND ? ROUND : opener;
    }
}
