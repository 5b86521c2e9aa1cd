package io.github.gongwen4j.model.diagnostic;

import java.util.Locale;

/**
 * The kinds of remarks that the library makes. An id has two letters for the area (CL cleaning, LM limits, HD header, OL outline, AN annexes, TK
 * tasks, UN units, TM times, TG targets, CT citations, TX text) and three digits, from 101 on for what a rule finds in a document
 * and below for what the parser repairs, assumes or doubts; it is never given to another kind. Immutable and thread-safe.
 */
public enum DiagnosticCode implements Code {
    /** Line ends other than LF were read as such. */
    LINE_ENDS("CL001", Severity.INFO),
    /** Characters that nobody sees were left out. */
    INVISIBLE_CHARACTERS("CL002", Severity.INFO),
    /** Full-width, half-width and compatibility forms were brought to one form. */
    WIDTH("CL003", Severity.INFO),
    /** Pinyin notes in brackets were left out. */
    PINYIN_NOTES("CL004", Severity.INFO),
    /** Traditional characters were read as simplified ones. */
    TRADITIONAL_CHARACTERS("CL005", Severity.INFO),
    /** A web page's decoration was left out. */
    PAGE_CHROME("CL006", Severity.INFO),
    /** Line breaks within a sentence were closed. */
    JOINED_LINES("CL007", Severity.INFO),
    /** Line breaks were put where the text had lost them. */
    RESTORED_BREAKS("CL008", Severity.INFO),
    /** Blanks within words were left out. */
    BLANKS_IN_WORDS("CL009", Severity.INFO),
    /** Marks of a markup language were left out. */
    MARKUP("CL010", Severity.INFO),
    /** A stray mark within a word was left out or read as the character that the word needs. */
    STRAY_MARK("CL011", Severity.WARNING),
    /** Characters were damaged when the text was stored in a wrong encoding. */
    ENCODING_DAMAGE("CL012", Severity.WARNING),
    /** Characters that lost a byte were read with it. */
    LOST_BYTES("CL013", Severity.WARNING),
    /** The front matter was read as a description of the document, not as a part of its text. */
    FRONT_MATTER("CL014", Severity.INFO),
    /** A mark seems to stand within a word; the text was left as it is. */
    STRAY_MARK_SUSPECTED("CL015", Severity.INFO),
    /** Characters of the same shape stood in place of others. */
    LOOK_ALIKE("CL016", Severity.INFO),
    /** On a line that lost its breaks, headings may stand in front of their text without a mark between; they were left so. */
    HEADING_END_UNCERTAIN("CL017", Severity.INFO),
    /** Digits stand apart between which a point or a dash may have been lost; they were read as no number. */
    DIGITS_APART("CL018", Severity.WARNING),
    /** The text has more characters than the parser's limit; the rest was not read. */
    TOO_MANY_CHARACTERS("LM001", Severity.ERROR),
    /** The text has more lines than the parser's limit; the rest was not read. */
    TOO_MANY_LINES("LM002", Severity.ERROR),
    /** Items or elements are nested deeper than the parser's limit; those beyond it were read with the ones above. */
    NESTED_TOO_DEEPLY("LM003", Severity.WARNING),
    /** The stored document has more bytes than its reader's limit; the rest was not read. */
    TOO_MANY_BYTES("LM004", Severity.ERROR),
    /** The text is empty. */
    EMPTY_TEXT("OL001", Severity.WARNING),
    /** A number of the outline is missing or out of order. */
    NUMBER_OUT_OF_ORDER("OL002", Severity.INFO),
    /** Blanks or ends of lines part the cells of a table, and its columns do not tell which belong together. */
    ROW_UNREADABLE("OL003", Severity.WARNING),
    /** No title was found. */
    NO_TITLE("HD001", Severity.WARNING),
    /** A damaged document number was read in the standard's form. */
    NUMBER_REPAIRED("HD002", Severity.WARNING),
    /** A damaged date was read in the one way that gives a date. */
    DATE_REPAIRED("HD003", Severity.WARNING),
    /** A damaged date can be read in several ways, or in none. */
    DATE_UNREADABLE("HD004", Severity.WARNING),
    /** The document and the description of it by a portal or in front matter disagree; the document is believed. */
    SOURCES_DISAGREE("HD005", Severity.WARNING),
    /** A time expression could not be turned into a date. */
    TIME_UNRESOLVED("TM001", Severity.WARNING),
    /** A time expression was read by its letter though it is often meant otherwise. */
    TIME_AMBIGUOUS("TM002", Severity.WARNING),
    /** A term runs from an event that the document does not date. */
    TIME_RELATIVE("TM003", Severity.INFO),
    /** A field for a time says nothing that has a date. */
    TIME_IMPRECISE("TM004", Severity.INFO),
    /** A letter without a document number. */
    NO_DOCUMENT_NUMBER("HD101", Severity.WARNING),
    /** A letter without a date of issue. */
    NO_DATE_OF_ISSUE("HD102", Severity.WARNING),
    /** A letter that does not say who issues it. */
    NO_ISSUER("HD103", Severity.WARNING),
    /** A notice or letter that is addressed to nobody. */
    NO_RECIPIENTS("HD104", Severity.INFO),
    /** A document number that has not the standard's form. */
    NUMBER_MALFORMED("HD105", Severity.WARNING),
    /** A document number whose year cannot be that of the document. */
    NUMBER_YEAR_DOUBTFUL("HD106", Severity.WARNING),
    /** A date that lost its signs. */
    DATE_DAMAGED("HD107", Severity.WARNING),
    /** A date with zeros in front of month or day. */
    DATE_PADDED("HD108", Severity.INFO),
    /** A document printed before it was issued. */
    PRINTED_BEFORE_ISSUE("HD109", Severity.ERROR),
    /** A title that does not end with a type of document. */
    TITLE_WITHOUT_TYPE("HD110", Severity.WARNING),
    /** A type of document that is none of the fifteen of the regulation. */
    TYPE_NOT_STATUTORY("HD111", Severity.INFO),
    /** An enclosed document under another title than the notice gives it. */
    ENCLOSURE_TITLE_DIFFERS("HD112", Severity.WARNING),
    /** A document without the record of its printing. */
    NO_PRINTING_RECORD("HD113", Severity.INFO),
    /** A second document in one text. */
    SEVERAL_DOCUMENTS("HD114", Severity.WARNING),
    /** A number of the outline is missing. */
    OUTLINE_GAP("OL101", Severity.WARNING),
    /** A number of the outline stands twice. */
    OUTLINE_NUMBER_TWICE("OL102", Severity.WARNING),
    /** A number of the outline is less than the one before it. */
    OUTLINE_NUMBER_BACK("OL103", Severity.WARNING),
    /** A mark of punctuation behind a number in brackets. */
    MARK_AFTER_BRACKETS("OL104", Severity.WARNING),
    /** A mark other than the point behind a number in digits. */
    MARK_AFTER_DIGIT("OL105", Severity.INFO),
    /** A level of numbers is left out. */
    LEVEL_SKIPPED("OL106", Severity.INFO),
    /** More or fewer items than the document says. */
    COUNT_DIFFERS("OL107", Severity.WARNING),
    /** An annex that is announced and does not stand there. */
    ANNEX_ABSENT("AN101", Severity.INFO),
    /** An annex that nothing announces. */
    ANNEX_UNANNOUNCED("AN102", Severity.WARNING),
    /** An annex under another title than announced. */
    ANNEX_TITLE_DIFFERS("AN103", Severity.WARNING),
    /** A task with nobody responsible among tasks that have someone. */
    TASK_WITHOUT_UNIT("TK101", Severity.WARNING),
    /** A task without a deadline among tasks that have one. */
    TASK_WITHOUT_DEADLINE("TK102", Severity.WARNING),
    /** The same task twice. */
    TASK_TWICE("TK103", Severity.WARNING),
    /** A task without work. */
    TASK_EMPTY("TK104", Severity.WARNING),
    /** A unit that leads and supports the same task. */
    LEAD_AND_SUPPORT("UN101", Severity.ERROR),
    /** Several units of which none is named as the leading one. */
    NO_LEAD("UN102", Severity.INFO),
    /** One unit under two names. */
    UNIT_TWO_NAMES("UN103", Severity.WARNING),
    /** A group of units whose members the document does not name. */
    GROUP_UNDEFINED("UN104", Severity.INFO),
    /** A unit's name that is one character away from a usual one. */
    UNIT_MISSPELT("UN105", Severity.WARNING),
    /** A unit that stands not in the document's list of all responsible units. */
    UNIT_OUTSIDE_LIST("UN106", Severity.WARNING),
    /** A deadline before the date of issue. */
    DEADLINE_BEFORE_ISSUE("TM101", Severity.ERROR),
    /** A deadline after the end of the document's period. */
    DEADLINE_AFTER_PERIOD("TM102", Severity.WARNING),
    /** A task whose text and whose time limit name different days. */
    DEADLINES_DISAGREE("TM103", Severity.WARNING),
    /** A date that no calendar has. */
    NO_SUCH_DATE("TM104", Severity.ERROR),
    /** A term that does not say from when it runs. */
    TERM_WITHOUT_ANCHOR("TM105", Severity.INFO),
    /** A share of more than the whole. */
    SHARE_OVER_HUNDRED("TG101", Severity.ERROR),
    /** More or fewer values than things they are distributed to. */
    DISTRIBUTION_DIFFERS("TG102", Severity.WARNING),
    /** One indicator with two values. */
    TARGETS_DISAGREE("TG103", Severity.WARNING),
    /** A change in per cent that does not say compared with what. */
    CHANGE_WITHOUT_BASE("TG104", Severity.INFO),
    /** A list with more or fewer members than its number says. */
    LISTED_COUNT_DIFFERS("TG105", Severity.WARNING),
    /** A sum that its parts do not make. */
    SUM_DIFFERS("TG106", Severity.WARNING),
    /** The number of a cited document has not the standard's form. */
    CITED_NUMBER_MALFORMED("CT101", Severity.WARNING),
    /** A cited document of a later year. */
    CITED_AFTER_ISSUE("CT102", Severity.ERROR),
    /** One cited document under two numbers. */
    CITED_UNDER_TWO_NUMBERS("CT103", Severity.WARNING),
    /** A title within a title that has not the inner title marks. */
    TITLE_MARKS_NESTED("CT104", Severity.WARNING),
    /** A bracket or quotation mark without its partner. */
    MARK_UNMATCHED("TX101", Severity.WARNING),
    /** A number with blanks in it. */
    BLANK_IN_NUMBER("TX102", Severity.INFO);

    private final String id;
    private final Severity severity;

    DiagnosticCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template(Locale locale) {
        return Messages.template(id, locale);
    }
}
