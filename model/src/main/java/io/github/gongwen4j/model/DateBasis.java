package io.github.gongwen4j.model;

/** On what a resolved date rests. The machine's clock is never asked. Immutable and thread-safe. */
public enum DateBasis {
    /** The words name the year. */
    EXPLICIT,
    /** The year was named earlier in the same sentence. */
    SENTENCE,
    /** The year is that of the document's period, from its title (2021年工作要点). */
    DOCUMENT_PERIOD,
    /** The year, or the day from which a term runs, is that of the date of issue (成文日期). */
    DATE_OF_ISSUE
}
