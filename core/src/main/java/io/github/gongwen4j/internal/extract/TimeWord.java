package io.github.gongwen4j.internal.extract;

import io.github.gongwen4j.internal.lexicon.Lexicon;

/** Words that are time expressions by themselves. */
enum TimeWord {
    END_OF_YEAR,
    WITHIN_YEAR,
    WHOLE_YEAR,
    SAME_YEAR,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    FOURTH_QUARTER,
    AT_ONCE,
    ALWAYS,
    YEARLY,
    HALF_YEARLY,
    QUARTERLY,
    MONTHLY,
    WEEKLY,
    DAILY;

    /** The words, from the list of times without a number. */
    static final Lexicon<TimeWord> WORDS = Lexicon.read(TimeWord.class, "time-words.txt", TimeWord.class);
}
