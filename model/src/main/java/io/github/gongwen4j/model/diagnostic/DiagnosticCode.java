package io.github.gongwen4j.model.diagnostic;

/**
 * The kinds of remarks. An id has two letters for the area (CL cleaning, LM limits, OL outline, HD header, TM times)
 * and three digits; it is never given to another kind. Immutable and thread-safe.
 */
public enum DiagnosticCode {
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
    TIME_AMBIGUOUS("TM002", Severity.WARNING);

    private final String id;
    private final Severity severity;

    DiagnosticCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * The id that users see and filter by.
     *
     * @return such as {@code CL004}
     */
    public String id() {
        return id;
    }

    /**
     * How much such a remark usually matters.
     *
     * @return the severity of a remark that does not say otherwise
     */
    public Severity severity() {
        return severity;
    }
}
