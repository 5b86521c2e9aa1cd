package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.extract.Quantity.Comparing;
import io.github.gongwen4j.internal.lexicon.Characters;
import io.github.gongwen4j.internal.lexicon.Lexicon;
import io.github.gongwen4j.internal.lexicon.Stretch;

/** Tells years that stand behind the subject of what they are to bring: 省级林长全年巡林督导不少于2次, 全市2026年粮食产量达到15万吨. */
final class YearsOfSubjects {
    private static final int LONGEST_PLACE = 6;
    private static final Lexicon<String> PAST = Lexicon.read(PastFacts.class, "past-words.txt");

    private static final Lexicon<Comparing> COMPARING =
            Lexicon.read(ComparingWords.class, "comparators-before.txt", Comparing.class);

    private final CharSequence text;

    YearsOfSubjects(CharSequence text) {
        this.text = text;
    }

    /** Whether the words behind a year say by a number what it is to bring. */
    boolean isAim(TimeExpression expression, int start, int end) {
        int from = expression.start();
        Stretch clause = Clauses.clause(text, from, start, end);
        boolean whole = text.charAt(from) == '全' && text.charAt(from - 1) != '年';
        boolean place = isYearOfPlace(expression, clause);
        boolean bound = (place && reachesLevel(expression.end(), clause.end()))
                || (whole && BareTimes.BINDING_AFTER.anyIn(text, expression.end(), clause.end()));
        if (!bound || !BareTimes.holdsNumber(text, expression.end(), clause.end())) {
            return false;
        }
        Stretch sentence = Clauses.sentence(text, from, start, end);
        return !PAST.anyIn(text, sentence.start(), clause.end());
    }

    /** 某市2026年…: nothing but the name of a place stands in front of the year; 某市2026年度计划 and 2026年的 name something else. */
    private boolean isYearOfPlace(TimeExpression expression, Stretch clause) {
        int from = expression.start();
        int after = expression.end();
        boolean year = expression instanceof TimeExpression.By by
                && by.when().year().isPresent()
                && by.when().month() == 0;
        return year
                && from - clause.start() >= 2
                && from - clause.start() <= LONGEST_PLACE
                && "省市县区州盟旗国".indexOf(text.charAt(from - 1)) >= 0
                && after < clause.end()
                && "度的".indexOf(text.charAt(after)) < 0
                && text.charAt(after - 1) == '年'
                && areHan(clause.start(), from);
    }

    /** 达到15万吨, 下降15%: a word that compares, and the number right behind it. */
    private boolean reachesLevel(int from, int to) {
        for (int i = from; i < to && text.charAt(i) != '的'; i++) {
            if (Characters.isDigit(text.charAt(i))
                    && COMPARING.endingAt(text, i, from).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean areHan(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Characters.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
